/**
 * Know the gender of French nouns: by a table of common ones, and by endings that never lie. In lower case, in the singular.
 * Words that can be either (livre, mode, tour, vase) and words that may be a verb after `la` or `le` are not among them.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export type Gender = 'masculine' | 'feminine'

const masculine = list(`
  rapport parti pays peuple pouvoir temps jour soir matin mois siècle monde homme fils père frère roi prince ouvrier paysan soldat congrès comité bureau conseil programme problème système
  régime rôle droit fait but moyen cas cours point lieu coup travail mouvement moment gouvernement développement changement jugement sentiment bâtiment élément événement commencement plan prix
  pain vin bois feu ciel soleil vent champ jardin chemin château village quartier coin bord fond milieu centre nord sud cœur corps bras pied visage regard ventre front nez dos doigt genou sang
  mot nom numéro texte chapitre titre papier journal rythme résultat caractère danger besoin sens esprit bruit silence repos retour départ passage courage langage village voyage message avantage
  secret signe discours débat combat contrat métier produit progrès succès procès doute nombre reste_ terrain train navire port pont mur toit lit fauteuil tapis couteau drapeau chapeau tableau bateau niveau morceau
  socialisme communisme capitalisme marxisme léninisme bolchevisme mécanisme organisme tourisme cheval chien chat oiseau arbre fruit dîner fusil canon bonheur malheur honneur secteur facteur ami ennemi`)
const feminine = list(`
  voie vie ville maison chambre fenêtre table lettre phrase page_ question réponse raison saison leçon façon main tête bouche jambe peau larme voix chose femme fille mère sœur reine dame
  classe masse lutte guerre paix grève révolte victoire défaite histoire mémoire_ gloire école armée idée année journée soirée pensée durée entrée arrivée vallée terre mer rivière forêt montagne plaine île route rue place_
  campagne usine banque presse politique_ théorie bourgeoisie économie industrie démocratie bureaucratie autocratie énergie partie sortie série foi loi peur douleur couleur odeur valeur chaleur fleur faveur erreur terreur
  force forme ligne règle base limite crise époque période semaine heure minute nuit fin faim soif mort_ santé vérité liberté société autorité volonté réalité nécessité unité majorité minorité moitié propriété beauté bonté
  culture nature littérature mesure figure structure lecture voiture blessure confiance importance puissance existence conscience science violence différence présence absence patience expérience conférence lumière prière manière matière frontière
  plate-forme tendance tactique critique_ république musique langue ame âme flamme femme pluie neige eau_ pierre porte_ clé chaîne scène tâche faute dette perte aile étoile toile corde`)

const never = /_$/

/** Nothing for a noun whose gender neither the table nor its ending tells. */
export function genderOf(noun: string): Gender | undefined {
  if (never.test(noun)) return undefined
  if (masculine.has(noun)) return 'masculine'
  if (feminine.has(noun)) return 'feminine'
  if (/(?:[st]ion|xion|tude|ée)$/.test(noun) && noun.length > 5 && !notFeminine.has(noun)) return 'feminine'
  return /(?:isme|[aeiué]ment)$/.test(noun) && noun.length > 5 && noun !== 'jument' ? 'masculine' : undefined
}

const notFeminine = list('bastion gestion_ lycée musée trophée apogée mausolée athée pygmée camée million scion scorpion')

/** Articles and their like, each with the other gender's. */
export const otherGender: ReadonlyMap<string, { readonly gender: Gender; readonly other: string }> = new Map(
  [['le', 'la'], ['un', 'une'], ['ce', 'cette'], ['du', 'de la'], ['au', 'à la']].flatMap(([he = '', she = '']): [string, { gender: Gender; other: string }][] => [[he, { gender: 'masculine', other: she }], [she, { gender: 'feminine', other: he }]]),
)
