/**
 * Know the small words of French by what stands beside them: auxiliaries, pronouns, determiners, prepositions. Tables only.
 * All in lower case with straight apostrophes; the auxiliaries also without their accents, since they are asked of texts that lost them.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of avoir and être, without accents: a participle follows. */
export const auxiliaries = list(`
  ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient eus eut eurent eumes aie aies ait ayons
  ayez aient eusse eussent ayant avoir suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait serions seriez
  seraient fus fut fumes furent sois soit soyons soyez soient fusse fussent etant etre ete eusses fussiez sembla semble semblait parait paraissait reste_ demeure_ devient`)

/** A verb follows: subjects and objects that stand before it. */
export const clausePronouns = list(`
  je j' tu il elle on ils elles qui ne n' se s' me m' te t' lui leur y nous vous ca ça cela ceci`)

export const masculineDeterminers = list("le un ce cet du au son mon ton notre votre leur chaque aucun quel tout l' d'un ledit quelque")
export const feminineDeterminers = list('la une cette sa ma ta quelle aucune toute certaine')
export const pluralDeterminers = list('les des ces ses mes tes nos vos leurs aux deux trois quatre cinq six dix quelques plusieurs certains certaines quels quelles')
export const plainPrepositions = list("de d' en à par pour sans avec sous sur contre dans entre vers comme et_ ni sauf")
/** Before an adjective or participle: très, plus, si. */
export const degreeWords = list('très tres plus moins si trop assez peu bien mal fort aussi ainsi non presque tout parfaitement entièrement tant autant dûment jamais à_ nouvellement')
/** A clause begins after one of these; the verb may come first. */
export const conjunctions = list("que qu' où ou_ dont si quand lorsque lorsqu' comme puisque puisqu' car")
/** Stand before a plural noun, and are none. */
export const quantities = list(`
  autres mêmes grands grandes petits petites jeunes nouveaux nouvelles vieux vieilles bons bonnes mauvais mauvaises beaux belles divers diverses différents différentes nombreux
  nombreuses certains certaines tous toutes quelques plusieurs premiers premières derniers dernières propres seuls seules simples vrais vraies gros grosses longs longues tels
  telles pareils pareilles faux fausses hauts hautes pas plus moins très nous vous ils elles sans dans mais sous vers jamais toujours alors`)

/** Right behind one of these, `le` and `la` are articles, not pronouns. */
export const beforeArticles = list(`
  sur dans par avec sous contre vers de à entre pendant sans devant derrière après avant depuis selon chez hors`)

/** A noun or what belongs to it follows. */
export const determiners = list(`
  le la l' les un une des ce cette ces son sa ses leur leurs notre nos votre vos mon ma mes`)

/** Behind one of these, `eu` is the participle of avoir. */
export const beforeHad = list(`
  pas jamais déjà toujours bien point plus y et encore tout ayant rien trop peu même aussi souvent ainsi donc elle il on tant assez beaucoup longtemps
  mais ou qui que t`)

/** Of one or two letters, and often on their own. */
export const shortWords = list(`
  y à ô là où né dû va vu su pu eu as ai me te or an ça ah oh eh`)
