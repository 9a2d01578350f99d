/**
 * Find for each sentence of a changed block the segments that hold its translation.
 * In: slots and units that could not be paired as a whole. Out: links between sentences and old segments, each in at most one link.
 * First what is equal: in order, then joined or cut, then anywhere. Then what is alike: within its gap, then anywhere by its rare words.
 */
import { foldAccents, wordsOf } from '../../text/fold.js'
import { groupBy } from './group-by.js'
import { isTypo, likeness, likenessBound } from './likeness.js'
import { matchInOrder } from './match-sequences.js'
import type { OldSegment, OldUnit, Sentence, Slot } from './old-and-new.js'
import { joinKeys } from './source-key.js'

/** Old segments that stood one after the other, sentences that stand so now, and what became of their source. */
export type Link = { readonly olds: readonly OldSegment[]; readonly news: readonly Sentence[]; readonly change: 'equal' | 'typo' | 'changed' }

/** The longest run of sentences that is looked for as one segment, or of segments as one sentence. */
const runLimit = 6
/** Below this likeness a sentence is a new one; one that stands alone in its place may be less like. */
const alike = 0.5
const alikeInPlace = 0.3
/** In a gap with more pairs than this, only sentences that share a rare word are compared. */
const gapPairs = 600
/** A word in more segments than this tells nothing. */
const rare = 12
/** Sharing this many rare words is worth a comparison; at most so many candidates for each sentence. */
const candidateLimit = 8

export function matchSentences(slots: readonly Slot[], units: readonly OldUnit[]): Link[] {
  const matching = new Matching(slots.flatMap(slot => slot.sentences), units.filter(old => !old.inAttic).flatMap(old => old.sourced), units.filter(old => old.inAttic).flatMap(old => old.sourced))
  matching.equalInOrder()
  matching.joined()
  matching.cut()
  matching.equalAnywhere()
  matching.alikeInGaps()
  matching.alikeAnywhere()
  return matching.links
}

type Candidate = { readonly old: OldSegment; readonly fresh: Sentence; readonly score: number }

