/**
 * Look into a zipped document before anybody unpacks it.
 * In: the bytes of a DOCX, ODT or EPUB. Out: the names in it, or a WorldError: the file is cut short, it would unpack to more than any
 * text holds, or it is locked: by a password, or by the seller of an e-book.
 */
import { unzipSync } from 'fflate'
import { WorldError } from '../../model/world-error.js'

/** The longest novels unpack to some ten million bytes; pictures may come on top. */
const mostBytes = 400_000_000

/** The names of the files in an archive, or undefined when it has no directory: it is cut short, or no archive. */
export function archiveNames(bytes: Uint8Array): string[] | undefined {
  return directoryOf(bytes)?.names
}

function directoryOf(bytes: Uint8Array): { names: string[]; unpacked: number } | undefined {
  const names: string[] = []
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return false
      },
    })
    return { names, unpacked }
  } catch {
    return undefined
  }
}

/** Refuses an archive that is cut short, a bomb or locked; `path` is for messages. */
export function checkArchive(bytes: Uint8Array, path: string): void {
  const directory = directoryOf(bytes)
  if (!directory) throw new WorldError('archive-damaged', { path })
  if (directory.unpacked > mostBytes) throw new WorldError('archive-too-large', { path, size: Math.round(directory.unpacked / 1_000_000), limit: mostBytes / 1_000_000 })
  if (directory.names.includes('encrypted-package') || /<manifest:encryption-data/.test(textOf(bytes, 'META-INF/manifest.xml'))) throw new WorldError('format-encrypted', { path })
  if (isLocked(textOf(bytes, 'META-INF/encryption.xml')) || /^META-INF\/(?:rights|sinf)\.xml$/m.test(directory.names.join('\n'))) throw new WorldError('format-drm', { path })
}

/** Fonts may be scrambled in an open e-book (EPUB 3.3, “Font obfuscation”); anything else that is encrypted is a lock. */
const ofFonts = /http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC/

function isLocked(encryption: string): boolean {
  const locked = encryption.match(/<(?:\w+:)?EncryptedData\b[\s\S]*?<\/(?:\w+:)?EncryptedData>/g) ?? []
  return locked.some(each => !ofFonts.test(each))
}

/** A file of an archive as text; one that cannot be unpacked says nothing, and pandoc will say why. */
function textOf(bytes: Uint8Array, name: string): string {
  try {
    const file = unzipSync(bytes, { filter: each => each.name === name && each.originalSize < 10_000_000 })[name]
    return file ? new TextDecoder().decode(file) : ''
  } catch {
    return ''
  }
}
