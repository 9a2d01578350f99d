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
  'format-pdf': {
    message: { en: '{{path}} is a PDF; a later release will read these.', fr: '{{path}} est un PDF ; une version à venir les lira.' },
    hint: { en: 'Extract its text with “pdftotext -layout {{path}}” and give the text file.', fr: 'Extrayez son texte avec « pdftotext -layout {{path}} » et donnez le fichier de texte.' },
  },
  'format-old-word': {
    message: { en: '{{path}} is in the old Word format.', fr: '{{path}} est dans l’ancien format de Word.' },
    hint: { en: 'Open it in Word or LibreOffice and save it as .docx or .odt.', fr: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou .odt.' },
  },
  'format-unknown': {
    message: { en: 'The format of {{path}} is not known.', fr: 'Le format de {{path}} n’est pas connu.' },
    hint: { en: 'Known formats: {{known}}.', fr: 'Formats connus : {{known}}.' },
  },
  'font-unreadable': {
    message: { en: 'The font “{{font}}” cannot be read.', fr: 'La police « {{font}} » est illisible.' },
    hint: { en: 'Install the packages again with “npm ci”.', fr: 'Réinstallez les paquets avec « npm ci ».' },
  },
  'page-too-small': {
    message: { en: 'A page of {{width}} × {{height}} points leaves no room for text.', fr: 'Une page de {{width}} × {{height}} points ne laisse pas de place au texte.' },
    hint: { en: 'Choose a larger page in “work.yaml”: {{known}}.', fr: 'Choisissez une page plus grande dans « work.yaml » : {{known}}.' },
  },
  usage: { message: { en: '{{reason}}', fr: '{{reason}}' } },
}
