/**
 * Keep a text together with where each of its characters stood in the original, while repairs change it.
 * In: the original and edits. Out: new tracked texts; nothing is changed in place.
 * A character that a repair put there has a negative origin: `~offset` of the place it was made for.
 */

export type TrackedText = { readonly text: string; readonly origins: Int32Array }

/** Replace `[start, end)` of the text by `after`. Edits of one pass must not overlap. */
export type Edit = { readonly start: number; readonly end: number; readonly after: string }

const emptyTracked: TrackedText = { text: '', origins: new Int32Array(0) }

/** The range `[start, end)` of the original, unchanged. */
export function track(original: string, start = 0, end = original.length): TrackedText {
  const origins = new Int32Array(end - start)
  for (let at = 0; at < origins.length; at += 1) origins[at] = start + at
  return { text: original.slice(start, end), origins }
}

/** The offset in the original of a character, or of the place it was made for. */
export function originAt({ origins }: TrackedText, at: number): number {
  const origin = origins[Math.min(at, origins.length - 1)] ?? 0
  const offset = origin < 0 ? ~origin : origin
  return at < origins.length ? offset : offset + 1
}

/** The part `[start, end)`. */
export function sliceTracked(tracked: TrackedText, start: number, end = tracked.text.length): TrackedText {
  return { text: tracked.text.slice(start, end), origins: tracked.origins.subarray(start, Math.max(start, end)) }
}

/** Without the spaces at both ends. */
export function trimTracked(tracked: TrackedText): TrackedText {
  const start = tracked.text.length - tracked.text.trimStart().length
  return start === tracked.text.length ? emptyTracked : sliceTracked(tracked, start, tracked.text.trimEnd().length)
}

/** One after the other, with `between` in the gaps. */
export function joinTracked(parts: readonly TrackedText[], between = ''): TrackedText {
  const text = parts.map(part => part.text).join(between)
  const origins = new Int32Array(text.length)
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (index > 0) for (let gap = 0; gap < between.length; gap += 1) origins[at++] = ~originAt(part, 0)
    origins.set(part.origins, at)
    at += part.origins.length
  }
  return { text, origins }
}

/** Several edits at once. Characters that an edit keeps at its two ends keep their origins. */
export function rewrite(tracked: TrackedText, edits: readonly Edit[]): TrackedText {
  if (edits.length === 0) return tracked
  const parts: TrackedText[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    parts.push(sliceTracked(tracked, at, edit.start), replacement(tracked, edit))
    at = edit.end
  }
  parts.push(sliceTracked(tracked, at))
  return joinTracked(parts)
}

function replacement(tracked: TrackedText, { start, end, after }: Edit): TrackedText {
  const before = tracked.text.slice(start, end)
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const origins = new Int32Array(after.length)
  for (let at = 0; at < after.length; at += 1) {
    if (at < head) origins[at] = tracked.origins[start + at] ?? 0
    else if (at >= after.length - tail) origins[at] = tracked.origins[end - (after.length - at)] ?? 0
    else origins[at] = ~originAt(tracked, Math.min(start + at, Math.max(start, end - 1)))
  }
  return { text: after, origins }
}
