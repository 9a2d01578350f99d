/**
 * Table the kinds of file that people give although no text can be read of them, and say what to do instead.
 * In: bytes. Out: nothing, or a WorldError. Told by their first bytes: their names are often wrong.
 */
import { WorldError, type WorldFault } from '../../model/world-error.js'
import { bytesAsText } from '../encoding/one-byte.js'

type Refusal = { readonly sign: RegExp; readonly fault: WorldFault; readonly kind: string }

/** `kind` is what a person calls it; the first sign that fits counts. */
const refusals: readonly Refusal[] = [
  { sign: /^\x89PNG\r\n/, fault: 'format-picture', kind: 'PNG' },
  { sign: /^\xff\xd8\xff/, fault: 'format-picture', kind: 'JPEG' },
  { sign: /^GIF8[79]a/, fault: 'format-picture', kind: 'GIF' },
  { sign: /^(?:II\*\0|MM\0\*)/, fault: 'format-picture', kind: 'TIFF' },
  { sign: /^RIFF[\s\S]{4}WEBP/, fault: 'format-picture', kind: 'WebP' },
  { sign: /^\0\0\0\x0cjP {2}/, fault: 'format-picture', kind: 'JPEG 2000' },
  { sign: /^\0\0\0[\s\S]ftyp(?:heic|heix|mif1|avif)/, fault: 'format-picture', kind: 'HEIC' },
  { sign: /^BM[\s\S]{4}\0\0\0\0/, fault: 'format-picture', kind: 'BMP' },
  { sign: /^AT&TFORM[\s\S]{4}DJV/, fault: 'format-picture', kind: 'DjVu' },
  { sign: /^%!PS-Adobe/, fault: 'format-postscript', kind: 'PostScript' },
  { sign: /^(?:\x7fELF|MZ[\s\S]{58}|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, fault: 'format-program', kind: '' },
  { sign: /^\x1f\x8b/, fault: 'format-archive', kind: 'gzip' },
  { sign: /^BZh[1-9]1AY/, fault: 'format-archive', kind: 'bzip2' },
  { sign: /^\xfd7zXZ\0/, fault: 'format-archive', kind: 'xz' },
  { sign: /^7z\xbc\xaf\x27\x1c/, fault: 'format-archive', kind: '7-Zip' },
  { sign: /^Rar!\x1a\x07/, fault: 'format-archive', kind: 'RAR' },
  { sign: /^[\s\S]{257}ustar/, fault: 'format-archive', kind: 'tar' },
  { sign: /^[\s\S]{60}(?:BOOKMOBI|TEXtREAd)/, fault: 'format-other', kind: 'Kindle' },
  { sign: /^bplist00/, fault: 'format-other', kind: 'webarchive' },
  { sign: /^(?:From |MIME-Version:)[\s\S]*multipart\/related/i, fault: 'format-other', kind: 'MHTML' },
  { sign: /^ITOLITLS/, fault: 'format-other', kind: 'Microsoft Reader' },
  { sign: /^\xffWPC/, fault: 'format-other', kind: 'WordPerfect' },
  { sign: /^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.(?:spreadsheet|presentation|graphics)/, fault: 'format-other', kind: 'OpenDocument' },
]

/** Old Office files are little file systems; these names in their directories, in UTF-16, tell them apart. */
const oleRefusals: readonly Refusal[] = [
  { sign: /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0/, fault: 'format-encrypted', kind: '' },
  { sign: /W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/, fault: 'format-old-word', kind: 'Word' },
  { sign: /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0/, fault: 'format-other', kind: 'Excel' },
  { sign: /P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0/, fault: 'format-other', kind: 'PowerPoint' },
  { sign: /[\s\S]/, fault: 'format-old-word', kind: '' },
]

/** What an archive that is no document of ours holds, by the names in it. */
const zipRefusals: readonly Refusal[] = [
  { sign: /(?:^|\n)xl\//, fault: 'format-other', kind: 'Excel' },
  { sign: /(?:^|\n)ppt\//, fault: 'format-other', kind: 'PowerPoint' },
  { sign: /(?:^|\n)(?:Index\/Document\.iwa|Index\.zip|index\.apxl|index\.xml\n[\s\S]*buildVersionHistory)/, fault: 'format-other', kind: 'Pages' },
  { sign: /[\s\S]/, fault: 'format-archive', kind: 'ZIP' },
]

/** Throws when the file is of a kind that is not read; `start` are its first bytes. */
export function refuseByBytes(start: string, bytes: Uint8Array, path: string): void {
  if (start.startsWith('\xd0\xcf\x11\xe0')) refuseBy(oleRefusals, bytesAsText(bytes), path)
  refuseBy(refusals, start, path)
}

/** Throws for an archive with these names in it; it holds no document. */
export function refuseArchive(names: readonly string[], path: string): void {
  refuseBy(zipRefusals, names.join('\n'), path)
}

function refuseBy(table: readonly Refusal[], text: string, path: string): void {
  const refusal = table.find(({ sign }) => sign.test(text))
  if (refusal) throw new WorldError(refusal.fault, { path, kind: refusal.kind })
}
