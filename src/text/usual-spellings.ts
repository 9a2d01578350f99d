/**
 * Know which of the words that share their letters is the usual one, where no neighbour tells: of âge, age and âgé it is âge.
 * Tables only, in lower case. What is not here is written as the letters stand, if they are a word.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Of the words with the same letters, the one that a text most likely means. */
const usual = list(`
  même mêmes très après près accès procès progrès succès excès congrès dès_ intérêt intérêts problème problèmes rôle rôles côté côtés contrôle thèse thèses grève grèves
  scène scènes arène règne règle règles siècle siècles dernière dernières première premières manière manières lumière lumières carrière frontière matière matières misère
  mystère caractère caractères ministère cimetière rivière prière lèvre lèvres fièvre chèvre pièce pièces espèce espèces sphère atmosphère système systèmes modèle
  modèles colère mère mères père pères frère frères fidèle élève élèves était état états être êtres êtes déjà voilà maître maîtres maîtresse naître connaît apparaît paraît
  disparaît reconnaît boîte boîtes chaîne chaînes île îles fraîche plaît abîme abîmes entraîne traître traîtres traîne dîne dîner goût goûts coût coûts août voûte
  voûtes brûle piqûre sûreté brûler coûter coûte naïf naïve coïncide héroïque égoïste haïr âme âmes grâce grâces théâtre théâtres lâche lâches façon façons leçon leçons
  reçu français française ça connaître apparaître disparaître reconnaître paraître renaître accroître apparaîtra connaîtra disparaîtra emboîter entraîner enchaîner
  maîtrise sûrement mûrir mûri goûter dégoût bâillon pâte bâtir bâtiment pâle pâles âcre âne ânes crâne crânes mâle mâles mât mâts câble hâte gâteau château
  châteaux râle tâche tâches tâcher forêt forêts tête têtes fête fêtes bête bêtes prêt prêts prêtre prêtres fenêtre fenêtres extrême extrêmes arrêt arrêts conquête
  enquête requête tempête crête quête gêne gêner chêne chênes rêve rêves rêver pêcheur pêcheurs évêque vêtement honnête suprême poème mètre mètres kilomètre kilomètres moitié moitiés nécessité nécessités lève sèche sèches
  mène amène opère cède achète jette_ hôtel hôtels hôte hôtes hôpital côte_ dépôt dépôts impôt impôts tôt bientôt aussitôt plutôt drôle fantôme diplôme symptôme trône
  pôle zèle âge âges pêche réforme réformes réformer référendum scénario mémorandum média médium médias récréation répartir éther étés été cours_ événement événements
  régime régimes société sociétés liberté réalité volonté comité député députés degré blé pré_ thé café fossé curé péché péchés soirée année années journée armée armées idée idées pensée_
  entrée employé employés blessé blessés réfugié réfugiés allié alliés intéressé envoyé société associé associés délégué délégués préjugé préjugés procédé procédés
  éloge éloges étape étoile étude études école écoles église églises épée épaule épaules époque énergie équipe éveil élan écho écrit écrits édition éditeur électeur
  rôde rôder bâille bâiller boîteux siège sièges piège pièges hâle élevé_ suède plénum poème créer inquiète complète complètes complètement répète espère préfère`)

/** Those that come second where the first cannot be meant. */
const lessUsual = list('côte côtes élevé élevés mûr mûrs mûre mûres')

/** How usual a word is among those with the same letters: 2 if it is in the table, 1 if its singular is, less where it comes second. */
export const usualness = (word: string): number => (usual.has(word) ? 2 : lessUsual.has(word) ? 0.5 : /s$/.test(word) && usual.has(word.slice(0, -1)) ? 1 : 0)
export const isUsualSpelling = (word: string): boolean => usualness(word) > 0

/** Masculine nouns in -e: an article like `le` or `un` before one of them does not ask for the participle. */
const nounsInE = list(`
  comte reste signe compte livre juge garde guide aide calme centre cadre titre chiffre nombre ordre rire timbre triomphe trouble usage voyage partage passage ouvrage
  mélange change échange voile vote vide règne rêve siège piège modèle contrôle rôle doute souffle massacre manque mensonge mérite ménage nuage repère risque sable sacre
  sacrifice silence service scandale supplice terme texte type zèle élève âge arbitre article exemple exercice régime principe monde groupe masque meuble couple peuple
  disque drame costume volume domaine capitaine camarade congrès dommage courage avantage équilibre incendie crime acte monopole programme poste plâtre peigne moule
  manche mâle hâle crâne môle pôle jeûne bagne baume beurre blâme bronze cercle charme chèque cirque coffre comble commerce compromette conte contraste doute double
  échafaudage étage exile filtre foudre gage gîte gouffre hommage intérieure jeune lange légume luxe marbre massage membre meurtre ministre obstacle oncle organe orage
  otage page_ pacte paie_ parjure patronage peintre pendule pillage plongeon poivre pouce pouvoir préambule prince privilège prodige proverbe public puce_ refuge registre
  remède reproche rouge royaume rythme salaire savoir seigle signale singe socle solde sucre tapage témoignage temple théâtre tonnerre trône vase ventre verre voisinage`)

/** Many endings are always those of masculine nouns. */
export const isMasculineInE = (word: string): boolean => nounsInE.has(word) || /(?:mètre|isme|age|ème|oire|ège|gramme|logue)$/.test(word)
