/**
 * Write sentence rules as SRX 2.0, for another program or to begin rules of one's own.
 * In: rules by language. Out: the file. Each rule carries as a comment what it knows. Patterns are written as they are: all that
 * this program makes or reads is read alike by ICU.
 */
import type { LanguageTag } from '../../model/work.js'
import { knownLanguages, sentenceRulesOf } from '../../text/sentence-rules.js'
import { escapeText, escapeValue, writeElement, XmlLines } from '../../xml/write-xml.js'
import { srxNamespace } from './parse-srx.js'
import type { Segmentation } from './segmentation.js'

/** The rules that the program has of its own: for the languages asked for, or for all, and then for every other language, too. */
export function builtInSegmentation(languages: readonly LanguageTag[] | undefined): Segmentation {
  const asked = languages ?? knownLanguages
  const lists = asked.map(language => ({ name: language, rules: sentenceRulesOf(language) }))
  const maps = asked.map(language => ({ pattern: `${language}(?:-.*)?`, list: language }))
  if (languages) return { cascade: false, lists, maps }
  return { cascade: false, lists: [...lists, { name: 'other', rules: sentenceRulesOf('und') }], maps: [...maps, { pattern: '.*', list: 'other' }] }
}

export function writeSrx({ cascade, lists, maps }: Segmentation): string {
  const xml = new XmlLines()
  xml.line('<?xml version="1.0" encoding="UTF-8"?>')
  xml.open('srx', { xmlns: srxNamespace, version: '2.0' })
  writeHeader(xml, cascade)
  xml.open('body', {}).open('languagerules', {})
  for (const { name, rules } of lists) {
    xml.open('languagerule', { languagerulename: name })
    for (const { about, breaks, before, after } of rules) {
      if (about !== undefined) xml.line(`<!-- ${about.replace(/--+/gu, '–')} -->`)
      xml.open('rule', { break: breaks ? 'yes' : 'no' })
      xml.line(`<beforebreak>${escapeText(before)}</beforebreak>`).line(`<afterbreak>${escapeText(after)}</afterbreak>`).close()
    }
    xml.close()
  }
  xml.close().open('maprules', {})
  for (const { pattern, list } of maps) xml.line(`<languagemap languagepattern="${escapeValue(pattern)}" languagerulename="${escapeValue(list)}"/>`)
  return xml.close().close().close().toString()
}

/** SRX wants to know what becomes of codes at a break; here none is ever torn apart, and these are the values it proposes. */
function writeHeader(xml: XmlLines, cascade: boolean): void {
  xml.open('header', { segmentsubflows: 'yes', cascade: cascade ? 'yes' : 'no' })
  for (const [type, include] of [['start', 'no'], ['end', 'yes'], ['isolated', 'no']]) xml.line(writeElement('formathandle', { type, include }))
  xml.close()
}
