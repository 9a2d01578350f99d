/**
 * Say how the world failed and what to do, in each language the program speaks.
 */
import type { WorldFault } from '../model/world-error.js'
import type { Advice } from './spoken.js'

export const worldWords: Readonly<Record<WorldFault, Advice>> = {
  'no-such-file': {
    message: { en: 'There is no file {{path}}.', fr: 'Il n’y a pas de fichier {{path}}.' },
    hint: { en: 'Check the name and the folder.', fr: 'Vérifiez le nom et le dossier.' },
  },
  'no-such-work': {
    message: { en: 'There is no work “{{work}}” in {{path}}.', fr: 'Il n’y a pas d’œuvre « {{work}} » dans {{path}}.' },
    hint: { en: 'The works here: {{known}}.', fr: 'Les œuvres présentes : {{known}}.' },
  },
  'cannot-read': {
    message: { en: 'Cannot read {{path}}: {{reason}}', fr: 'Impossible de lire {{path}} : {{reason}}' },
    hint: { en: 'Check that it is a file and that you may read it.', fr: 'Vérifiez que c’est un fichier et que vous pouvez le lire.' },
  },
  'not-utf8': {
    message: { en: '{{path}} is not UTF-8: the byte at offset {{offset}} is none.', fr: '{{path}} n’est pas en UTF-8 : l’octet à la position {{offset}} n’en est pas.' },
    hint: { en: 'Save it as UTF-8, or bring it in with “regard import”, which converts other encodings.', fr: 'Enregistrez-le en UTF-8, ou importez-le avec « regard import », qui convertit les autres codages.' },
  },
  'cannot-write': {
    message: { en: 'Cannot write {{path}}: {{reason}}', fr: 'Impossible d’écrire {{path}} : {{reason}}' },
    hint: { en: 'Check the rights of the folder. What was there is untouched.', fr: 'Vérifiez les droits du dossier. Ce qui s’y trouvait est intact.' },
  },
  'disk-full': {
    message: { en: 'The disk is full: {{path}} could not be written.', fr: 'Le disque est plein : {{path}} n’a pas pu être écrit.' },
    hint: { en: 'Make room and run the command again. What was there is untouched.', fr: 'Libérez de la place et recommencez. Ce qui s’y trouvait est intact.' },
  },
  'not-a-workspace': {
    message: { en: '{{path}} is not a workspace: it has no folder “source”.', fr: '{{path}} n’est pas un espace de travail : il n’a pas de dossier « source ».' },
    hint: { en: 'Make one with “regard init {{path}}”, or name another with --workspace.', fr: 'Créez-en un avec « regard init {{path}} », ou désignez-en un autre avec --workspace.' },
  },
  'work-exists': {
    message: { en: 'The work “{{work}}” exists already.', fr: 'L’œuvre « {{work}} » existe déjà.' },
    hint: { en: 'Give another --id.', fr: 'Donnez un autre --id.' },
  },
  'no-original': {
    message: { en: 'The work “{{work}}” was not imported: there is no original in {{path}}.', fr: 'L’œuvre « {{work}} » n’a pas été importée : il n’y a pas d’original dans {{path}}.' },
    hint: { en: 'Put the file it was made of there, as original.txt (or .docx, .pdf …).', fr: 'Mettez-y le fichier dont elle est faite, sous le nom original.txt (ou .docx, .pdf…).' },
  },
  'bad-id': {
    message: { en: '“{{id}}” cannot name a work: an id has small letters, digits and hyphens.', fr: '« {{id}} » ne peut pas désigner une œuvre : un nom a des minuscules, des chiffres et des traits d’union.' },
    hint: { en: 'For example --id {{example}}.', fr: 'Par exemple --id {{example}}.' },
  },
  'converter-failed': {
    message: { en: 'Cannot convert {{path}}: {{reason}}', fr: 'Impossible de convertir {{path}} : {{reason}}' },
    hint: { en: 'Open it in the program that made it and save it again.', fr: 'Ouvrez-le dans le programme d’origine et enregistrez-le de nouveau.' },
  },
  'converter-slow': {
    message: { en: 'Converting {{path}} took more than {{seconds}} seconds and was stopped.', fr: 'La conversion de {{path}} a pris plus de {{seconds}} secondes et a été arrêtée.' },
    hint: { en: 'Save the text in parts, or as plain text, and try again.', fr: 'Enregistrez le texte en plusieurs parties, ou en texte simple, et recommencez.' },
  },
  'pdf-locked': {
    message: { en: '{{path}} is locked with a password.', fr: '{{path}} est protégé par un mot de passe.' },
    hint: { en: 'Open it with its password and print it to a new PDF; or “qpdf --password=… --decrypt {{path}} open.pdf”. Then import that.', fr: 'Ouvrez-le avec son mot de passe et réimprimez-le en PDF ; ou « qpdf --password=… --decrypt {{path}} ouvert.pdf ». Importez ensuite ce fichier.' },
  },
  'pdf-broken': {
    message: { en: '{{path}} begins like a PDF, but cannot be read: {{reason}}', fr: '{{path}} commence comme un PDF, mais ne peut pas être lu : {{reason}}' },
    hint: { en: 'Fetch the file again: it may have been cut short. If it opens in a viewer, print it to a new PDF and import that.', fr: 'Récupérez le fichier de nouveau : il est peut-être tronqué. S’il s’ouvre dans une visionneuse, réimprimez-le en PDF et importez ce fichier.' },
  },
  'pdf-without-text': {
    message: { en: '{{path}} shows {{pages}} pages, but holds no text: it is a scan, and needs OCR.', fr: '{{path}} montre {{pages}} pages, mais ne contient aucun texte : c’est une numérisation, à passer par l’OCR.' },
    hint: { en: 'Run “ocrmypdf -l fra {{path}} text.pdf”, or “tesseract” on its pages with “hocr”, “alto” or “pdf”, and import what that writes.', fr: 'Lancez « ocrmypdf -l fra {{path}} texte.pdf », ou « tesseract » sur ses pages avec « hocr », « alto » ou « pdf », et importez le résultat.' },
  },
  'pdf-too-large': {
    message: { en: '{{path}} has {{size}} MB; a PDF of up to {{most}} MB is read.', fr: '{{path}} pèse {{size}} Mo ; on lit les PDF jusqu’à {{most}} Mo.' },
    hint: { en: 'It is mostly pictures: part it (“qpdf --split-pages=100 {{path}} part.pdf”), or run OCR on it that writes hOCR or ALTO.', fr: 'Ce sont surtout des images : partagez-le (« qpdf --split-pages=100 {{path}} partie.pdf »), ou passez-le à un OCR qui écrit du hOCR ou de l’ALTO.' },
  },
  'format-pdf': {
    message: { en: '{{path}} is a PDF; a PDF is read as an original, not as a translation.', fr: '{{path}} est un PDF ; un PDF se lit comme original, non comme traduction.' },
    hint: { en: 'Ask for the document it was made of (.docx, .odt, .txt), or import the PDF as a work of its own and give its text.md.', fr: 'Demandez le document d’origine (.docx, .odt, .txt), ou importez le PDF comme une œuvre à part et donnez son text.md.' },
  },
  'format-old-word': {
    message: { en: '{{path}} is in the old Word format.', fr: '{{path}} est dans l’ancien format de Word.' },
    hint: { en: 'Open it in Word or LibreOffice and save it as .docx or .odt.', fr: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou .odt.' },
  },
  'format-encrypted': {
    message: { en: '{{path}} is locked with a password.', fr: '{{path}} est protégé par un mot de passe.' },
    hint: { en: 'Open it with its password, save it without one, and import that.', fr: 'Ouvrez-le avec son mot de passe, enregistrez-le sans, et importez ce fichier.' },
  },
  'format-drm': {
    message: { en: '{{path}} is an e-book that its seller has locked (DRM).', fr: '{{path}} est un livre numérique verrouillé par son vendeur (DRM).' },
    hint: { en: 'Ask the publisher for an open copy, or import another edition of the text.', fr: 'Demandez à l’éditeur un exemplaire libre, ou importez une autre édition du texte.' },
  },
  'format-picture': {
    message: { en: '{{path}} is a picture ({{kind}}): it shows a text, but holds none.', fr: '{{path}} est une image ({{kind}}) : elle montre un texte, mais n’en contient pas.' },
    hint: { en: 'Run an OCR program on it first, such as “tesseract IMAGE NAME -l fra hocr”, and import the .hocr file; Kraken, ABBYY FineReader and eScriptorium write ALTO, which is read as well.', fr: 'Passez-la d’abord à un programme d’OCR, par exemple « tesseract IMAGE NOM -l fra hocr », et importez le fichier .hocr ; Kraken, ABBYY FineReader et eScriptorium écrivent de l’ALTO, qui est lu aussi.' },
  },
  'format-postscript': {
    message: { en: '{{path}} is PostScript, which is not read.', fr: '{{path}} est du PostScript, qui n’est pas lu.' },
    hint: { en: 'Make a PDF of it with “ps2pdf”, and import that.', fr: 'Faites-en un PDF avec « ps2pdf », et importez-le.' },
  },
  'format-program': {
    message: { en: '{{path}} is a program, not a text.', fr: '{{path}} est un programme, non un texte.' },
    hint: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  },
  'format-archive': {
    message: { en: '{{path}} is an archive ({{kind}}), not a document.', fr: '{{path}} est une archive ({{kind}}), non un document.' },
    hint: { en: 'Unpack it and import the files in it.', fr: 'Décompressez-la et importez les fichiers qu’elle contient.' },
  },
  'format-other': {
    message: { en: '{{path}} is a file of {{kind}}, which is not read.', fr: '{{path}} est un fichier de {{kind}}, qui n’est pas lu.' },
    hint: { en: 'Open it in the program that made it, save or export it as .docx, .odt, .epub or .html, and import that.', fr: 'Ouvrez-le dans le programme d’origine, enregistrez-le ou exportez-le en .docx, .odt, .epub ou .html, et importez ce fichier.' },
  },
  'archive-damaged': {
    message: { en: '{{path}} is damaged: its end, with the list of what is in it, is missing.', fr: '{{path}} est endommagé : il manque la fin, avec la liste de ce qu’il contient.' },
    hint: { en: 'Copy or download it again: it was cut short on its way.', fr: 'Copiez-le ou téléchargez-le de nouveau : il a été coupé en route.' },
  },
  'archive-too-large': {
    message: { en: '{{path}} would unpack to {{size}} million bytes; {{limit}} is the limit.', fr: '{{path}} ferait {{size}} millions d’octets une fois décompressé ; la limite est de {{limit}}.' },
    hint: { en: 'Take the pictures out of it, or save it in parts. If you do not know where it comes from, do not open it.', fr: 'Retirez-en les images, ou enregistrez-le en plusieurs parties. Si vous ne savez pas d’où il vient, ne l’ouvrez pas.' },
  },
  'encoding-unknown': {
    message: { en: 'There is no encoding called “{{encoding}}”.', fr: 'Il n’y a pas de codage appelé « {{encoding}} ».' },
    hint: { en: 'Known, among others: {{known}}.', fr: 'Connus, entre autres : {{known}}.' },
  },
  'is-a-folder': {
    message: { en: '{{path}} is a folder, not a file.', fr: '{{path}} est un dossier, non un fichier.' },
    hint: { en: 'Name the files in it; pages of one work with --id, as in “regard import {{path}}/*.hocr --id NAME”.', fr: 'Désignez les fichiers qu’il contient ; les pages d’une même œuvre avec --id, par exemple « regard import {{path}}/*.hocr --id NOM ».' },
  },
  'no-file-of-bytes': {
    message: { en: '{{path}} is not a file but a device or a pipe.', fr: '{{path}} n’est pas un fichier, mais un périphérique ou un tube.' },
    hint: { en: 'Save what comes from it as a file, and import that.', fr: 'Enregistrez dans un fichier ce qui en vient, et importez ce fichier.' },
  },
  'not-allowed': {
    message: { en: 'You may not read {{path}}.', fr: 'Vous n’avez pas le droit de lire {{path}}.' },
    hint: { en: 'Change its rights (“chmod u+r”), or ask its owner.', fr: 'Changez ses droits (« chmod u+r »), ou demandez à son propriétaire.' },
  },
  'file-too-large': {
    message: { en: '{{path}} has {{size}} million bytes; {{limit}} is the limit.', fr: '{{path}} a {{size}} millions d’octets ; la limite est de {{limit}}.' },
    hint: { en: 'A long book has two or three. Divide it, or take the pictures out of it, and import the parts.', fr: 'Un long livre en a deux ou trois. Divisez-le, ou retirez-en les images, et importez les parties.' },
  },
  'format-unknown': {
    message: { en: 'The format of {{path}} is not known.', fr: 'Le format de {{path}} n’est pas connu.' },
    hint: { en: 'Known formats: {{known}}. If it is plain text, give it the ending .txt.', fr: 'Formats connus : {{known}}. Si c’est du texte simple, donnez-lui l’extension .txt.' },
  },
  'font-unreadable': {
    message: { en: 'The font “{{font}}” cannot be read.', fr: 'La police « {{font}} » est illisible.' },
    hint: { en: 'Install the packages again with “npm ci”.', fr: 'Réinstallez les paquets avec « npm ci ».' },
  },
  'page-too-small': {
    message: { en: 'A page of {{width}} × {{height}} points leaves no room for text.', fr: 'Une page de {{width}} × {{height}} points ne laisse pas de place au texte.' },
    hint: { en: 'Choose a larger page in “work.yaml”: {{known}}.', fr: 'Choisissez une page plus grande dans « work.yaml » : {{known}}.' },
  },
  locked: {
    message: { en: '{{path}} is being changed by {{user}} on {{host}} (process {{pid}}) since {{since}}.', fr: '{{path}} est en cours de modification par {{user}} sur {{host}} (processus {{pid}}) depuis {{since}}.' },
    hint: { en: 'Wait for it to end. If that process is gone, remove {{lock}}.', fr: 'Attendez qu’il finisse. Si ce processus n’existe plus, supprimez {{lock}}.' },
  },
  'cannot-merge': {
    message: { en: '{{path}} was changed on both sides where only another program understands it: {{unit}}. Nothing was written.', fr: '{{path}} a été changé des deux côtés là où seul un autre programme le comprend : {{unit}}. Rien n’a été écrit.' },
    hint: { en: 'Settle this unit by hand in one of the two files, then run the command again.', fr: 'Réglez cette unité à la main dans l’un des deux fichiers, puis recommencez.' },
  },
  'git-failed': {
    message: { en: 'git could not be told in {{path}}: {{reason}}', fr: 'Impossible de le dire à git dans {{path}} : {{reason}}' },
    hint: { en: 'Make a repository there with “git init”, or leave --git out.', fr: 'Créez-y un dépôt par « git init », ou omettez --git.' },
  },
  usage: { message: { en: '{{reason}}', fr: '{{reason}}' } },
}
