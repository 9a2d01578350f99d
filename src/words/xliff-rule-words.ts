/**
 * Say what each rule about XML, XLIFF and carrying over means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. `ruleWords` takes these in; the compiler refuses a rule without words there.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './spoken.js'

export const xliffRuleWords = {
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
  'xliff-element-unknown': {
    message: { en: '<{{element}}> cannot stand in <{{parent}}>.', fr: '<{{element}}> n’a pas sa place dans <{{parent}}>.' },
    hint: { en: 'Remove it, or move it where the standard allows it.', fr: 'Retirez-le, ou placez-le où la norme l’admet.' },
  },
  'xliff-element-order': {
    message: { en: '<{{element}}> stands too late in <{{parent}}>.', fr: '<{{element}}> vient trop tard dans <{{parent}}>.' },
    hint: { en: 'Put it before the elements that must follow it.', fr: 'Placez-le avant les éléments qui doivent le suivre.' },
  },
  'xliff-element-twice': {
    message: { en: 'There can be only one <{{element}}> in <{{parent}}>.', fr: 'Il ne peut y avoir qu’un <{{element}}> dans <{{parent}}>.' },
    hint: { en: 'Remove one, or part them into two <{{parent}}>.', fr: 'Retirez-en un, ou répartissez-les en deux <{{parent}}>.' },
  },
  'xliff-element-missing': {
    message: { en: '<{{parent}}> lacks what it must hold: {{element}}.', fr: '<{{parent}}> n’a pas ce qu’il doit contenir : {{element}}.' },
    hint: { en: 'Add it, or remove the element around it.', fr: 'Ajoutez-le, ou retirez l’élément qui l’entoure.' },
  },
  'xliff-text-stray': {
    message: { en: 'Text cannot stand in <{{element}}>: “{{text}}”.', fr: 'Du texte n’a pas sa place dans <{{element}}> : « {{text}} ».' },
    hint: { en: 'Put it into a source, target or note.', fr: 'Mettez-le dans une source, une cible ou une note.' },
  },
  'xliff-attribute-unknown': {
    message: { en: '<{{element}}> has no attribute “{{attribute}}”.', fr: '<{{element}}> n’a pas d’attribut « {{attribute}} ».' },
    hint: { en: 'Remove it.', fr: 'Retirez-le.' },
  },
  'xliff-attribute-missing': {
    message: { en: '<{{element}}> must have the attribute “{{attribute}}”.', fr: '<{{element}}> doit avoir l’attribut « {{attribute}} ».' },
    hint: { en: 'Add it.', fr: 'Ajoutez-le.' },
  },
  'xliff-attribute-value': {
    message: { en: '“{{value}}” is no value for “{{attribute}}”.', fr: '« {{value}} » n’est pas une valeur de « {{attribute}} ».' },
    hint: { en: 'It must be: {{expected}}.', fr: 'Il faut : {{expected}}.' },
  },
  'xliff-id-twice': {
    message: { en: 'The id “{{id}}” is given twice in one <{{scope}}>.', fr: 'L’identifiant « {{id}} » est donné deux fois dans un même <{{scope}}>.' },
    hint: { en: 'Give this <{{element}}> another.', fr: 'Donnez-en un autre à ce <{{element}}>.' },
  },
  'xliff-target-language-missing': {
    message: { en: 'There are targets, but the file does not say in which language.', fr: 'Il y a des cibles, mais le fichier n’en dit pas la langue.' },
    hint: { en: 'Add trgLang to <xliff>.', fr: 'Ajoutez trgLang à <xliff>.' },
  },
  'xliff-language-differs': {
    message: { en: 'This <{{element}}> is in “{{lang}}”, but the file says “{{expected}}”.', fr: 'Ce <{{element}}> est en « {{lang}} », mais le fichier annonce « {{expected}} ».' },
    hint: { en: 'Remove xml:lang here, or make it {{expected}}.', fr: 'Retirez xml:lang ici, ou mettez {{expected}}.' },
  },
  'xliff-space-differs': {
    message: { en: 'Source and target do not treat white space alike.', fr: 'La source et la cible ne traitent pas les blancs de même.' },
    hint: { en: 'Give both the same xml:space.', fr: 'Donnez aux deux le même xml:space.' },
  },
  'xliff-skeleton': {
    message: { en: 'A skeleton is either here or elsewhere: it has content or href, not both or neither.', fr: 'Un squelette est ici ou ailleurs : il a un contenu ou href, pas les deux ni aucun.' },
    hint: { en: 'Remove one of the two, or the element.', fr: 'Retirez l’un des deux, ou l’élément.' },
  },
  'xliff-substate-alone': {
    message: { en: 'subState “{{subState}}” stands without state.', fr: 'subState « {{subState}} » est sans state.' },
    hint: { en: 'Add the state that it refines.', fr: 'Ajoutez l’état qu’il précise.' },
  },
  'xliff-target-order': {
    message: { en: 'Two targets want place {{order}}, or there is no such place among {{count}}.', fr: 'Deux cibles veulent la place {{order}}, ou elle n’existe pas parmi {{count}}.' },
    hint: { en: 'The orders of a unit, said or not, must be 1 to {{count}}, each once.', fr: 'Les rangs d’une unité, dits ou non, doivent aller de 1 à {{count}}, une fois chacun.' },
  },
  'xliff-subtype': {
    message: { en: 'The subType “{{subType}}” does not go with this type.', fr: 'Le subType « {{subType}} » ne va pas avec ce type.' },
    hint: { en: 'Set type to “{{type}}”.', fr: 'Mettez type à « {{type}} ».' },
  },
  'xliff-data-unknown': {
    message: { en: '{{attribute}} “{{ref}}” names no data of this unit.', fr: '{{attribute}} « {{ref}} » ne nomme aucun <data> de cette unité.' },
    hint: { en: 'Add it to originalData, or remove the reference.', fr: 'Ajoutez-le à originalData, ou retirez le renvoi.' },
  },
  'xliff-subflow-unknown': {
    message: { en: 'There is no unit “{{unit}}” in this file.', fr: 'Il n’y a pas d’unité « {{unit}} » dans ce fichier.' },
    hint: { en: 'Name a unit of the same <file>.', fr: 'Nommez une unité du même <file>.' },
  },
  'xliff-hints': {
    message: { en: 'A code with canReorder “{{canReorder}}” may be neither copied nor deleted.', fr: 'Un code dont canReorder est « {{canReorder}} » ne peut être ni copié ni supprimé.' },
    hint: { en: 'Set canCopy and canDelete to no.', fr: 'Mettez canCopy et canDelete à no.' },
  },
  'xliff-code-point': {
    message: { en: '<cp hex="{{hex}}"/> is not for this: it stands for characters that XML cannot hold.', fr: '<cp hex="{{hex}}"/> ne convient pas : il tient lieu de caractères que XML ne peut contenir.' },
    hint: { en: 'Write the character itself, or its four or six hexadecimal digits.', fr: 'Écrivez le caractère même, ou ses quatre ou six chiffres hexadécimaux.' },
  },
  'xliff-copy': {
    message: { en: '“{{copyOf}}” cannot be copied: it is no code of this unit, forbids it, or has original data.', fr: '« {{copyOf}} » ne peut être copié : ce n’est pas un code de cette unité, il l’interdit, ou il a des données d’origine.' },
    hint: { en: 'Refer to the original data instead, or name another code.', fr: 'Renvoyez plutôt aux données d’origine, ou nommez un autre code.' },
  },
  'xliff-code-differs': {
    message: { en: 'Code “{{id}}” of the target is not the code “{{id}}” of the source.', fr: 'Le code « {{id}} » de la cible n’est pas le code « {{id}} » de la source.' },
    hint: { en: 'Make it the same, or give it an id of its own.', fr: 'Rendez-le identique, ou donnez-lui un identifiant à lui.' },
  },
  'xliff-code-deleted': {
    message: { en: 'Code “{{id}}” must not be deleted, but the target lacks it.', fr: 'Le code « {{id}} » ne doit pas être supprimé, mais la cible ne l’a pas.' },
    hint: { en: 'Put it back where it belongs.', fr: 'Remettez-le à sa place.' },
  },
  'xliff-code-unpaired': {
    message: { en: '<{{element}}> “{{id}}” has no other half here, or says wrongly that it is alone.', fr: '<{{element}}> « {{id}} » n’a pas son autre moitié ici, ou se dit seul à tort.' },
    hint: { en: 'An sc stands before its ec in one unit; only without it is it isolated.', fr: 'Un sc précède son ec dans une même unité ; sans lui seulement, il est isolated.' },
  },
  'xliff-code-halves': {
    message: { en: 'The two halves of this code differ in {{attribute}}.', fr: 'Les deux moitiés de ce code diffèrent par {{attribute}}.' },
    hint: { en: 'Give both the same value.', fr: 'Donnez aux deux la même valeur.' },
  },
  'xliff-marker-unpaired': {
    message: { en: '<{{element}}> “{{id}}” has no other half in this unit.', fr: '<{{element}}> « {{id}} » n’a pas son autre moitié dans cette unité.' },
    hint: { en: 'An sm stands before its em in one unit.', fr: 'Un sm précède son em dans une même unité.' },
  },
  'xliff-reorder-start': {
    message: { en: 'Code “{{id}}” goes on a fixed sequence that never began.', fr: 'Le code « {{id}} » continue une suite fixe qui n’a pas commencé.' },
    hint: { en: 'The first code of a sequence has canReorder="firstNo".', fr: 'Le premier code d’une suite a canReorder="firstNo".' },
  },
  'xliff-reorder-target': {
    message: { en: 'The target parts code “{{id}}” from the sequence it belongs to.', fr: 'La cible sépare le code « {{id}} » de sa suite.' },
    hint: { en: 'Keep the codes of a fixed sequence together and in order.', fr: 'Gardez ensemble et dans l’ordre les codes d’une suite fixe.' },
  },
  'xliff-annotation-empty': {
    message: { en: 'This annotation says nothing.', fr: 'Cette annotation ne dit rien.' },
    hint: { en: 'Add translate="yes" or "no", or another type.', fr: 'Ajoutez translate="yes" ou "no", ou un autre type.' },
  },
  'xliff-comment': {
    message: { en: 'A comment is said by value, or by a ref to a note of its own unit.', fr: 'Un commentaire est dit par value, ou par un ref vers une note de sa propre unité.' },
    hint: { en: 'Write one of the two: value="…" or ref="#n=…".', fr: 'Écrivez l’un des deux : value="…" ou ref="#n=…".' },
  },
  'xliff-fragment': {
    message: { en: '“{{ref}}” is not a fragment identifier of XLIFF.', fr: '« {{ref}} » n’est pas un identificateur de fragment XLIFF.' },
    hint: { en: 'Write it as #f=file/u=unit/id, from outer to inner, each part once.', fr: 'Écrivez-le #f=fichier/u=unité/id, de l’extérieur vers l’intérieur, chaque partie une fois.' },
  },
  'xliff-ref-unknown': {
    message: { en: '“{{ref}}” points to nothing in this file.', fr: '« {{ref}} » ne désigne rien dans ce fichier.' },
    hint: { en: 'Correct the reference, or remove it.', fr: 'Corrigez le renvoi, ou retirez-le.' },
  },
  'xliff-match-ref': {
    message: { en: 'The match does not say for which text of its unit it is: “{{ref}}”.', fr: 'La proposition ne dit pas pour quel texte de son unité elle vaut : « {{ref}} ».' },
    hint: { en: 'Refer to a segment or span by “#id”.', fr: 'Renvoyez à un segment ou à un passage par « #id ».' },
  },
  'xliff-glossary-entry': {
    message: { en: 'A glossary entry needs a translation or a definition.', fr: 'Une entrée de glossaire demande une traduction ou une définition.' },
    hint: { en: 'Add one of them.', fr: 'Ajoutez l’une des deux.' },
  },
  'xliff-format-style': {
    message: { en: 'The format style cannot stand on this <{{element}}> so.', fr: 'Le style de format ne peut pas figurer ainsi sur ce <{{element}}>.' },
    hint: { en: 'fs:subFs needs fs:fs, and an ec takes both from its sc.', fr: 'fs:subFs demande fs:fs, et un ec tient les deux de son sc.' },
  },
  'xliff-validation-rule': {
    message: { en: 'A validation rule asks exactly one question, in a way that can be answered.', fr: 'Une règle de validation pose exactement une question, à laquelle on puisse répondre.' },
    hint: { en: 'Keep one of isPresent, isNotPresent, startsWith, endsWith; existsInSource goes with all but isNotPresent.', fr: 'Gardez un seul de isPresent, isNotPresent, startsWith, endsWith ; existsInSource va avec tous sauf isNotPresent.' },
  },
  'xliff-change-ref': {
    message: { en: 'It is not clear which {{appliesTo}} changed: “{{ref}}”.', fr: 'On ne sait pas quel {{appliesTo}} a changé : « {{ref}} ».' },
    hint: { en: 'Set ref to the id of one of them.', fr: 'Mettez dans ref l’identifiant de l’un d’eux.' },
  },
  'xliff-change-property': {
    message: { en: '“{{property}}” is neither the content nor an attribute of this {{appliesTo}}, or stands twice.', fr: '« {{property}} » n’est ni le contenu ni un attribut de ce {{appliesTo}}, ou figure deux fois.' },
    hint: { en: 'Use “content” or the name of an attribute that it has.', fr: 'Employez « content » ou le nom d’un attribut qu’il possède.' },
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
