/**
 * Read the terms of a work: `terms.tsv`, a line each, or `terms.tbx`, TBX-Basic of version 2 or 3 in either style.
 * In: the file and the languages of the work. Out: terms, and what is wrong with the file. A concept without a term in both languages says nothing.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Term } from '../../model/term.js'
import type { LanguageTag } from '../../model/work.js'
import { primarySubtag } from '../../text/primary-subtag.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, placeOf, textIn, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { tbxNames, toTermStatus } from './tbx-names.js'

type Languages = { readonly source: LanguageTag; readonly target: LanguageTag }

/** Rules: `terms-wrong`, those of XML. */
export function parseTerms(source: SourceText, languages: Languages): Checked<Term[]> {
  return /^\s*\ufeff?\s*</.test(source.text) ? parseTbx(source, languages) : parseTsv(source)
}

/** Term, translation, definition, note, status, parted by tabs; empty lines and those that begin with `#` say nothing. */
function parseTsv(source: SourceText): Checked<Term[]> {
  const terms: Term[] = []
  const diagnostics: Diagnostic[] = []
  let start = 0
  for (const line of source.text.split('\n')) {
    const [from = '', to = '', definition = '', note = '', word = ''] = line.replace(/^\ufeff/, '').split('\t').map(cell => cell.trim())
    const status = toTermStatus(word)
    const isWrong = from === '' || to === '' || (word !== '' && status === undefined)
    if (line.trim() !== '' && !line.startsWith('#')) {
      if (isWrong) diagnostics.push(diagnose('terms-wrong', source.place(start, start + line.length), { reason: JSON.stringify(line.trim().slice(0, 40)) }))
      else terms.push({ source: from, target: to, ...(definition === '' ? {} : { definition }), ...(note === '' ? {} : { note }), ...(status === undefined ? {} : { status }) })
    }
    start += line.length + 1
  }
  return { value: terms, diagnostics }
}

function parseTbx(source: SourceText, languages: Languages): Checked<Term[]> {
  const { value, diagnostics } = parseXml(source)
  const { root } = value
  if (!root || diagnostics.length > 0) return { value: [], diagnostics }
  if (!isOne(root, tbxNames.root)) return { value: [], diagnostics: [diagnose('terms-wrong', placeOf(source, root), { reason: `<${root.name}>` })] }
  return { value: below(root, tbxNames.concept).flatMap(concept => termsOf(concept, languages)), diagnostics: [] }
}

const isOne = (element: XmlElement, names: readonly string[]): boolean => names.includes(element.local)
const below = (element: XmlElement, names: readonly string[]): XmlElement[] => childElements(element).flatMap(child => (isOne(child, names) ? [child] : below(child, names)))

/** Each term of the source with each of the target. */
function termsOf(concept: XmlElement, languages: Languages): Term[] {
  const inLanguage = (language: LanguageTag): XmlElement[] => below(concept, tbxNames.language).filter(section => primarySubtag(attributeOf(section, 'xml:lang') ?? '') === primarySubtag(language)).flatMap(section => below(section, tbxNames.term))
  const definition = category(concept, 'definition')
  return inLanguage(languages.source).flatMap(from =>
    inLanguage(languages.target).flatMap((to): Term[] => {
      const [source, target] = [from, to].map(section => unarmour(below(section, ['term']).map(textIn)[0] ?? '').trim())
      const note = category(to, 'note')
      const status = toTermStatus(category(to, 'administrativeStatus') ?? '')
      return source && target ? [{ source, target, ...(definition === undefined ? {} : { definition }), ...(note === undefined ? {} : { note }), ...(status === undefined ? {} : { status }) }] : []
    }),
  )
}

/** The text of a data category: an element of its name (DCT), or any element of that type (DCA). */
function category(element: XmlElement, name: string): string | undefined {
  const visit = (one: XmlElement): XmlElement | undefined => (one.local === name || attributeOf(one, 'type') === name ? one : childElements(one).map(visit).find(found => found))
  const found = childElements(element).map(visit).find(one => one)
  return found && (unarmour(textIn(found)).trim() || undefined)
}
