/**
 * Say what each rule about sentence rules in SRX means when it is broken, in each language the program speaks.
 */
import type { Advice } from './spoken.js'

export const srxRuleWords = {
  'srx-not-srx': {
    message: { en: 'This is no SRX file: its root is <{{name}}>.', fr: 'Ce n’est pas un fichier SRX : sa racine est <{{name}}>.' },
    hint: { en: 'The root of an SRX 2.0 file is <srx xmlns="http://www.lisa.org/srx20" version="2.0">. “regard segmentation --export FILE.srx” writes one to begin with.', fr: 'La racine d’un fichier SRX 2.0 est <srx xmlns="http://www.lisa.org/srx20" version="2.0">. « regard segmentation --export FICHIER.srx » en écrit un pour commencer.' },
  },
  'srx-value-wrong': {
    message: { en: '{{attribute}} must be “yes” or “no”, not “{{value}}”.', fr: '{{attribute}} doit valoir « yes » ou « no », non « {{value}} ».' },
    hint: { en: 'Write one of the two.', fr: 'Écrivez l’un des deux.' },
  },
  'srx-pattern-unmapped': {
    message: { en: 'This part of the pattern cannot be used: “{{pattern}}”: {{reason}}', fr: 'Cette partie du motif ne peut pas servir : « {{pattern}} » : {{reason}}' },
    hint: { en: 'Say the same in another way. Nothing is cut by the other rules until then, since sentences would move and part from their translations.', fr: 'Dites la même chose autrement. D’ici là rien n’est coupé par les autres règles, car des phrases se déplaceraient et quitteraient leur traduction.' },
  },
  'srx-list-unknown': {
    message: { en: 'No list of rules is called “{{list}}”.', fr: 'Aucune liste de règles ne s’appelle « {{list}} ».' },
    hint: { en: 'Give the languagerulename of a <languagerule> of this file.', fr: 'Donnez le languagerulename d’un <languagerule> de ce fichier.' },
  },
  'srx-rule-empty': {
    message: { en: 'This rule says nothing of what stands before or after it.', fr: 'Cette règle ne dit rien de ce qui précède ni de ce qui suit.' },
    hint: { en: 'It is passed over; fill its <beforebreak> or <afterbreak>, or take it out.', fr: 'Elle est passée ; remplissez son <beforebreak> ou son <afterbreak>, ou retirez-la.' },
  },
} as const satisfies Record<string, Advice>
