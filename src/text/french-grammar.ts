/**
 * Decide by their neighbours between two French words that differ in an accent alone: a and à, ou and où, la and là.
 * In: the word's place among its neighbours. Out: whether the accent is missing, and how sure that is.
 * Nothing is parsed: `a` is the verb after a subject pronoun and before a participle, the preposition otherwise.
 */
import { adverbsInside, afterPreposition, participles, subjectsOfHave } from './french-words.js'
import { kinds } from './dictionary-forms.js'
import type { Lexicon } from './lexicon.js'
import { bareLetters } from './spelling-index.js'
import { auxiliaries } from './french-small-words.js'

/** Words in lower case with straight apostrophes; `''` where a sentence or clause begins or ends. `clause`: the words since its beginning; `after`: up to six that follow in it. */
export type Neighbours = { readonly left: string; readonly left2: string; readonly right: string; readonly right2: string; readonly right3: string; readonly after: readonly string[]; readonly clause: readonly string[]; readonly pointAfter: boolean }

export type Verdict = { readonly accent: boolean; readonly confidence: number }

const yes = (confidence: number): Verdict => ({ accent: true, confidence })
const no = (confidence: number): Verdict => ({ accent: false, confidence })

/** A past participle by its ending and its infinitive, or of the table. Feminine and plural too, and `publie`, whose accent may be lost. */
export function isParticiple(word: string, lexicon: Lexicon): boolean {
  if (/[^é]es?$/.test(word)) {
    const group = lexicon.spellings(bareLetters(word))
    if (group.some(({ word: other, kinds: can }) => /és?$/.test(other) && (can & kinds.participle) !== 0)) return true
  }
  const masculine = participles.has(word) ? word : word.replace(/(?<=[éiust])(?:e|s|es)$/, '')
  if (participles.has(word) || participles.has(masculine)) return true
  const [, stem = '', ending = ''] = /^(.{2,})(é|i)$/.exec(masculine) ?? []
  if (ending === 'é') return lexicon.knows(`${stem}er`) && lexicon.knows(word)
  if (/u$/.test(masculine) && [masculine.replace(/u$/, 're'), masculine.replace(/u$/, 'oir'), masculine.replace(/u$/, 'ir')].some(infinitive => lexicon.knows(infinitive))) return lexicon.knows(word)
  return ending === 'i' && lexicon.knows(`${stem}ir`) && lexicon.knows(word)
}

/** A form that an infinitive has: the preposition à stands before it. */
const isInfinitive = (word: string, lexicon: Lexicon): boolean =>
  /(?:er|ir|oir|re)$/.test(word) && lexicon.knows(word) && [word.replace(/er$/, 'ait'), word.replace(/ir$/, 'issait'), word.replace(/ir$/, 'ait'), word.replace(/oir$/, 'oyait'), word.replace(/re$/, 'ait'), word.replace(/dre$/, 'ait'), word.replace(/dre$/, 'dit'), word.replace(/oire$/, 'oyait'), word.replace(/ire$/, 'isait'), word.replace(/aître$/, 'aissait'), word.replace(/tre$/, 'tait')].some(form => form !== word && lexicon.knows(form))

const governs = new Set(['quant', 'grâce', 'grace', 'face', 'jusqu\'', 'jusque', 'rapport', 'conformément', 'contrairement', 'relativement', 'peu', 'petit', 'suite', 'supérieur', 'inférieur', 'propre', 'commence', 'continue', 'cherche', 'tend', 'reste', 'arrive', 'conduit', 'mène', 'sert'])
const mostlyVerb = new Set(['pas', 'donc', 'besoin', 'lieu', 'raison', 'tort', 'beaucoup', 'toujours', 'déjà', 'deja', 'également', 'longtemps', 'eu', 'été'])
const opensObject = new Set(['un', 'une', 'ses', 'son', 'sa', 'pour', 'des', 'de', 'du', "d'", 'le', 'les', 'peu', 'assez', 'plus', 'trop', 'encore', 'bien', 'deux', 'trois', 'aucun', 'aucune'])
const beforeSure = new Set(['bien', 'est', 'être', 'suis', 'es', 'était', 'etait', 'pas', 'soit', 'sois', 'peu', 'moins', 'plus', 'très', 'trop', 'si', 'presque', 'coup', 'lieu'])

