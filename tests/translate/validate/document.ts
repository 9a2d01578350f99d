/** A small valid document, of which each test changes one thing. */
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { SourceText } from '../../../src/model/place.js'
import { validateXliff } from '../../../src/translate/validate-xliff.js'

/** Attributes begin with a space; `parts` are the segments of the unit, `inFile` and `inUnit` stand before units and segments. */
export type Variation = {
  readonly version?: string
  readonly namespace?: string
  readonly languages?: string
  readonly root?: string
  readonly beforeFile?: string
  readonly file?: string
  readonly inFile?: string
  readonly unit?: string
  readonly inUnit?: string
  readonly parts?: string
  readonly afterUnit?: string
}

const modules = ['matches', 'glossary', 'fs', 'metadata', 'resourcedata', 'changetracking', 'sizerestriction', 'validation']
const prefixes = ['mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val']
const declared = `${prefixes.map((prefix, at) => ` xmlns:${prefix}="urn:oasis:names:tc:xliff:${modules[at]}:2.0"`).join('')} xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" xmlns:my="urn:atelier"`

export const segment = (source = 'La rivière dort.', target?: string, attributes = ''): string => `<segment${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`

export function documentOf(variation: Variation = {}): SourceText {
  const { version = '2.1', namespace = version === '2.2' ? '2.2' : '2.0', languages = ' srcLang="fr" trgLang="en"', root = ' its:version="2.0"', beforeFile = '', file = ' id="f1"', inFile = '', unit = ' id="u1"', inUnit = '', parts = segment('La rivière dort.', 'The river sleeps.'), afterUnit = '' } = variation
  return new SourceText('rive.xlf', `<xliff xmlns="urn:oasis:names:tc:xliff:document:${namespace}"${declared} version="${version}"${languages}${root}>${beforeFile}<file${file}>${inFile}<unit${unit}>${inUnit}${parts}</unit>${afterUnit}</file></xliff>`)
}

/** What is found, as `severity rule`. */
export const found = (variation: Variation): string[] => validateXliff(documentOf(variation)).map(({ severity, rule }: Diagnostic) => `${severity} ${rule}`)
export const texts = (source: string, target?: string): Variation => ({ parts: segment(source, target) })
