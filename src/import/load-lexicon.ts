/**
 * Load the dictionary of a language: an edge of the import, where `node:` is allowed (the dictionary reads its own files).
 * In: a language tag. Out: its lexicon, or an empty one for a language that has none here. Loaded once for each process: 0.7 s,
 * in which every form of the dictionary is written out once.
 */
import { parseAffixes } from '../text/dictionary-affixes.js'
import { eachForm } from '../text/dictionary-forms.js'
import { formTable } from '../text/form-table.js'
import { emptyLexicon, type Lexicon, lexiconOf, type Speller } from '../text/lexicon.js'
import { primarySubtag } from '../text/primary-subtag.js'
import { spellBy } from '../text/spell.js'
import { bareLetters, spellingIndex } from '../text/spelling-index.js'

type Dictionary = { readonly aff: Uint8Array; readonly dic: Uint8Array }

const dictionaries: Readonly<Record<string, () => Promise<{ default: Dictionary }>>> = { fr: () => import('dictionary-fr') }
const spellers = new Map<string, Promise<Speller>>()

/** The lexicon of `language` (BCP 47), extended by the words of the work's own. */
export async function loadLexicon(language: string, own: Iterable<string> = []): Promise<Lexicon> {
  const base = primarySubtag(language)
  const dictionary = dictionaries[base]
  if (!dictionary) return emptyLexicon
  const speller = spellers.get(base) ?? loadSpeller(dictionary)
  spellers.set(base, speller)
  return lexiconOf(await speller, own)
}

async function loadSpeller(dictionary: () => Promise<{ default: Dictionary }>): Promise<Speller> {
  const { default: words } = await dictionary()
  const decoder = new TextDecoder()
  const dic = decoder.decode(words.dic)
  const affixes = parseAffixes(decoder.decode(words.aff))
  const forms = formTable(bareLetters)
  eachForm(dic, affixes, forms.add)
  const index = spellingIndex(forms)
  return { spell: spellBy(forms, affixes), compounds: compoundsIn(dic), index: () => index }
}

const compoundsIn = (dic: string): Set<string> =>
  new Set(dic.split('\n').flatMap(line => {
    const word = line.split('/')[0] ?? ''
    return word.includes('-') ? [word.toLowerCase()] : []
  }))
