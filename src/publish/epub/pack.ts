/**
 * Pack the files of an e-book into a container (EPUB 3.3 §4.2).
 * In: files in order, and a date. Out: the bytes. `mimetype` comes first and is stored as it is; the date of every entry is
 * made of local-time parts, because a zip holds local time: so the bytes are the same in every time zone.
 */
import { strToU8, zipSync } from 'fflate'

/** A file of the container by its path, as text or bytes. */
type Entry = readonly [path: string, content: string | Uint8Array]

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The e-book's bytes. `date`: ISO; a zip knows no date before 1980. */
export function packBook(entries: readonly Entry[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  const mtime = new Date(Math.min(2099, Math.max(1980, year || 1980)), (month || 1) - 1, day || 1, 12)
  const pack = (content: string | Uint8Array, level: 0 | 9) => [typeof content === 'string' ? strToU8(content) : content, { level, mtime }] as const
  const files = [['mimetype', pack('application/epub+zip', 0)], ['META-INF/container.xml', pack(container, 9)], ...entries.map(([path, content]) => [`EPUB/${path}`, pack(content, 9)])]
  return zipSync(Object.fromEntries(files))
}
