/**
 * Open the container of a Word document and read the parts that a table needs.
 * In: bytes. Out: parts as XML trees, or why they cannot be read. Nothing else is unpacked: no picture, no macro.
 */
import { strFromU8, unzipSync } from 'fflate'
import type { Diagnostic } from '../../model/diagnostic.js'
import { SourceText } from '../../model/place.js'
import { parseXml } from '../../xml/parse-xml.js'
import type { XmlElement } from '../../xml/tree.js'

const partNames = ['document', 'styles', 'comments', 'footnotes', 'endnotes', 'relations', 'properties'] as const
export type PartName = (typeof partNames)[number]
export type DocxPackage = { readonly parts: Readonly<Partial<Record<PartName, XmlElement>>>; readonly fault?: string }

/** Paths end so, whatever folder a program puts them in. */
const endings: Readonly<Record<PartName, RegExp>> = {
  document: /^word\/document\d*\.xml$/,
  styles: /^word\/styles\d*\.xml$/,
  comments: /^word\/comments\.xml$/,
  footnotes: /^word\/footnotes\.xml$/,
  endnotes: /^word\/endnotes\.xml$/,
  relations: /^word\/_rels\/document\d*\.xml\.rels$/,
  properties: /^docProps\/custom\.xml$/,
}

/** Larger than the table of any book: what claims more is a trap. */
const largestPart = 300_000_000

export function openDocx(name: string, bytes: Uint8Array): DocxPackage {
  const parts: Partial<Record<PartName, XmlElement>> = {}
  let tooLarge = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        const isWanted = Object.values(endings).some(ending => ending.test(path))
        tooLarge ||= isWanted && originalSize > largestPart
        return isWanted && originalSize <= largestPart
      },
    })
    if (tooLarge) return { parts: {}, fault: `> ${largestPart} B` }
    for (const [path, content] of Object.entries(files)) {
      const part = partNames.find(one => endings[one].test(path))
      const { value, diagnostics } = parseXml(new SourceText(`${name}/${path}`, strFromU8(content)))
      const [wrong] = diagnostics
      if (wrong && part === 'document') return { parts: {}, fault: faultOf(path, wrong) }
      if (part && value.root && !wrong) parts[part] = value.root
    }
  } catch (error) {
    return { parts: {}, fault: error instanceof Error ? error.message : String(error) }
  }
  return parts.document ? { parts } : { parts, fault: 'word/document.xml' }
}

const faultOf = (path: string, { rule, place, values }: Diagnostic): string => `${path}:${place.line}:${place.column} ${rule}${values.reason === undefined ? '' : ` ${values.reason}`}`
