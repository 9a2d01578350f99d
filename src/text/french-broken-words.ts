/**
 * Know how French words break and run together when a text is taken from print. Tables only, in lower case.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Halves that are words by themselves, but so rare that beside a known whole they are a broken one. */
export const rareHalves = list('es t e tes com cris em ent mêm ex pro con dé re in l s é m n r i o u c d')

/** Any other letter alone is a part of a word. */
export const isLoneLetter = (word: string): boolean => /^[b-zB-Z]$/.test(word) && !/^[oyOY]$/.test(word)

/** Letters that are words of their own before another word, and after one. */
export const loneBefore = list('a y à')
export const loneAfter = list('a y à ô')

/** First parts that keep a hyphen which print may have put there. */
export const learnedPrefixes = list('inter anti auto extra contre sous sur multi micro macro hydro radio socio électro')

/** Words that the next runs into, and the words that run into them. */
export const gluedHeads = [...list('si que de la le les et en un une des dans pour par sur qui ce je il ne se')]
export const gluedTails = list('les des une elle elles ils nous vous cette dans leur leurs pas plus tout parti')

/** So common that another word may well have run into them. */
export const commonParts = list(`
  le la les un une des du de au aux et ou où que qui dont ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs par pour dans en sur sous sans avec entre vers
  chez contre depuis après avant comme si ni ne se est sont était a ont avait fut très plus bien tout tous toute il elle on nous vous ils elles je pas mais même fait être avoir`)

/** A verb and its pronoun without the hyphen: `trouvezvous`. */
export const verbAndPronoun = /^(\p{L}+(?:ez|ons|t))(vous|nous|moi|il|elle|ils|elles|on|je|tu)$/u
/** A pronoun and `même` without the hyphen, whatever its accent became: `luimeme`. */
export const pronounAndSelf = /^(eux|lui|elles?|nous|vous|soi|moi|toi)(m[eéèê]mes?)$/u
/** `estàdire`, half mended: `està-dire`. */
export const verbAndPreposition = /^(est|\p{L}+)à-(dire|vous|vis)$/u
/** An elided word without its apostrophe: `jai`. */
export const elidedAndWord = /^(l|d|j|n|s|c|qu|m|t)([aeiouéèêhâôœ]\p{L}+)$/u
