/**
 * Report that the world failed: no such file, a full disk, no pandoc. Neither the author nor the program is at fault.
 * Like a diagnostic it carries a key and values; `words/world-words.ts` has message and advice. The command exits with 2.
 */
import type { MessageValues } from './diagnostic.js'

export type WorldFault =
  | 'no-such-file'
  | 'no-such-work'
  | 'cannot-read'
  | 'not-utf8'
  | 'cannot-write'
  | 'disk-full'
  | 'not-a-workspace'
  | 'work-exists'
  | 'bad-id'
  | 'no-original'
  | 'converter-failed'
  | 'converter-slow'
  | 'format-unknown'
  | 'format-pdf'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'pdf-without-text'
  | 'pdf-too-large'
  | 'format-old-word'
  | 'format-encrypted'
  | 'format-drm'
  | 'format-picture'
  | 'format-postscript'
  | 'format-program'
  | 'format-archive'
  | 'format-other'
  | 'archive-damaged'
  | 'archive-too-large'
  | 'encoding-unknown'
  | 'is-a-folder'
  | 'no-file-of-bytes'
  | 'not-allowed'
  | 'file-too-large'
  | 'font-unreadable'
  | 'page-too-small'
  | 'locked'
  | 'cannot-merge'
  | 'git-failed'
  | 'usage'

export class WorldError extends Error {
  constructor(readonly fault: WorldFault, readonly values: MessageValues = {}) {
    super(`${fault} ${JSON.stringify(values)}`)
    this.name = 'WorldError'
  }
}
