/**
 * Know the words by which the parts of a French letter, speech, decree or book show what they are.
 * Tables only: in lower case, as alternatives of a regular expression; an apostrophe stands for either form of it.
 */
import { months } from './french-words.js'
import { republicanMonths } from './republican-calendar.js'

const oneOf = (words: readonly string[]): string => `(?:${words.join('|').replaceAll("'", "['’]")})`
/** Parted by a bar between spaces, or by a line end; a bar without spaces belongs to its pattern. */
const list = (words: string): readonly string[] => words.trim().split(/\s+\|\s+|\s*\n\s*/)
const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

export const monthNames = oneOf([...months, ...months.map(withoutAccents), 'janv\\.', 'févr?\\.', 'avr\\.', 'juil\\.', 'sept\\.', 'oct\\.', 'nov\\.', 'déc\\.'])
export const republicanMonthNames = oneOf([...republicanMonths, ...republicanMonths.map(withoutAccents)])
export const weekdays = oneOf(list('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'))

/** What stands before a date or before its place: « Fait à », « Publication : ». */
export const beforeDates = oneOf(list('publication | écrit | écrite | rédigé | rédigée | paru | parue | fait | donné | donnée | signé | achevé | délibéré'))

/** Whom a letter or a speech calls: the word itself. */
export const addressed = oneOf(list(`camarades? | monsieur | madame | mademoiselle | messieurs | mesdames | mesdemoiselles | citoyens? | citoyennes? | amis? | amies? | frères? | sœurs?
  monseigneur | sire | excellence | maître | docteur | compagnons? | compatriotes | concitoyens | collègues? | confrères? | général | colonel | capitaine | abbé | père | mère | ouvriers | ouvrières
  travailleurs | travailleuses | soldats | électeurs | prolétaires`))
/** What may stand before it. */
export const beforeAddressed = oneOf(list('mon | ma | mes | très | bien | salut | nos | chers et | chers | chères | cher | chère | jeunes | honorés? | vieux | aux?'))
export const dear = oneOf(list('cher | chère | chers | chères'))

/** How a letter ends. */
export const farewells = oneOf(list(`salut | salutations | saluts | amitiés | fraternellement | cordialement | bien à | votre | ton | vôtre | tout à vous | à vous | avec mes | avec notre | avec nos
  je vous (?:serre|embrasse|salue) | je te (?:serre|embrasse|salue) | recevez | reçois | agréez | veuillez | la rédaction | le comité | vive | respectueusement | affectueusement | sincèrement`))

/** What a signature may open with before the name. */
export const signedBy = oneOf(list('pour (?:le |la |les |l\'|copie )?[^:]{2,50}:|signé\\s*:|\\(?s(?:igné)?\\.?\\)|p\\. ?o\\.|par (?:ordre|délégation)'))
/** What stands alone under a text and signs nothing. */
export const endings = oneOf(list('rideau | fin(?: du .*| de .*)? | la toile tombe | à suivre | amen | (?:la )?suite au prochain numéro | la séance est levée'))
/** What a list of signatures opens with. */
export const signatories = oneOf(list('ont signé | signé | signatures | les signataires | suivent les signatures | (?:et )?ont signé avec nous'))

/** Offices in which one signs. */
export const offices = oneOf(list(`président | présidente | vice-président | secrétaire | secrétaire général | trésorier | rapporteur | ministre | préfet | sous-préfet | maire | adjoint | directeur | rédacteur
  ingénieur | commissaire | délégué | déléguée | gérant | greffier | notaire | général | colonel | commandant | capitaine | roi | empereur | premier consul | garde des sceaux | chef | recteur | évêque | curé
  conseiller | inspecteur | procureur | juge | comité | bureau | conseil | commission | rédaction`))

/** What a note on the source of a text opens with. */
export const sources = oneOf(list('sources?\\s*: | publiée?s? | parue?s? | extraite?s? d | traduction | traduite?s? | d\'après | archives?\\b | reproduite?s? | texte (?:établi|revu|paru|publié) | première publication'))

/** Words of which the names of newspapers are made: « L'Écho du port, 3 mai 1910 » is an issue, not a place. */
export const newspapers = oneOf(list(`bulletin | cahiers? | gazette | journal | courrier | dépêche | écho | revue | humanité | temps | figaro | matin | presse | nouvelles | tribune | voix | réveil | combat
  vérité | lutte | moniteur | mercure | annales | indépendant | patriote | progrès | éclair | messager | pravda | izvestia | républicain | avenir | libertaire | populaire | phare | quotidien | hebdomadaire | almanach | annuaire`))

/** Numbers written as words, of chapters and acts. */
export const ordinals = oneOf(list('premier | première | deux | deuxième | second | seconde | trois | troisième | quatre | quatrième | cinq | cinquième | six | sixième | sept | septième | huit | huitième | neuf | neuvième | dix | dixième | dernier | dernière | unique'))

/** The numbered parts of a work, the outermost first. A line of each stands no deeper than the line below it. */
export const numberedParts: readonly string[] = ['tome|volume', 'livre|partie|cahier', 'titre|acte|chant', 'chapitre|scène|tableau|lettre|leçon|journée|séance', 'section|article|annexe']

/** Headings that have no number, on the level of chapters. */
export const freeParts = oneOf(list(`annexes? | appendices? | introduction | conclusions? | préface | avant-propos | avertissement | épilogue | prologue | postface | notes | préambule | préliminaires
  personnages | bibliographie | sommaire | résumé | remerciements | dédicace | post-scriptum | index | glossaire | chronologie | note de l'éditeur | note du traducteur`))

/** Under such a heading entries of books and archives stand, none of which is the source of this text. */
export const referenceLists = oneOf(list('sources | bibliographie | ouvrages | références | imprimés | archives | œuvres | publications'))

export const contentsTitle = new RegExp(`^${oneOf(list('table(?: des mati[èe]res| analytique| générale)? | sommaire | contenu | contents | table of contents'))}\\s*[:.]?$`, 'i')
/** The title over notes: at the foot of a page, or gathered at the end. */
export const notesTitle = new RegExp(`^${oneOf(list("notes?(?: de bas de page| de fin| de l'auteur| de l'éditeur| et références)? | annotations | références"))}\\s*:?\\s*$`, 'i')

/** What a decree or a judgment sets out line by line. */
export const recitals = oneOf(list('vu | considérant | attendu | sur (?:le rapport|la proposition|la demande) | ouï | après'))

/** The call that stands over the title of pamphlets. */
export const motto = /^prolétaires de tous les pays/i
