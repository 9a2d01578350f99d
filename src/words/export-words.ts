/**
 * List what `regard export` says of its own accord, in each language the program speaks. `commandWords` takes these in.
 */
import type { Spoken } from './spoken.js'

export const exportWords = {
  'about-export': { en: 'Hand a translation to another tool: XLIFF 1.2 and 2, TMX, TBX, PO, tables, text', fr: 'Confier une traduction à un autre outil : XLIFF 1.2 et 2, TMX, TBX, PO, tableaux, texte' },
  'option-as': { en: 'the format: {{known}}', fr: 'le format : {{known}}' },
  'option-export-out': { en: 'the file to write (output/<work>/exchange/<work>.<language>.… when none is given)', fr: 'le fichier à écrire (output/<œuvre>/exchange/<œuvre>.<langue>.… par défaut)' },
  'option-only': { en: 'which sentences: those that nobody has translated, or those that nobody has reviewed', fr: 'quelles phrases : celles que personne n’a traduites, ou celles que personne n’a relues' },
  'option-per': { en: 'XLIFF 1.2: a trans-unit for each sentence, or for each paragraph with its sentences marked (Trados, memoQ, OmegaT 6.1)', fr: 'XLIFF 1.2 : une trans-unit par phrase, ou par paragraphe avec ses phrases marquées (Trados, memoQ, OmegaT 6.1)' },
  'option-copy-source': { en: 'XLIFF 1.2: put the source where no translation is, for tools that translate targets only (OmegaT before 6.1)', fr: 'XLIFF 1.2 : mettre la source là où manque la traduction, pour les outils qui ne traduisent que la cible (OmegaT avant 6.1)' },
  'as-wants': { en: 'There is no format “{{format}}”. Formats: {{known}}.', fr: 'Il n’y a pas de format « {{format}} ». Formats : {{known}}.' },
  exported: { en: 'Wrote {{path}}; sentences: {{count}}. “regard merge” takes it back.', fr: '{{path}} écrit ; phrases : {{count}}. « regard merge » le reprend.' },
  'export-unchanged': { en: '{{path}} holds this already; sentences: {{count}}.', fr: '{{path}} contient déjà cela ; phrases : {{count}}.' },
  'option-side': { en: 'md, txt: the language of the text', fr: 'md, txt : la langue du texte' },
  'exported-text': { en: 'Wrote {{path}}, to read. It cannot be merged back; “regard align” places a changed translation.', fr: '{{path}} écrit, pour la lecture. Il ne peut être fusionné ; « regard align » place une traduction modifiée.' },
  'export-text-unchanged': { en: '{{path}} holds this already.', fr: '{{path}} contient déjà cela.' },
} as const satisfies Record<string, Spoken>
