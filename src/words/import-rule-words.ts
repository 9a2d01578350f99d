/**
 * Say what each rule of importing means when it is broken and what to do, in each language the program speaks.
 * In: the values of a diagnostic. `rule-words.ts` takes these in, so the compiler misses none.
 */
import type { Advice } from './spoken.js'

export const importRuleWords = {
  'not-text': {
    message: { en: 'This is not text: the byte at offset {{offset}} belongs to no text encoding.', fr: 'Ce n’est pas du texte : l’octet à la position {{offset}} n’appartient à aucun encodage de texte.' },
    hint: { en: 'Give a text file, or a document with its proper ending (.docx, .odt, .epub …).', fr: 'Donnez un fichier de texte, ou un document avec sa vraie extension (.docx, .odt, .epub…).' },
  },
  'encoding-converted': {
    message: { en: 'The text was in {{encoding}} ({{confidence}} % sure) and has been read as that.', fr: 'Le texte était en {{encoding}} (sûr à {{confidence}} %) et a été lu comme tel.' },
    hint: { en: 'If accents look wrong, import it again with --encoding and another name.', fr: 'Si des accents semblent faux, importez-le de nouveau avec --encoding et un autre nom.' },
  },
  'encoding-unsure': {
    message: { en: 'The text does not say what encoding it is in: it was read as {{encoding}} ({{confidence}} % sure), but could be {{close}}.', fr: 'Le texte ne dit pas dans quel codage il est : il a été lu en {{encoding}} (sûr à {{confidence}} %), mais pourrait être en {{close}}.' },
    hint: { en: 'Look at its accents; if they are wrong, import it again with --encoding "{{close}}".', fr: 'Vérifiez ses accents ; s’ils sont faux, importez-le de nouveau avec --encoding "{{close}}".' },
  },
  'encoding-mixed': {
    message: { en: 'The file is in two encodings: {{right}} line(s) in UTF-8, {{count}} in {{encoding}}. Each line was read as what it is.', fr: 'Le fichier est en deux codages : {{right}} ligne(s) en UTF-8, {{count}} en {{encoding}}. Chaque ligne a été lue telle qu’elle est.' },
    hint: { en: 'Look at the accents and quotes from this line on.', fr: 'Vérifiez les accents et les guillemets à partir de cette ligne.' },
  },
  'ocr-cut-short': {
    message: { en: 'The file of the OCR program is cut short or broken; {{pages}} page(s) could be read.', fr: 'Le fichier du programme d’OCR est coupé ou abîmé ; {{pages}} page(s) ont pu être lues.' },
    hint: { en: 'Look at the last page; if something is missing, let the program write it again.', fr: 'Vérifiez la dernière page ; s’il manque quelque chose, faites-le réécrire par le programme.' },
  },
  'ocr-no-words': {
    message: { en: 'The OCR program found no words on {{pages}} page(s).', fr: 'Le programme d’OCR n’a trouvé aucun mot sur {{pages}} page(s).' },
    hint: { en: 'Check that the pictures are sharp, upright and in the language that the program was given.', fr: 'Vérifiez que les images sont nettes, droites et dans la langue indiquée au programme.' },
  },
  'encoding-damaged': {
    message: { en: '{{count}} byte(s) are not valid {{encoding}}, the first at offset {{offset}}; they were read as {{as}}.', fr: '{{count}} octet(s) ne sont pas valables en {{encoding}}, le premier à la position {{offset}} ; ils ont été lus comme {{as}}.' },
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
  'hidden-text-kept': {
    message: { en: 'The document hides these words: “{{text}}”. They are in the text.', fr: 'Le document cache ces mots : « {{text}} ». Ils sont dans le texte.' },
    hint: { en: 'Delete them from text.md if they are not meant to be read.', fr: 'Effacez-les de text.md s’ils ne doivent pas être lus.' },
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
  'import-written-otherwise': {
    message: { en: 'text.md would say “{{read}}” where the import has “{{text}}”.', fr: 'text.md dirait « {{read}} » là où l’importation a « {{text}} ».' },
    hint: { en: 'This is a fault of the program: please report it with the file.', fr: 'C’est une faute du programme : signalez-la avec le fichier.' },
  },
  'import-lost-text': {
    message: { en: 'The import lost “{{text}}”.', fr: 'L’importation a perdu « {{text}} ».' },
    hint: { en: 'This is a fault of the program: please report it with the file.', fr: 'C’est une faute du programme : signalez-la avec le fichier.' },
  },
  'import-note-uncalled': {
    message: { en: 'Note {{note}} was found, but no call of it in the text.', fr: 'La note {{note}} a été trouvée, mais non son appel dans le texte.' },
    hint: { en: 'Put “[^{{note}}]” where it belongs in text.md.', fr: 'Placez « [^{{note}}] » à l’endroit voulu dans text.md.' },
  },
  'import-note-missing': {
    message: { en: '“{{call}}” calls a note that is not in the document.', fr: '« {{call}} » appelle une note qui n’est pas dans le document.' },
    hint: { en: 'Add the note to text.md, or see that the figure is none of the text.', fr: 'Ajoutez la note dans text.md, ou voyez si ce chiffre appartient au texte.' },
  },
  'import-columns': {
    message: { en: '{{lines}} lines look like two columns side by side; they were read across.', fr: '{{lines}} lignes ressemblent à deux colonnes côte à côte ; elles ont été lues d’un bord à l’autre.' },
    hint: { en: 'If they are columns, put the right one below the left one in the file, and import again.', fr: 'Si ce sont des colonnes, placez dans le fichier celle de droite sous celle de gauche, et importez de nouveau.' },
  },
  'import-columns-parted': {
    message: { en: '{{lines}} lines stood in two columns side by side; the left one is now read first.', fr: '{{lines}} lignes formaient deux colonnes côte à côte ; celle de gauche est maintenant lue d’abord.' },
  },
  'import-contents-unmet': {
    message: { en: 'The table of contents names “{{title}}”, but no heading says so.', fr: 'La table des matières nomme « {{title}} », mais aucun titre ne le porte.' },
    hint: { en: 'Find the passage in text.md and make it a heading; or the text is not whole.', fr: 'Cherchez le passage dans text.md et faites-en un titre ; ou bien le texte n’est pas entier.' },
  },
  'import-heading-unlisted': {
    message: { en: 'The heading “{{title}}” is not in the table of contents.', fr: 'Le titre « {{title}} » n’est pas dans la table des matières.' },
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
    hint: { en: 'Export it again with its line ends, or part the paragraphs in text.md.', fr: 'Exportez-le de nouveau avec ses fins de ligne, ou séparez les alinéas dans text.md.' },
  },
  'import-no-lexicon': {
    message: { en: 'There is no dictionary for “{{language}}” here, so words were not mended.', fr: 'Il n’y a pas ici de dictionnaire pour « {{language}} » : les mots n’ont pas été réparés.' },
    hint: { en: 'Read the text with care: hyphens and accents may be wrong.', fr: 'Relisez le texte avec soin : traits d’union et accents peuvent être faux.' },
  },
  'pdf-cut-short': {
    message: { en: 'The end of this PDF is missing; {{pages}} pages of it could be found.', fr: 'La fin de ce PDF manque ; on a pu en retrouver {{pages}} pages.' },
    hint: { en: 'Fetch the file again. Until then, hold the last pages of text.md against the printed ones.', fr: 'Récupérez le fichier de nouveau. En attendant, comparez les dernières pages de text.md aux pages imprimées.' },
  },
  'pdf-page-unreadable': {
    message: { en: 'Page {{page}} of this PDF cannot be read: {{reason}}', fr: 'La page {{page}} de ce PDF est illisible : {{reason}}' },
    hint: { en: 'Fetch the file again, or print it to a new PDF from a program that shows the page.', fr: 'Récupérez le fichier de nouveau, ou réimprimez-le en PDF depuis un programme qui montre cette page.' },
  },
  'pdf-turned-text': {
    message: { en: '{{count}} letters of this PDF stand on their side or slant across the page, and were left out.', fr: '{{count}} lettres de ce PDF sont couchées ou en travers de la page, et ont été laissées de côté.' },
    hint: { en: 'Such are stamps, watermarks and turned tables. If text is missing, turn those pages upright and import the file again.', fr: 'Ce sont des cachets, des filigranes, des tableaux tournés. S’il manque du texte, redressez ces pages et importez le fichier de nouveau.' },
  },
} as const satisfies Readonly<Record<string, Advice>>
