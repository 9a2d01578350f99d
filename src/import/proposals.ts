/**
 * Read off a text what it says about itself: title, author, date, place. For a person to confirm.
 * In: passages with their roles. Out: what stands at the head of the document.
 */
import type { Proposals } from '../model/import.js'
import { anchorMark, type Passage } from './passage.js'
import { readDateline } from './evidence/block-shape.js'

const head = 12

export function proposalsOf(passages: readonly Passage[]): Proposals {
  const first = (role: Passage['role']): string | undefined => passages.slice(0, head).find(passage => passage.role === role)?.text.text.split(anchorMark).join('')
  const title = first('heading')
  const author = first('byline')
  const dateline = first('dateline')
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(dateline ? readDateline(dateline) : {}) }
}