class Matching {
  readonly links: Link[] = []
  private readonly linkOfSentence = new Map<Sentence, Link>()
  private readonly linkOfSegment = new Map<OldSegment, Link>()
  /** Where each segment of body and notes stands among them. */
  private readonly placeOf: ReadonlyMap<OldSegment, number>

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly segments: readonly OldSegment[],
    private readonly atticSegments: readonly OldSegment[],
  ) {
    this.placeOf = new Map(segments.map((segment, index) => [segment, index]))
  }

  equalInOrder(): void {
    for (const [old, fresh] of matchInOrder(this.segments.map(segment => segment.key), this.sentences.map(sentence => sentence.key))) {
      const [segment, sentence] = [this.segments[old], this.sentences[fresh]]
      if (segment && sentence && segment.key !== '') this.link([segment], [sentence], 'equal')
    }
  }

  /** One old segment that is several sentences of a block. */
  joined(): void {
    const wanted = groupBy(this.segments.filter(segment => this.isFreeSegment(segment)), segment => segment.key)
    for (const run of this.runs(this.sentences, sentence => this.isFreeSentence(sentence), (a, b) => a.slot === b.slot)) {
      const segment = wanted.get(joinKeys(run.map(sentence => sentence.key)))?.find(one => this.isFreeSegment(one))
      if (segment && run.every(sentence => this.isFreeSentence(sentence))) this.link([segment], run, 'equal')
    }
  }

  /** Several old segments that are one sentence now. */
  cut(): void {
    const wanted = groupBy(this.sentences.filter(sentence => this.isFreeSentence(sentence)), sentence => sentence.key)
    for (const run of this.runs(this.segments, segment => this.isFreeSegment(segment), (a, b) => a.owner.list === b.owner.list)) {
      const sentence = wanted.get(joinKeys(run.map(segment => segment.key)))?.find(one => this.isFreeSentence(one))
      if (sentence && run.every(segment => this.isFreeSegment(segment))) this.link(run, [sentence], 'equal')
    }
  }

  equalAnywhere(): void {
    const free = groupBy([...this.segments, ...this.atticSegments].filter(segment => this.isFreeSegment(segment) && segment.key !== ''), segment => segment.key)
    for (const sentence of this.sentences) {
      const segment = this.isFreeSentence(sentence) ? free.get(sentence.key)?.shift() : undefined
      if (segment) this.link([segment], [sentence], 'equal')
    }
  }

  alikeInGaps(): void {
    const gaps = groupBy(this.segments.filter(segment => this.isFreeSegment(segment)), segment => segment.owner.gap)
    const candidates: Candidate[] = []
    for (const [gap, sentences] of groupBy(this.sentences.filter(sentence => this.isFreeSentence(sentence)), sentence => sentence.slot.gap)) {
      const segments = gaps.get(gap) ?? []
      if (segments.length * sentences.length > gapPairs) continue
      for (const fresh of sentences) for (const old of segments) candidates.push(...this.candidate(old, fresh))
    }
    this.linkBest(candidates)
  }

  alikeAnywhere(): void {
    const byWord = new Map<string, OldSegment[]>()
    for (const segment of this.segments) {
      if (!this.isFreeSegment(segment)) continue
      for (const word of rareWords(segment.text)) {
        const known = byWord.get(word)
        if (known) known.push(segment)
        else byWord.set(word, [segment])
      }
    }
    const candidates = this.sentences.flatMap((fresh, index) => {
      if (!this.isFreeSentence(fresh)) return []
      const worth = new Set([...sharing(byWord, fresh.text), ...this.nextToNeighbours(index)])
      return [...worth].flatMap(old => this.candidate(old, fresh))
    })
    this.linkBest(candidates)
  }

  /** The free segments that follow the segment of the sentence before, or precede that of the sentence after. */
  private nextToNeighbours(index: number): OldSegment[] {
    const before = this.segmentAt(this.sentences[index - 1], 1)
    const after = this.segmentAt(this.sentences[index + 1], -1)
    return [before, after].flatMap(segment => (segment && this.isFreeSegment(segment) ? segment : []))
  }

  private segmentAt(sentence: Sentence | undefined, step: 1 | -1): OldSegment | undefined {
    const linked = sentence && this.linkOfSentence.get(sentence)?.olds.at(step > 0 ? -1 : 0)
    return linked && this.segments[(this.placeOf.get(linked) ?? Number.NaN) + step]
  }

  /** Neighbours that are linked to neighbours speak for a pair; in a place of its own it may differ more. */
  private candidate(old: OldSegment, fresh: Sentence): Candidate[] {
    const inPlace = this.isInPlace(old, fresh)
    const least = inPlace ? alikeInPlace : alike
    if (likenessBound(old.text, fresh.text) < least * 0.8) return []
    const like = likeness(old.text, fresh.text)
    if (like < least) return []
    const sameGap = old.owner.gap === fresh.slot.gap ? 0.05 : 0
    return [{ old, fresh, score: like + sameGap + (inPlace ? 0.1 : 0) }]
  }

  /** Whether both stand between (or next to, at an end) the two halves of the same links. */
  private isInPlace(old: OldSegment, fresh: Sentence): boolean {
    const [oldBefore, oldAfter] = [old.owner.sourced[old.owner.sourced.indexOf(old) - 1], old.owner.sourced[old.owner.sourced.indexOf(old) + 1]]
    const [newBefore, newAfter] = [fresh.slot.sentences[fresh.index - 1], fresh.slot.sentences[fresh.index + 1]]
    const before = this.areLinked(oldBefore, newBefore)
    const after = this.areLinked(oldAfter, newAfter)
    const alone = !oldBefore && !newBefore && !oldAfter && !newAfter
    return (before && after) || (before && !oldAfter && !newAfter) || (after && !oldBefore && !newBefore) || (alone && old.owner.gap === fresh.slot.gap)
  }

  private areLinked(old: OldSegment | undefined, fresh: Sentence | undefined): boolean {
    const link = old && this.linkOfSegment.get(old)
    return link !== undefined && fresh !== undefined && this.linkOfSentence.get(fresh) === link
  }

  private linkBest(candidates: readonly Candidate[]): void {
    for (const { old, fresh } of [...candidates].sort((a, b) => b.score - a.score))
      if (this.isFreeSegment(old) && this.isFreeSentence(fresh)) this.link([old], [fresh], isTypo(old.text, fresh.text) ? 'typo' : 'changed')
  }

  private link(olds: readonly OldSegment[], news: readonly Sentence[], change: Link['change']): void {
    const link = { olds, news, change }
    this.links.push(link)
    for (const old of olds) this.linkOfSegment.set(old, link)
    for (const fresh of news) this.linkOfSentence.set(fresh, link)
  }

  private isFreeSentence(sentence: Sentence): boolean {
    return !this.linkOfSentence.has(sentence)
  }

  private isFreeSegment(segment: OldSegment): boolean {
    return !this.linkOfSegment.has(segment)
  }

  /** Runs of two and more free neighbours, longer ones first from each start. */
  private *runs<Member>(members: readonly Member[], isFree: (member: Member) => boolean, goTogether: (a: Member, b: Member) => boolean): Generator<Member[]> {
    for (let from = 0; from < members.length; from += 1) {
      const run: Member[] = []
      for (const member of members.slice(from, from + runLimit)) {
        const last = run.at(-1)
        if (!isFree(member) || (last && !goTogether(last, member))) break
        run.push(member)
      }
      for (let length = run.length; length >= 2; length -= 1) yield run.slice(0, length)
    }
  }
}

const rareWords = (text: string): Set<string> => new Set(wordsOf(text).filter(word => word.length >= 4).map(foldAccents))

/** The segments that share most rare words with a text. */
function sharing(byWord: ReadonlyMap<string, readonly OldSegment[]>, text: string): OldSegment[] {
  const votes = new Map<OldSegment, number>()
  for (const word of rareWords(text)) {
    const segments = byWord.get(word) ?? []
    if (segments.length <= rare) for (const segment of segments) votes.set(segment, (votes.get(segment) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1]).slice(0, candidateLimit).map(([segment]) => segment)
}