/** `sur`: is it sûr? After bien or a form of être, before a mark, de or que. */
export const judgeSur = ({ left, right }: Neighbours): Verdict => {
  if (left === 'bien' && (right === '' || right === 'que' || right === "qu'")) return yes(0.93)
  return beforeSure.has(left) && ['', 'de', "d'", 'que', "qu'", 'et'].includes(right) ? yes(0.88) : no(0.95)
}

/** `ne`: is it né? After être, or after a name and before a date or a place. */
export const judgeNe = ({ left, left2, right, right2 }: Neighbours): Verdict => {
  if (auxiliaries.has(left) && ['à', 'a', 'en', 'le', 'de', 'dans', 'vers', 'au', "d'", 'pour', 'avec', 'sous', ''].includes(right)) return yes(0.93)
  if (right === 'en' || (right === 'le' && /^\d/.test(right2)) || right === 'vers' || right === 'a' || right === 'à') return yes(left === '' && right === 'en' ? 0.6 : 0.85)
  return left === 'nouveau' || left === 'premier' || left2 === 'est' && left === 'bien' ? yes(0.85) : no(0.97)
}

/** `notre`: is it nôtre? After an article. */
export const judgeOurs = ({ left, right }: Neighbours): Verdict => (/^(?:le|la|les|du|au|des|aux)$/.test(left) && !/^\p{L}{3,}[^s]$/u.test(right) ? yes(0.93) : no(0.97))

const determiners = new Set(['le', 'la', "l'", 'ce', 'cet', 'cette', 'son', 'sa', 'leur', 'notre', 'votre', 'un', 'une', 'aucun', 'aucune', 'chaque', 'mon', 'ma', 'tout', 'toute', 'chacun', 'nul', 'quiconque'])
const otherPrepositions = new Set(['par', 'pour', 'dans', 'en', 'sur', 'sous', 'avec', 'entre', 'contre', 'vers', 'chez', 'aux', 'au', 'à', 'a', 'et', 'ou'])
const finite = /^(?:est|sont|sera|seront|fut|furent|ont|peut|peuvent|faut|doit|doivent|veut|veulent|va|vont|fait|font|dit|sait|.{2,}(?:aient|èrent|ait|ent|ons|ez|era|eront))$/

/** `a`: is it the preposition à? */
export function judgeA({ left, left2, right, right2, right3, clause }: Neighbours, lexicon: Lexicon): Verdict {
  if (left === 'tout' && (right === 'fait' || right === 'coup' || right === "l'")) return yes(0.98)
  if (governs.has(left) || (left === 'fur' && right === 'mesure')) return yes(0.95)
  if (right === 'cause' && !['de', 'du', 'des', "d'"].includes(right2)) return no(0.85)
  const subject = subjectsOfHave.has(left) && !(left === 'tout' || left === 'rien' || left === 'personne')
  if (subject && !isInfinitive(right, lexicon)) return no(left === 'lui' || left === 'nous' || left === 'vous' || left === 'en' ? 0.85 : 0.97)
  if (isInfinitive(right, lexicon)) return yes(0.97)
  if (/^\d/.test(right) && startsAsSubject(clause, lexicon)) return no(0.85)
  if (/^[\p{Lu}\d]/u.test(right) && right !== '') return yes(0.9)
  if (['le', 'les', 'la', "l'", 'se', "s'", 'y', 'en', 'lui', 'leur', 'ne', 'nous', 'vous', 'me'].includes(right) && isInfinitive(right2, lexicon)) return yes(0.97)
  if (afterPreposition.has(right) && !startsAsSubject(clause, lexicon)) return yes(0.93)
  const verb = [right, right2, right3].find(word => !isAdverb(word)) ?? ''
  if (right === 'priori' || right === 'posteriori' || right === 'fortiori' || right === 'contrario') return no(0.99)
  if (right === 'tendance' || right === 'parfaitement' || right === 'mesure') return right === 'mesure' ? yes(0.9) : no(0.9)
  if (mayBeNoun(right, lexicon) && (/(?:er|ir|re|mis|mit|mirent|[^aeiou]é|ée?s|u|[^è]s|x)$/.test(left) || lexicon.isVerb(left))) return yes(0.85)
  if (isParticiple(verb, lexicon) && !(verb === right && startsLocution(right, right2))) return no(0.92)
  if (lexicon.isVerb(left) || finite.test(left)) return yes(0.9)
  if (right === 'peu' && right2 === 'près') return yes(0.97)
  if (mostlyVerb.has(right)) return no(0.85)
  if (right === 'le' || right === 'les' || right === 'du') return no(0.85)
  if (right === 'par' || right === 'pour') return startsAsSubject(clause, lexicon) ? no(0.85) : yes(0.5)
  if (opensObject.has(right) && startsAsSubject(clause, lexicon) && left2 !== 'y') return no(0.82)
  return afterPreposition.has(right) ? yes(0.85) : yes(opensObject.has(right) ? 0.82 : 0.88)
}

