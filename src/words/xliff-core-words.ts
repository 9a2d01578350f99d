/**
 * Say what each rule of XLIFF core means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`; every hint ends with the clause.
 */
import { cited } from './cited.js'

export const xliffCoreWords = cited({
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
  'xliff-target-missing': {
    message: { en: 'Segment “{{segment}}” is “{{state}}” but has no target.', fr: 'Le segment « {{segment}} » est « {{state}} » mais n’a pas de cible.' },
    hint: { en: 'Add its target, an empty one if need be, or set its state to initial.', fr: 'Ajoutez sa cible, même vide, ou ramenez son état à « initial ».' },
  },
  'xliff-version-namespace': {
    message: { en: 'The file says version {{version}}, but its namespace is that of {{namespace}}.', fr: 'Le fichier annonce la version {{version}}, mais son espace de noms est celui de la {{namespace}}.' },
    hint: { en: 'Make the two agree: 2.2 has a namespace of its own; 2.0 and 2.1 share theirs.', fr: 'Accordez les deux : la 2.2 a son propre espace de noms ; la 2.0 et la 2.1 partagent le leur.' },
  },
  'xliff-reserved-prefix': {
    message: { en: '“{{value}}” for “{{attribute}}” begins with xlf:, which the standard keeps for itself.', fr: '« {{value}} » pour « {{attribute}} » commence par xlf:, que la norme se réserve.' },
    hint: { en: 'Choose a prefix of your own.', fr: 'Choisissez un préfixe à vous.' },
  },
  'xliff-extension-id': {
    message: { en: '“{{id}}” on <{{element}}> is not an id as the standard wants it.', fr: '« {{id}} » sur <{{element}}> n’est pas un identifiant tel que la norme le veut.' },
    hint: { en: 'Write it with letters, digits and . - _ : only.', fr: 'Écrivez-le avec des lettres, des chiffres et . - _ : seulement.' },
  },
  'xliff-half-alone': {
    message: { en: '“{{attribute}}” stands here without “{{other}}”.', fr: '« {{attribute}} » figure ici sans « {{other}} ».' },
    hint: { en: 'Add {{other}}, or make sure that the code has nothing to say there.', fr: 'Ajoutez {{other}}, ou vérifiez que le code n’a rien à dire de ce côté.' },
  },
  'xliff-code-missing': {
    message: { en: 'Code “{{id}}” must not be deleted, but the target lacks it so far.', fr: 'Le code « {{id}} » ne doit pas être supprimé, mais la cible ne l’a pas encore.' },
    hint: { en: 'Put it in before the segment is made final.', fr: 'Placez-le avant de rendre le segment final.' },
  },
  'xliff-code-ended-twice': {
    message: { en: 'Code “{{id}}” is ended twice.', fr: 'Le code « {{id}} » est fermé deux fois.' },
    hint: { en: 'Remove one of the ends, or give it a start of its own.', fr: 'Retirez l’une des fins, ou donnez-lui son propre début.' },
  },
  'xliff-end-direction': {
    message: { en: 'This end says a direction; it has that of its start “{{id}}”.', fr: 'Cette fin dit une direction ; elle a celle de son début « {{id}} ».' },
    hint: { en: 'Say dir on the sc only.', fr: 'Ne dites dir que sur le sc.' },
  },
})
