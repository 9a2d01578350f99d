/**
 * Name the hidden bookmark of a row after its segment: `_seg_u12_2e_s1` for `u12.s1`.
 * In: a key. Out: a name; and the other way round. Word hides names that begin with `_`, allows letters, digits and `_`, and cuts off
 * after forty characters: a key that would be longer has no bookmark, and is known by the visible id alone.
 */
const prefix = '_seg_'
const longest = 40

export function toBookmark(key: string): string | undefined {
  const name = prefix + key.replace(/[^A-Za-z0-9]/gu, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
  return name.length > longest ? undefined : name
}

/** Undefined for a bookmark that is none of ours. */
export function fromBookmark(name: string): string | undefined {
  if (!name.startsWith(prefix) || name.length > longest) return undefined
  let isRight = true
  const key = name.slice(prefix.length).replace(/_([0-9a-f]+)_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    isRight &&= code <= 0x10ffff
    return isRight ? String.fromCodePoint(code) : ''
  })
  return isRight ? key : undefined
}
