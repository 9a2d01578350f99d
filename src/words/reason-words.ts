/**
 * Spell out, in each language the program speaks, the reasons, signs and styles that the values of a message name by a key.
 * In: `name/value` of a message's value, such as `reason/missing`. A value without an entry is printed as it stands, so a
 * snippet of the author's text is never translated: only the names of these keys are looked up.
 */
import type { Spoken } from './spoken.js'

/** The values of a message that may be keys. */
export const translatedValues = ['reason', 'what', 'style'] as const

export const reasonWords = {
  'reason/missing': { en: 'it is missing.', fr: 'il manque.' },
  'reason/empty': { en: 'it is empty.', fr: 'il est vide.' },
  'reason/not-text': { en: 'it must be a text.', fr: 'il faut un texte.' },
  'reason/not-fields': { en: 'it must hold fields of its own.', fr: 'il lui faut des champs à l’intérieur.' },
  'reason/not-list': { en: 'it must be a list.', fr: 'il faut une liste.' },
  'reason/not-one-of': { en: 'it must be one of {{known}}.', fr: 'il faut l’une de ces valeurs : {{known}}.' },
  'reason/not-fitting': { en: 'this does not fit here.', fr: 'cela ne convient pas ici.' },
  'reason/not-language': { en: 'it must be a language tag such as fr or en-GB.', fr: 'il faut un code de langue, comme fr ou en-GB.' },
  'reason/same-language': { en: 'the languages of source and target must differ.', fr: 'les langues source et cible doivent différer.' },
  'reason/not-date': { en: 'it must be a year, month or day of the calendar such as 1929, 1929-05 or 1929-05-06.', fr: 'il faut une année, un mois ou un jour du calendrier, comme 1929, 1929-05 ou 1929-05-06.' },
  'reason/not-day': { en: 'it must be a day of the calendar such as 2026-11-21.', fr: 'il faut un jour du calendrier, comme 2026-11-21.' },
  'reason/not-id': { en: 'it must be of small letters, digits and hyphens.', fr: 'il faut des minuscules, des chiffres et des traits d’union.' },
  'reason/not-folder': { en: 'it must be the name of the folder, “{{folder}}”.', fr: 'il faut le nom du dossier, « {{folder}} ».' },
  'reason/not-uri': { en: 'it must be a URI such as urn:uuid:….', fr: 'il faut un URI, comme urn:uuid:….' },

  'reason/xml-bare-ampersand': { en: 'this “&” begins no reference; write it as “&amp;”', fr: 'cette « & » ne commence aucune référence ; écrivez « &amp; »' },
  'reason/xml-not-utf8': { en: 'this byte is not UTF-8; save the file as UTF-8, or declare the encoding that it has', fr: 'cet octet n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8, ou déclarez le codage qu’il a' },
  'reason/lone surrogate': { en: 'lone surrogate', fr: 'demi-codet isolé' },
  'reason/disallowed character': { en: 'disallowed character', fr: 'caractère interdit' },
  'reason/undefined entity': { en: 'undefined entity', fr: 'entité que rien ne définit' },
  'reason/malformed character entity': { en: 'malformed character entity', fr: 'référence de caractère mal formée' },
  'reason/text data outside of root node': { en: 'text data outside of root node', fr: 'texte hors de l’élément racine' },
  'reason/document must contain a root element': { en: 'document must contain a root element', fr: 'il manque un élément racine' },

  'reason/yaml-alias': { en: 'an alias (*name) names nothing, or names too much.', fr: 'un alias (*nom) ne désigne rien, ou désigne trop.' },
  'reason/yaml-deep': { en: 'fields stand too deep in each other.', fr: 'des champs s’emboîtent trop profondément.' },
  'reason/yaml-escape': { en: 'a backslash between double quotes begins no known character.', fr: 'une barre oblique inverse entre guillemets doubles n’introduit aucun caractère connu.' },
  'reason/yaml-indent': { en: 'this line is not indented like its neighbours, or a bracket is not closed.', fr: 'cette ligne n’a pas le même retrait que ses voisines, ou un crochet n’est pas fermé.' },
  'reason/yaml-tab': { en: 'a line is indented with a tab; use spaces.', fr: 'une ligne est en retrait par une tabulation ; utilisez des espaces.' },
  'reason/yaml-sign': { en: 'a value cannot begin with this sign unless it stands between quotes.', fr: 'une valeur ne peut commencer par ce signe que si elle est entre guillemets.' },
  'reason/yaml-colon': { en: 'a colon stands where no field can begin.', fr: 'deux-points figurent là où aucun champ ne peut commencer.' },
  'reason/yaml-key-twice': { en: 'a field stands here twice.', fr: 'un champ figure ici deux fois.' },
  'reason/yaml-unclosed': { en: 'a sign is missing: a colon, a comma, or the end of a quotation or bracket.', fr: 'il manque un signe : deux-points, une virgule, ou la fin d’une citation ou d’un crochet.' },
  'reason/yaml-two-documents': { en: 'there is more than one document in the file.', fr: 'il y a plus d’un document dans le fichier.' },
  'reason/yaml-unexpected': { en: 'this does not belong here.', fr: 'ceci n’a pas sa place ici.' },

  'reason/pattern-bracket': { en: 'a round bracket is not closed, or closes none.', fr: 'une parenthèse n’est pas fermée, ou n’en ferme aucune.' },
  'reason/pattern-set': { en: 'the set is not closed by “]”.', fr: 'l’ensemble n’est pas fermé par « ] ».' },
  'reason/pattern-range': { en: 'this range has no equal when case is ignored.', fr: 'cet intervalle n’a pas d’équivalent quand la casse est ignorée.' },
  'reason/pattern-flag': { en: 'of the flags only i, s, m and x are known.', fr: 'seuls les drapeaux i, s, m et x sont connus.' },
  'reason/pattern-group': { en: 'a group of this kind is not known.', fr: 'on ne connaît pas de groupe de cette sorte.' },
  'reason/pattern-quantifier': { en: 'nothing stands here that could be repeated.', fr: 'il n’y a rien ici qui puisse se répéter.' },
  'reason/pattern-atomic-before': { en: 'before a break, text is matched backwards: only single characters can be matched possessively.', fr: 'avant une coupure, le texte est lu à rebours : seuls des caractères isolés peuvent être pris de façon possessive.' },
  'reason/pattern-reference-before': { en: 'before a break, text is matched backwards: nothing can refer to a group.', fr: 'avant une coupure, le texte est lu à rebours : rien ne peut renvoyer à un groupe.' },
  'reason/pattern-escape': { en: 'this escape has no equal here (\\X, \\G, \\N{…} and unknown letters).', fr: 'cette séquence n’a pas d’équivalent ici (\\X, \\G, \\N{…} et lettres inconnues).' },
  'reason/pattern-backslash': { en: 'the pattern ends with a backslash.', fr: 'le motif finit par une barre oblique inverse.' },
  'reason/pattern-property': { en: 'no such property of characters is known.', fr: 'on ne connaît pas cette propriété de caractères.' },
  'reason/pattern-refused': { en: 'this is no regular expression that can be run.', fr: 'ce n’est pas une expression rationnelle qui puisse être exécutée.' },

  'what/code block': { en: 'a block of code (a paragraph indented by four spaces is one)', fr: 'un bloc de code (un alinéa en retrait de quatre espaces en est un)' },
  'what/image': { en: 'an image', fr: 'une image' },
  'what/HTML': { en: 'HTML', fr: 'du HTML' },

  'style/emphasis': { en: 'emphasis', fr: 'italique' },
  'style/strong': { en: 'bold type', fr: 'gras' },
  'style/small-caps': { en: 'small capitals', fr: 'petites capitales' },
} as const satisfies Record<`${(typeof translatedValues)[number]}/${string}`, Spoken>
