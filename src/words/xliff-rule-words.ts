/**
 * Say what each rule about XML, reading XLIFF and carrying over means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. `ruleWords` takes these in; the compiler refuses a rule without words there.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './spoken.js'
import { xliffCoreWords } from './xliff-core-words.js'
import { xliffModuleWords } from './xliff-module-words.js'

export const xliffRuleWords = {
  ...xliffCoreWords,
  ...xliffModuleWords,
  'xml-not-well-formed': {
    message: { en: 'This is not well-formed XML: {{reason}}.', fr: 'Ce n’est pas du XML bien formé : {{reason}}.' },
    hint: { en: 'Nothing after this point was read; mend it here, or take the file from its last commit.', fr: 'Rien n’a été lu après ce point ; réparez ici, ou reprenez le fichier de son dernier commit.' },
  },
  'xml-truncated': {
    message: { en: 'The file ends in the middle: <{{element}}>, which begins at {{line}}:{{column}}, is never closed.', fr: 'Le fichier s’arrête au milieu : <{{element}}>, qui commence en {{line}}:{{column}}, n’est jamais fermé.' },
    hint: { en: 'Take the whole file from its sender or from its last commit.', fr: 'Reprenez le fichier entier auprès de l’expéditeur ou de son dernier commit.' },
  },
  'xml-entity-declared': {
    message: { en: 'The file declares an entity; nothing of it is expanded.', fr: 'Le fichier déclare une entité ; rien n’en est développé.' },
    hint: { en: 'Remove the DOCTYPE and write the text itself.', fr: 'Retirez le DOCTYPE et écrivez le texte même.' },
  },
  'xml-too-deep': {
    message: { en: 'More than {{limit}} elements stand in each other.', fr: 'Plus de {{limit}} éléments s’emboîtent.' },
    hint: { en: 'No translation needs this; the program that wrote it went wrong.', fr: 'Aucune traduction n’en a besoin ; le programme qui l’a écrit s’est trompé.' },
  },
  'xml-encoding-converted': {
    message: { en: 'The file is in {{encoding}}; it will be written back in UTF-8.', fr: 'Le fichier est en {{encoding}} ; il sera réécrit en UTF-8.' },
  },
  'xliff-version-lacks': {
    message: { en: 'XLIFF {{version}} has no {{what}}; it is kept as an extension of another program.', fr: 'Le XLIFF {{version}} ne connaît pas {{what}} ; c’est gardé comme une extension d’un autre programme.' },
    hint: { en: 'Write a version that has it, if whoever reads the file needs it.', fr: 'Écrivez une version qui le connaît, si le destinataire en a besoin.' },
  },
  'xliff-not-xliff': {
    message: { en: 'This is not XLIFF 2: its first element is {{found}}.', fr: 'Ce n’est pas du XLIFF 2 : son premier élément est {{found}}.' },
    hint: { en: 'It must be <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">.', fr: 'Ce doit être <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">.' },
  },
  'xliff-version-old': {
    message: { en: 'This is XLIFF {{version}}; only XLIFF 2 can be read here.', fr: 'C’est du XLIFF {{version}} ; seul le XLIFF 2 se lit ici.' },
    hint: { en: 'If it is a translation that came back, take it in with “regard merge”, which reads XLIFF 1.2.', fr: 'Si c’est une traduction qui revient, prenez-la avec « regard merge », qui lit le XLIFF 1.2.' },
  },
  'xliff-unit-twice': {
    message: { en: 'There is another unit “{{unit}}” before this one.', fr: 'Il y a déjà une unité « {{unit}} » avant celle-ci.' },
    hint: { en: 'This one is kept as it is, unread; give it an id of its own.', fr: 'Celle-ci est gardée telle quelle, sans être lue ; donnez-lui un identifiant à elle.' },
  },
  'xliff-unit-unread': {
    message: { en: 'Unit “{{unit}}” cannot be read: {{reason}}.', fr: 'L’unité « {{unit}} » ne peut pas être lue : {{reason}}.' },
    hint: { en: 'It is kept and written back exactly as it is.', fr: 'Elle est gardée et réécrite exactement telle quelle.' },
  },
  'xliff-state-without-target': {
    message: { en: 'Segment “{{segment}}” is “{{state}}” but has no translation; it counts as initial.', fr: 'Le segment « {{segment}} » est « {{state}} » mais n’a pas de traduction ; il compte comme initial.' },
    hint: { en: 'Translate it, or set its state to initial.', fr: 'Traduisez-le, ou ramenez son état à « initial ».' },
  },
  'carry-new': { message: { en: 'New in the source: “{{text}}” (unit {{unit}}).', fr: 'Nouveau dans la source : « {{text}} » (unité {{unit}}).' } },
  'carry-typo': { message: { en: 'A slip was mended in the source: “{{text}}” ({{unit}}); its translation stands.', fr: 'Une faute a été corrigée dans la source : « {{text}} » ({{unit}}) ; sa traduction demeure.' } },
  'carry-changed': {
    message: { en: 'The source changed: “{{text}}” ({{unit}}). Its translation is kept, to be reviewed.', fr: 'La source a changé : « {{text}} » ({{unit}}). Sa traduction est gardée, à revoir.' },
    hint: { en: 'The old wording stands in a note of the unit.', fr: 'L’ancien texte figure dans une note de l’unité.' },
  },
  'carry-moved': { message: { en: 'Unit {{unit}} moved with its block: “{{text}}”.', fr: 'L’unité {{unit}} a suivi son bloc : « {{text}} ».' } },
  'carry-split': { message: { en: 'The block of unit {{unit}} was split; “{{text}}” is now unit {{part}}.', fr: 'Le bloc de l’unité {{unit}} a été scindé ; « {{text}} » est maintenant l’unité {{part}}.' } },
  'carry-merged': { message: { en: 'The block of unit {{unit}} was joined to that of unit {{into}}.', fr: 'Le bloc de l’unité {{unit}} a été joint à celui de l’unité {{into}}.' } },
  'carry-deleted': {
    message: { en: 'Gone from the source: “{{text}}” ({{unit}}). Its translation is kept in the attic.', fr: 'Disparu de la source : « {{text}} » ({{unit}}). Sa traduction est gardée au grenier.' },
    hint: { en: 'If the passage returns to the source, its translation returns with it.', fr: 'Si le passage revient dans la source, sa traduction revient avec lui.' },
  },
} as const satisfies Partial<Record<RuleId, Advice>>
