/**
 * Say what each rule means when it is broken and what to do, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. The compiler refuses a rule without words.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './spoken.js'

export const ruleWords: Readonly<Record<RuleId, Advice>> = {
  'work-yaml-syntax': {
    message: { en: 'This is not valid YAML: {{reason}}', fr: 'Ce n’est pas du YAML valable : {{reason}}' },
    hint: { en: 'Check the indentation and put a value that holds a colon between quotes.', fr: 'Vérifiez les retraits et mettez entre guillemets une valeur qui contient deux-points.' },
  },
  'work-field-unknown': {
    message: { en: 'There is no field “{{field}}” here.', fr: 'Il n’y a pas de champ « {{field}} » ici.' },
    hint: { en: 'The fields are: {{known}}.', fr: 'Les champs sont : {{known}}.' },
  },
  'work-field-wrong': {
    message: { en: 'The field “{{field}}” is wrong: {{reason}}', fr: 'Le champ « {{field}} » est incorrect : {{reason}}' },
    hint: { en: 'See “work.yaml” in the README.', fr: 'Voyez « work.yaml » dans le README.' },
  },
  'work-title-untranslated': {
    message: { en: 'The work has no title in the language “{{language}}”.', fr: 'L’œuvre n’a pas de titre dans la langue « {{language}} ».' },
    hint: { en: 'Add it under “title”.', fr: 'Ajoutez-le sous « title ».' },
  },
  'text-empty': {
    message: { en: 'The text is empty.', fr: 'Le texte est vide.' },
    hint: { en: 'Write it here, or bring it in with “regard import”.', fr: 'Écrivez-le ici, ou importez-le avec « regard import ».' },
  },
  'note-undefined': {
    message: { en: 'No note is called “{{note}}”.', fr: 'Aucune note ne s’appelle « {{note}} ».' },
    hint: { en: 'Add a line “[^{{note}}]: …”, or remove the call.', fr: 'Ajoutez une ligne « [^{{note}}]: … », ou retirez l’appel.' },
  },
  'note-uncalled': {
    message: { en: 'Note “{{note}}” is called from nowhere.', fr: 'La note « {{note}} » n’est appelée nulle part.' },
    hint: { en: 'Put “[^{{note}}]” where it belongs; until then it is printed after the last note.', fr: 'Placez « [^{{note}}] » à l’endroit voulu ; en attendant, elle s’imprime après la dernière note.' },
  },
  'note-called-twice': {
    message: { en: 'Note “{{note}}” is called {{count}} times; every call gets the same number.', fr: 'La note « {{note}} » est appelée {{count}} fois ; chaque appel porte le même numéro.' },
  },
  'note-defined-twice': {
    message: { en: 'Note “{{note}}” is defined twice.', fr: 'La note « {{note}} » est définie deux fois.' },
    hint: { en: 'Give one of the two another name.', fr: 'Donnez un autre nom à l’une des deux.' },
  },
  'markdown-unsupported': {
    message: { en: 'An edition has no place for this: {{what}}.', fr: 'Une édition n’a pas de place pour ceci : {{what}}.' },
    hint: { en: 'Write it as a paragraph, or escape it with a backslash.', fr: 'Écrivez-le comme paragraphe, ou protégez-le par une barre oblique inverse.' },
  },
  'note-call-missing': {
    message: { en: 'The translation lost the call of note “{{note}}”.', fr: 'La traduction a perdu l’appel de la note « {{note}} ».' },
    hint: { en: 'Copy the call from the source to where it belongs in the target.', fr: 'Copiez l’appel de la source à sa place dans la cible.' },
  },
  'note-call-unknown': {
    message: { en: 'The translation calls note “{{note}}”, which does not exist.', fr: 'La traduction appelle la note « {{note}} », qui n’existe pas.' },
    hint: { en: 'Remove the call, or run “regard sync” if the note was renamed in the source.', fr: 'Retirez l’appel, ou lancez « regard sync » si la note a changé de nom dans la source.' },
  },
  'translator-note-uncalled': {
    message: { en: 'The translator’s note “{{note}}” is called from nowhere.', fr: 'La note du traducteur « {{note}} » n’est appelée nulle part.' },
    hint: { en: 'Call it from the target that it explains.', fr: 'Appelez-la depuis la cible qu’elle explique.' },
  },
  'code-missing': {
    message: { en: 'The translation lost the {{style}} around “{{text}}”.', fr: 'La traduction a perdu la mise en forme ({{style}}) de « {{text}} ».' },
    hint: { en: 'Put the code around the words that carry it.', fr: 'Placez le code autour des mots qui la portent.' },
  },
  'number-missing': {
    message: { en: 'The number {{number}} of the source is not in the translation.', fr: 'Le nombre {{number}} de la source n’est pas dans la traduction.' },
    hint: { en: 'Compare the two; if the number is spelled out, all is well.', fr: 'Comparez les deux ; si le nombre est écrit en lettres, tout va bien.' },
  },
  'segments-untranslated': { message: { en: 'Segments without a translation: {{count}}. This is the first.', fr: 'Segments sans traduction : {{count}}. Voici le premier.' } },
  'segments-omitted': { message: { en: 'Segments that the translator left out: {{count}}. This is the first.', fr: 'Segments omis par le traducteur : {{count}}. Voici le premier.' } },
  'segments-to-review': { message: { en: 'Segments whose translation wants a look: {{count}}. This is the first.', fr: 'Segments dont la traduction est à revoir : {{count}}. Voici le premier.' } },
  'not-text': {
    message: { en: 'This is not text: the byte at offset {{offset}} belongs to no text encoding.', fr: 'Ce n’est pas du texte : l’octet à la position {{offset}} n’appartient à aucun encodage de texte.' },
    hint: { en: 'Give a text file, or a document with its proper ending (.docx, .odt, .epub …).', fr: 'Donnez un fichier de texte, ou un document avec sa vraie extension (.docx, .odt, .epub…).' },
  },
  'encoding-converted': {
    message: { en: 'The text was in {{encoding}} and has been read as that.', fr: 'Le texte était en {{encoding}} et a été lu comme tel.' },
    hint: { en: 'If accents look wrong, save the file as UTF-8 and try again.', fr: 'Si des accents semblent faux, enregistrez le fichier en UTF-8 et recommencez.' },
  },
  'encoding-damaged': {
    message: { en: '{{count}} byte(s) are not valid {{encoding}}, the first at offset {{offset}}; they were read as Windows-1252.', fr: '{{count}} octet(s) ne sont pas valables en {{encoding}}, le premier à la position {{offset}} ; ils ont été lus comme du Windows-1252.' },
    hint: { en: 'Look at the accents and quotes near this place.', fr: 'Vérifiez les accents et les guillemets à cet endroit.' },
  },
  'image-dropped': {
    message: { en: 'An image was left out: {{image}}', fr: 'Une image a été laissée de côté : {{image}}' },
    hint: { en: 'If it holds text, type the text where it stood.', fr: 'Si elle contient du texte, saisissez-le à sa place.' },
  },
  'comment-dropped': {
    message: { en: 'A comment beside the text was left out: “{{text}}”', fr: 'Un commentaire en marge du texte a été laissé de côté : « {{text}} »' },
  },
  'deletion-dropped': {
    message: { en: 'Text that the document marks as deleted was left out: “{{text}}”', fr: 'Un passage que le document marque comme supprimé a été laissé de côté : « {{text}} »' },
    hint: { en: 'To keep it, reject the change in the document and send it again.', fr: 'Pour le garder, refusez la modification dans le document et renvoyez-le.' },
  },
  'element-dropped': {
    message: { en: '<{{element}}> has no place in a text and was left out.', fr: '<{{element}}> n’a pas sa place dans un texte et a été laissé de côté.' },
  },
  'link-dropped': {
    message: { en: 'The link to {{href}} was left out, its text was kept.', fr: 'Le lien vers {{href}} a été laissé de côté, son texte est gardé.' },
    hint: { en: 'Only http, https and mailto links are kept.', fr: 'Seuls les liens http, https et mailto sont gardés.' },
  },
  'markup-as-text': {
    message: { en: '{{markup}} has no place in an edition; it was kept as plain text: “{{text}}”', fr: '{{markup}} n’a pas de place dans une édition ; gardé comme texte simple : « {{text}} »' },
    hint: { en: 'Read the passage again and write it in words.', fr: 'Relisez le passage et écrivez-le en toutes lettres.' },
  },
  'words-lost': {
    message: { en: '{{count}} word(s) of a paragraph could not be read: “{{text}}”', fr: '{{count}} mot(s) d’un paragraphe n’ont pas pu être lus : « {{text}} »' },
    hint: { en: 'Look whether it stands in a text box, a frame or a table, and move it into the running text.', fr: 'Voyez s’il se trouve dans une zone de texte, un cadre ou un tableau, et placez-le dans le texte courant.' },
  },
  'note-mark-alone': {
    message: { en: '“{{mark}}” looks like the call of a note, but no note answers it; it was kept as text.', fr: '« {{mark}} » ressemble à un appel de note, mais aucune note n’y répond ; gardé comme texte.' },
    hint: { en: 'Add the note, or take the mark out.', fr: 'Ajoutez la note, ou retirez l’appel.' },
  },
  'notes-gathered': {
    message: { en: '{{count}} note(s) under “{{heading}}” were tied to their calls; the heading itself is left out.', fr: '{{count}} note(s) sous « {{heading}} » ont été reliées à leurs appels ; le titre lui-même est laissé de côté.' },
  },
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
  'xliff-not-xliff': {
    message: { en: 'This is not XLIFF 2: its first element is {{found}}.', fr: 'Ce n’est pas du XLIFF 2 : son premier élément est {{found}}.' },
    hint: { en: 'It must be <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">.', fr: 'Ce doit être <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">.' },
  },
  'xliff-version-old': {
    message: { en: 'This is XLIFF {{version}}; only XLIFF 2 can be read here.', fr: 'C’est du XLIFF {{version}} ; seul le XLIFF 2 se lit ici.' },
    hint: { en: 'Save it as XLIFF 2.0 or 2.1 in the program that made it.', fr: 'Enregistrez-le en XLIFF 2.0 ou 2.1 dans le programme d’origine.' },
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
  'verify-out-of-step': {
    message: { en: 'The catalog does not hold the text of this block (unit {{unit}}).', fr: 'Le catalogue ne contient pas le texte de ce bloc (unité {{unit}}).' },
    hint: { en: 'Run “regard sync”.', fr: 'Lancez « regard sync ».' },
  },
  'verify-unreadable': {
    message: { en: 'The published file cannot be read: {{reason}}', fr: 'Le fichier publié est illisible : {{reason}}' },
    hint: { en: 'Build it again.', fr: 'Refaites-le.' },
  },
  'verify-segment-missing': {
    message: { en: 'Segment {{segment}} is missing: “{{text}}”', fr: 'Le segment {{segment}} manque : « {{text}} »' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-segment-twice': {
    message: { en: 'Segment {{segment}} stands {{count}} times.', fr: 'Le segment {{segment}} figure {{count}} fois.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-text-differs': {
    message: { en: 'Segment {{segment}} should read “{{expected}}” and reads “{{found}}”.', fr: 'Le segment {{segment}} devrait se lire « {{expected}} » et se lit « {{found}} ».' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-text-added': {
    message: { en: 'Text that should not stand here ({{where}}): “{{text}}”', fr: 'Ce texte ne devrait pas figurer ici ({{where}}) : « {{text}} »' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-order': {
    message: { en: 'Segment {{segment}} stands before {{before}}, which it follows in the text.', fr: 'Le segment {{segment}} est placé avant {{before}}, qu’il suit dans le texte.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-language': {
    message: { en: 'Segment {{segment}} is marked as “{{found}}”, not “{{expected}}”.', fr: 'Le segment {{segment}} est marqué « {{found}} », non « {{expected}} ».' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-call-differs': {
    message: { en: 'Segment {{segment}} should call notes {{expected}} and calls {{found}}.', fr: 'Le segment {{segment}} devrait appeler les notes {{expected}} et appelle {{found}}.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-call-broken': {
    message: { en: 'The calls of note {{mark}} lead to {{to}}, where its text is not.', fr: 'Les appels de la note {{mark}} mènent à {{to}}, où son texte n’est pas.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-backlink-missing': {
    message: { en: 'Note {{mark}} has no way back to its call {{caller}}.', fr: 'La note {{mark}} n’a pas de retour vers son appel {{caller}}.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-note-missing': {
    message: { en: 'Note {{mark}} ({{note}}) is missing.', fr: 'La note {{mark}} ({{note}}) manque.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-note-twice': {
    message: { en: 'Note {{mark}} stands in {{count}} places.', fr: 'La note {{mark}} figure à {{count}} endroits.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-note-off-page': {
    message: { en: 'Note {{mark}} begins on page {{page}}; it is called on page {{call}}.', fr: 'La note {{mark}} commence à la page {{page}} ; elle est appelée à la page {{call}}.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-note-unnumbered': {
    message: { en: 'Note {{mark}} ({{where}}) begins without its number: “{{found}}”.', fr: 'La note {{mark}} ({{where}}) commence sans son numéro : « {{found}} ».' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-wrong-page': {
    message: { en: 'Page {{page}} holds “{{text}}”, which belongs on the page opposite.', fr: 'La page {{page}} contient « {{text}} », qui va sur la page d’en face.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-id-twice': {
    message: { en: 'The id {{id}} is given {{count}} times.', fr: 'L’identifiant {{id}} est donné {{count}} fois.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'verify-link-broken': {
    message: { en: 'A link leads to {{to}}, which does not exist.', fr: 'Un lien mène à {{to}}, qui n’existe pas.' },
    hint: { en: 'This is a fault of the program, not of your text: report it with the work.', fr: 'C’est une faute du programme, non de votre texte : signalez-la avec l’œuvre.' },
  },
  'import-lost-text': {
    message: { en: 'The import lost “{{text}}”.', fr: 'L’importation a perdu « {{text}} ».' },
    hint: { en: 'This is a fault of the program: please report it with the file.', fr: 'C’est une faute du programme : signalez-la avec le fichier.' },
  },
  'import-note-uncalled': {
    message: { en: 'Note {{note}} was found, but no call of it in the text.', fr: 'La note {{note}} a été trouvée, mais non son appel dans le texte.' },
    hint: { en: 'Put “[^{{note}}]” where it belongs in text.md.', fr: 'Placez « [^{{note}}] » à l’endroit voulu dans text.md.' },
  },
  'import-other-language': {
    message: { en: 'The text was given as “{{language}}” but reads like “{{found}}”.', fr: 'Le texte est annoncé en « {{language}} » mais semble être en « {{found}} ».' },
    hint: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'import-all-capitals': {
    message: { en: 'The whole text is in capitals: headings, names and sentences cannot be told apart.', fr: 'Tout le texte est en capitales : titres, noms et phrases ne se distinguent pas.' },
    hint: { en: 'Look for another copy of it.', fr: 'Cherchez-en une autre copie.' },
  },
  'import-endless-line': {
    message: { en: 'A line of the text is longer than 100,000 characters: its paragraphs may be lost.', fr: 'Une ligne du texte dépasse 100 000 caractères : ses alinéas sont peut-être perdus.' },
  },
  'import-no-lexicon': {
    message: { en: 'There is no dictionary for “{{language}}” here, so words were not mended.', fr: 'Il n’y a pas ici de dictionnaire pour « {{language}} » : les mots n’ont pas été réparés.' },
  },
  'print-glyph-missing': {
    message: { en: 'No font of the print edition has the character {{character}} ({{code}}); its number is printed instead.', fr: 'Aucune police de l’édition imprimée n’a le caractère {{character}} ({{code}}) ; son numéro est imprimé à la place.' },
    hint: { en: 'Write it in another way, or in Latin letters.', fr: 'Écrivez-le autrement, ou en lettres latines.' },
  },
  'print-glyph-borrowed': {
    message: { en: 'The book’s font lacks {{characters}}; another font lends them in print.', fr: 'La police du livre n’a pas {{characters}} ; une autre police les prête à l’impression.' },
  },
  'print-line-overfull': {
    message: { en: 'On page {{page}} a line runs {{points}} points past its margin: “{{text}}”', fr: 'À la page {{page}}, une ligne dépasse la marge de {{points}} points : « {{text}} »' },
    hint: { en: 'Put a hyphen or a space into the long word, or choose a larger page.', fr: 'Mettez un trait d’union ou une espace dans le mot trop long, ou choisissez une page plus grande.' },
  },
  'print-note-moved': {
    message: { en: 'Note {{mark}} is called on page {{call}} but begins on page {{page}}: the notes before it fill the page.', fr: 'La note {{mark}} est appelée à la page {{call}} mais commence à la page {{page}} : les notes précédentes remplissent la page.' },
    hint: { en: 'Shorten the notes of this passage, or move some of them into the text.', fr: 'Abrégez les notes de ce passage, ou faites-en passer une partie dans le texte.' },
  },
  'align-lost-text': {
    message: { en: 'Aligning lost {{count}} words: “{{text}}”.', fr: 'L’alignement a perdu {{count}} mots : « {{text}} ».' },
    hint: { en: 'This is a fault of the program: please report it with both files.', fr: 'C’est une faute du programme : signalez-la avec les deux fichiers.' },
  },
  'align-note-untranslated': {
    message: { en: 'The translation has no note that answers note “{{note}}”.', fr: 'La traduction n’a pas de note qui réponde à la note « {{note}} ».' },
    hint: { en: 'Translate it in the translation file, or see whether it stands there as the translator’s own note.', fr: 'Traduisez-la dans le fichier de traduction, ou voyez si elle n’y figure pas comme note du traducteur.' },
  },
  'align-call-restored': {
    message: { en: 'The translation has note “{{note}}” but does not call it; the call was put at the end of the sentence that answers.', fr: 'La traduction a la note « {{note}} » mais ne l’appelle pas ; l’appel a été mis à la fin de la phrase qui répond.' },
    hint: { en: 'Move it to the word that it belongs to.', fr: 'Déplacez-le vers le mot auquel il se rapporte.' },
  },
}
