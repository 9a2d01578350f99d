/**
 * Hold the sentence rules that an SRX file gives, and make of them the splitter that a work is read with.
 * In: lists of rules and which languages they are for. Out: a splitter. No logic of XML here.
 */
import type { LanguageTag } from '../../model/work.js'
import { sentenceEnds, type SentenceSplitter } from '../../text/sentences.js'
import { type SentenceRule, type Splitter, splitterOf } from '../../text/split-rules.js'

export type RuleList = { readonly name: string; readonly rules: readonly SentenceRule[] }
/** `pattern`: which language tags it is for, whole and without regard to case. */
export type LanguageMap = { readonly pattern: string; readonly list: string }
/** `cascade`: every map that fits adds its rules, in order; otherwise only the first does. */
export type Segmentation = { readonly cascade: boolean; readonly lists: readonly RuleList[]; readonly maps: readonly LanguageMap[] }

/** The rules for a language; undefined where no map names it. */
function rulesFor({ cascade, lists, maps }: Segmentation, language: LanguageTag): SentenceRule[] | undefined {
  const fitting = maps.filter(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'vi').test(language))
  if (fitting.length === 0) return undefined
  const chosen = new Set((cascade ? fitting : fitting.slice(0, 1)).map(({ list }) => list))
  return [...chosen].flatMap(list => lists.find(({ name }) => name === list)?.rules ?? [])
}

/** A splitter by these rules; a language that they do not name is split by the built-in ones. */
export function toSplitter(segmentation: Segmentation): SentenceSplitter {
  const made = new Map<LanguageTag, Splitter>()
  return (text, language) => {
    const known = made.get(language) ?? newSplitter(segmentation, language)
    made.set(language, known)
    return known(text)
  }
}

function newSplitter(segmentation: Segmentation, language: LanguageTag): Splitter {
  const rules = rulesFor(segmentation, language)
  return rules ? splitterOf(rules) : text => sentenceEnds(text, language)
}