/** `table`, which could also be the participle tablé without its accent. */
const mayBeNoun = (word: string, lexicon: Lexicon): boolean => /[^é]es?$/.test(word) && lexicon.spellings(bareLetters(word)).some(({ word: other, kinds: can }) => other === word && (can & kinds.nominal) !== 0)

const isAdverb = (word: string): boolean => adverbsInside.has(word) || /[aeéiu]m?ment$/.test(word)

const startsLocution = (right: string, right2: string): boolean => (right === 'point' && right2 === 'nommé') || right === 'part'

/** What stands before the verb in its clause is a short noun phrase: a subject. */
function startsAsSubject(clause: readonly string[], lexicon: Lexicon): boolean {
  const [first = ''] = clause
  if (clause.length === 0 || clause.length > 6 || (clause.length === 1 && /^\p{Lu}\p{L}+(?:er|ir)$/u.test(first)) || clause.some(word => otherPrepositions.has(word.toLowerCase()) || finite.test(word) || lexicon.isVerb(word.toLowerCase()))) return false
  return determiners.has(first.toLowerCase()) || /^\p{Lu}/u.test(first)
}

const placesAndTimes = new Set(['moment', 'jour', 'jours', 'temps', 'époque', 'heure', 'année', 'cas', 'partout', 'là', 'situation', 'pays', 'lieu', 'endroit', 'point', 'mesure', 'stade', 'instant', 'siècle', 'ville', 'maison', 'pièce', 'réunion', 'période', "d'", 'jusqu\'', 'sais', 'sait', 'savoir', 'sache', 'voilà', 'monde', 'mot', 'fois', 'soir', 'matin', 'nuit', 'rue', 'salle', 'place', 'région', 'usine', 'soviets', 'parti', 'congrès', 'date', 'impasse', 'déclaration', 'voie', 'route', 'milieu', 'milieux', 'camp', 'champ', 'domaine', 'pays', 'importe', 'cellule', 'assemblée', 'armée', 'idéale', 'discussion', 'phase', 'étape', 'minute', 'semaine', 'mois', 'district', 'province', 'usines', 'journal', 'livre', 'passage', 'lettre', 'article'])
const always = new Set(['moment', 'mesure', 'époque', 'période', 'date', 'impasse', 'jour'])
const clitics = new Set(['il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', "j'", 'tu', 'se', "s'", "l'on", 'ne', "n'", 'cela', 'ça'])

