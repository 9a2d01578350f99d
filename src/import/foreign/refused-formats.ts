/**
 * Table the kinds of file that people give although no text can be read of them, and say what to do instead.
 * In: bytes. Out: nothing, or a WorldError. Told by their first bytes: their names are often wrong.
 */
import { WorldError, type WorldFault } from '../../model/world-error.js'
import { bytesAsText } from '../../text/one-byte-encodings.js'

type Refusal = { readonly fault: WorldFault; readonly kind: string }
/** Text that stands at these offsets, all of it. */
type ByBytes = Refusal & { readonly signs: readonly (readonly [at: number, sign: string])[] }
type ByNames = Refusal & { readonly sign: RegExp }

const picture = 'format-picture'
const archive = 'format-archive'
const other = 'format-other'
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument.'

/** `kind` is what a person calls it; the first that fits counts. */
const refusals: readonly ByBytes[] = [
  { signs: [[0, '\x89PNG']], fault: picture, kind: 'PNG' },
  { signs: [[0, '\xff\xd8\xff']], fault: picture, kind: 'JPEG' },
  { signs: [[0, 'GIF8'], [5, 'a']], fault: picture, kind: 'GIF' },
  { signs: [[0, 'II*\0']], fault: picture, kind: 'TIFF' },
  { signs: [[0, 'MM\0*']], fault: picture, kind: 'TIFF' },
  { signs: [[0, 'RIFF'], [8, 'WEBP']], fault: picture, kind: 'WebP' },
  { signs: [[4, 'jP  ']], fault: picture, kind: 'JPEG 2000' },
  ...['heic', 'heix', 'mif1', 'avif'].map((brand): ByBytes => ({ signs: [[0, '\0\0\0'], [4, `ftyp${brand}`]], fault: picture, kind: 'HEIC' })),
  { signs: [[0, 'BM'], [6, '\0\0\0\0']], fault: picture, kind: 'BMP' },
  { signs: [[0, 'AT&TFORM'], [12, 'DJV']], fault: picture, kind: 'DjVu' },
  { signs: [[0, '%!PS-Adobe']], fault: 'format-postscript', kind: 'PostScript' },
  { signs: [[0, '\x7fELF']], fault: 'format-program', kind: '' },
  { signs: [[0, 'MZ'], [9, '\0\0\0']], fault: 'format-program', kind: '' },
  { signs: [[0, '\xcf\xfa\xed\xfe']], fault: 'format-program', kind: '' },
  { signs: [[0, '\x1f\x8b']], fault: archive, kind: 'gzip' },
  { signs: [[0, 'BZh'], [4, '1AY']], fault: archive, kind: 'bzip2' },
  { signs: [[0, '\xfd7zXZ\0']], fault: archive, kind: 'xz' },
  { signs: [[0, '7z\xbc\xaf']], fault: archive, kind: '7-Zip' },
  { signs: [[0, 'Rar!\x1a']], fault: archive, kind: 'RAR' },
  { signs: [[257, 'ustar']], fault: archive, kind: 'tar' },
  { signs: [[60, 'BOOKMOBI']], fault: other, kind: 'Kindle' },
  { signs: [[0, 'bplist00']], fault: other, kind: 'webarchive' },
  { signs: [[0, 'ITOLITLS']], fault: other, kind: 'Microsoft Reader' },
  { signs: [[0, '\xffWPC']], fault: other, kind: 'WordPerfect' },
  ...['spreadsheet', 'presentation', 'graphics'].map((kind): ByBytes => ({ signs: [[0, 'PK'], [30, openDocument + kind]], fault: other, kind: `OpenDocument (${kind})` })),
]

/** Old Office files are little file systems; these names in their directories (in UTF-16, their zeros taken out) tell them apart. */
const oleRefusals: readonly ByNames[] = [
  { sign: /EncryptedPackage/, fault: 'format-encrypted', kind: '' },
  { sign: /WordDocument/, fault: 'format-old-word', kind: 'Word' },
  { sign: /Workbook|Book/, fault: other, kind: 'Excel' },
  { sign: /PowerPoint/, fault: other, kind: 'PowerPoint' },
  { sign: /[\s\S]/, fault: 'format-old-word', kind: '' },
]

/** What an archive that is no document of ours holds, by the names in it. */
const zipRefusals: readonly ByNames[] = [
  { sign: /(?:^|\n)xl\//, fault: other, kind: 'Excel' },
  { sign: /(?:^|\n)ppt\//, fault: other, kind: 'PowerPoint' },
  { sign: /(?:^|\n)(?:Index\/Document\.iwa|Index\.zip|index\.apxl|index\.xml\n[\s\S]*buildVersionHistory)/, fault: other, kind: 'Pages' },
  { sign: /[\s\S]/, fault: archive, kind: 'ZIP' },
]

/** Throws when the file is of a kind that is not read; `start` are its first bytes. */
export function refuseByBytes(start: string, bytes: Uint8Array, path: string): void {
  const found = start.startsWith('\xd0\xcf\x11\xe0') ? byNames(oleRefusals, bytesAsText(bytes).replaceAll('\0', '')) : refusals.find(({ signs }) => signs.every(([at, sign]) => start.startsWith(sign, at)))
  if (found) throw new WorldError(found.fault, { path, kind: found.kind })
}

/** Throws for an archive with these names in it; it holds no document. */
export function refuseArchive(names: readonly string[], path: string): void {
  const found = byNames(zipRefusals, names.join('\n'))
  if (found) throw new WorldError(found.fault, { path, kind: found.kind })
}

const byNames = (table: readonly ByNames[], text: string): Refusal | undefined => table.find(({ sign }) => sign.test(text))
