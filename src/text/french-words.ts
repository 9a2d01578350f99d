/**
 * Know the small words of French: what can end nothing, what a hyphen always follows, what stands beside a verb.
 * Tables only. All in lower case, with straight apostrophes.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A line or paragraph that ends with one of these goes on. */
export const openWords = list(`
  le la les un une des du de au aux à a et ou où que qui dont ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  par pour dans en sur sous sans avec entre vers chez contre depuis pendant avant après dès comme si ni ne se est sont ont plus très trop
  l' d' qu' n' s' c' j' m' t' mais donc car or puis il elle on nous ils elles je tu`)

/** What stands after a hyphen as a word of its own: the hyphen stays. */
export const hyphenClitics = list(`
  je tu il elle on nous vous ils elles le la les lui leur y en ce moi toi soi eux là ci même mêmes t t-il t-elle t-on
  dire être delà dessus dessous dedans dehors à-dire`)

/** What a hyphen always follows when it stands before another word. */
export const hyphenPrefixes = list(`
  demi semi mi avant après contre non sous sans vice ex plate quelques soi lui elle elles eux moi toi nous vous là ci au par peut c'est
  est y a-t presque arrière porte garde grand nouveau haut bas petit petite petits anti pro pan ultra vis rez celui celle ceux celles cela
  deux trois quatre cinq six sept huit dix vingt trente quarante cinquante soixante quatre-vingt mot chef centre social sociale aussi
  dix-sept saint sainte état tout toute bien mal nord sud auto extrême nouveau-né tiers franco anglo austro russo sino germano judéo bec
  pays post pré co inter sur entre`)

export const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const

/** Words that may stand small in the name of a place: Pont-sur-Aurée, Le Puy en Velay. */
export const smallInPlaces = list('le la les l de du des d en sur sous lès lez à aux ce près et')

/** Past participles that no rule of endings gives. */
export const participles = list(`
  eu été fait dit mis pris vu lu su pu dû voulu fallu valu connu paru reçu conçu déçu aperçu cru bu plu tu né mort écrit décrit inscrit souscrit prescrit conduit
  produit réduit traduit détruit construit instruit introduit séduit ouvert couvert découvert offert souffert repris compris appris surpris entrepris remis permis
  promis admis commis soumis transmis omis démis compromis acquis conquis requis assis tenu venu obtenu maintenu soutenu retenu contenu devenu revenu parvenu
  intervenu couru parcouru vécu survécu vaincu convaincu atteint craint contraint plaint joint rejoint éteint peint feint restreint résolu dissous battu abattu
  combattu débattu rendu perdu vendu entendu attendu répondu pendu tendu étendu défendu fondu confondu descendu rompu corrompu interrompu mordu tordu élu relu
  exclu conclu inclus suivi poursuivi servi dormi senti menti sorti parti ri souri suffi nui lui fui crû accru disparu apparu comparu cousu moulu clos éclos`)

/** What stands between an auxiliary and its participle. */
export const adverbsInside = list(`
  pas plus jamais point déjà toujours bien tout beaucoup trop mal ainsi aussi donc également encore souvent seulement vraiment presque même rien enfin
  littéralement systématiquement complètement entièrement totalement définitivement simplement immédiatement évidemment longtemps fort peu assez autant mieux d'abord`)

/** After one of these, `a` is the verb. */
export const subjectsOfHave = list(`
  il elle on qui y n' l' m' t' l'on ça cela ceci lui leur nous vous me te en ce_qui quelqu'un chacun personne rien tout`)

/** Before one of these, `a` is the preposition, whatever stands on its left. */
export const afterPreposition = list(`
  la l' laquelle lui eux moi toi nous vous soi celui celle ceux celles qui quoi propos présent jamais peine travers mesure moins nouveau partir cause côté moitié demi
  midi minuit pied cheval chaque toute ce cet cette ces mon ma mes notre nos votre vos leur leurs temps terre fond vue bas haute voix gauche droite elle elles
  savoir dire coup coups force titre tort_ raison_ plusieurs quelques long bout côtés savoir d'autres tous toutes nouveau bulletin`)