/** `ou`: is it where? After a place or a time and before a subject; never before `bien`, `plutôt`, `même`. */
export function judgeOu({ left, right, right2, right3, after, clause }: Neighbours, lexicon: Lexicon): Verdict {
  if (['bien', 'plutôt', 'même', 'encore', 'non', 'moins', 'pas'].includes(right)) return no(0.97)
  if (left === "d'" || left === "jusqu'" || left === 'partout' || left === 'là' || left === 'importe') return yes(0.95)
  if (always.has(left) && !['de', "d'", 'à', 'a', 'deux', 'trois', 'après', 'avant'].includes(right)) return yes(0.9)
  const verbAt = after.findIndex(word => finite.test(word) || lexicon.isVerb(word))
  if (right === "l'" && right2 === 'on') return yes(0.9)
  if (verbAt === 0 && left !== '' && left !== 'et' && !lexicon.isVerb(left)) return yes(0.82)
  if (left === 'et') return clitics.has(right) || (verbAt > 0 && openers.has(right)) ? yes(0.85) : no(0.8)
  if (left === 'oui') return no(0.8)
  if (left === '') return clitics.has(right) && clause.length === 0 && right !== "s'" ? yes(0.82) : no(0.8)
  if (clitics.has(right)) return placesAndTimes.has(left) ? yes(0.95) : yes(0.85)
  if (placesAndTimes.has(left) && (right === "c'" || right === 'les' || right === 'la' || right === 'le' || right === 'tous')) return yes(left === 'parti' ? 0.6 : 0.85)
  if (verbAt > 0 && verbAt < 5 && openers.has(right) && !openers.has(left) && !after.slice(0, verbAt).some(word => word === 'qui' || word === 'que' || word === "qu'")) return yes(0.8)
  const subject = [right, right2, right3].findIndex(word => finite.test(word) && lexicon.knows(word))
  return subject > 0 && /^(?:le|la|les|l'|un|une|des|tous|ces|différentes)$/.test(right) && placesAndTimes.has(left) ? yes(0.82) : no(0.8)
}

/** A subject begins with one of these. */
const openers = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'des', 'tous', 'ces', 'ce', 'cette', 'cet', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'votre', 'nos', 'vos', 'chaque', 'personne', 'seuls', 'tout', 'toute', 'aucun', 'aucune', 'certains'])

const cannotFollowArticle = new Set(['des', 'un', 'une', 'les', 'le', 'du', 'que', "qu'", 'où', 'qui', 'dans', 'pour', 'par', 'est', 'sont', 'encore', 'aussi', 'même', 'dessus', 'dessous', 'bas', 'haut'])

/** `la`: is it there? An article or pronoun stands before its noun or verb, never before a mark or another article. */
export function judgeLa({ left, right, right2, pointAfter, clause }: Neighbours): Verdict {
  if (left === 'par' && right === 'même') return yes(0.93)
  if (right === 'où' || (right === 'ou' && ['on', "l'", 'il', 'elle', 'nous', 'vous', 'les', 'se'].includes(right2))) return yes(0.93)
  if (left === 'ce' || (left === 'sont' && right !== '')) return yes(0.85)
  if (/^(?:trop|beaucoup|les?|un|une|des)$/.test(right)) return yes(0.9)
  if (pointAfter || right === '') return left === '' ? no(0.7) : yes(0.9)
  if (right === 'est' || right === 'sont' || right === 'encore') return left === '' || clause.length === 0 || left === 'sont' || left === "est" ? yes(0.85) : no(0.8)
  return cannotFollowArticle.has(right) && right !== 'même' ? yes(0.88) : no(0.9)
}

/** `du`: is it the participle dû? Between a form of avoir and an infinitive. */
export const judgeDu = ({ left, right }: Neighbours, lexicon: Lexicon): Verdict =>
  /^(?:a|ai|as|ont|avons|avez|avait|avaient|aurait|auraient|aura|auront|ayant|eût)$/.test(left) && isInfinitive(right, lexicon) ? yes(0.95) : no(0.9)

/** `des`: is it dès? Before que, lors and a singular article. */
export const judgeDes = ({ right }: Neighbours): Verdict =>
  ["qu'", 'que', 'lors', 'le', 'la', "l'", 'son', 'sa', 'cette', 'maintenant', 'aujourd\'', 'demain', 'à'].includes(right) ? yes(0.9) : no(0.95)
