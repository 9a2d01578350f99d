/**
 * Load the dictionary of a language: an edge of the import, where `node:` is allowed (the dictionary reads its own files).
 * In: a language tag. Out: its lexicon, or an empty one for a language that has none here. Loaded once for each process: 0.3 s,
 * and half a second more when a text has words that no dictionary knows.
 */
import { loadModule } from 'hunspell-asm'
import { emptyLexicon, type Lexicon, lexiconOf, type Speller } from '../text/lexicon.js'
import { eachForm } from '../text/dictionary-forms.js'
import { type SpellingIndex, spellingIndex } from '../text/spelling-index.js'
import { primarySubtag } from '../text/primary-subtag.js'

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
  const [{ default: words }, factory] = await Promise.all([dictionary(), loadModule()])
  const hunspell = factory.create(factory.mountBuffer(words.aff, 'words.aff'), factory.mountBuffer(words.dic, 'words.dic'))
  const decoder = new TextDecoder()
  const dic = decoder.decode(words.dic)
  let index: SpellingIndex | undefined
  return { spell: word => hunspell.spell(word), compounds: compoundsIn(dic), index: () => (index ??= spellingIndex(take => eachForm(dic, decoder.decode(words.aff), take))) }
}

const compoundsIn = (dic: string): Set<string> =>
  new Set(dic.split('\n').flatMap(line => {
    const word = line.split('/')[0] ?? ''
    return word.includes('-') ? [word.toLowerCase()] : []
  }))
