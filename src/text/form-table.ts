/**
 * Hold every form of a dictionary in little room: 600,000 words in 20 megabytes, none of them a string.
 * In: forms, one after the other. Out: places in the table, by a form or by its letters without accents; -1 for what is not there.
 * A form that comes twice has the kinds and marks of both. Characters beyond the first 254 kinds that come are not held.
 */

/** `kinds` and `marks` are sums of bits whose meaning is the caller's. */
export type FormTable = {
  readonly add: (form: string, kinds: number, marks: number) => void
  readonly find: (form: string) => number
  readonly kindsAt: (place: number) => number
  readonly marksAt: (place: number) => number
  readonly formAt: (place: number) => string
  /** The places of all forms with these letters, in the order in which they came; `bare` has lower case and no accents. */
  readonly alike: (bare: string) => readonly number[]
}

const slots = 1 << 21
const unheld = 255
const none: readonly number[] = []

/** `bareOf` gives the letters of one character without its accent, in lower case. */
export function formTable(bareOf: (character: string) => string): FormTable {
  const letters = lettersOf(bareOf)
  const room = growing()
  const bySpelling = new Int32Array(slots)
  const byLetters = new Int32Array(slots)
  let codes = new Uint8Array(64)

  const write = (form: string): number => {
    if (codes.length < form.length) codes = new Uint8Array(form.length * 2)
    let hash = 0x811c9dc5
    for (let at = 0; at < form.length; at += 1) {
      const code = letters.codeOf(form.charCodeAt(at))
      codes[at] = code
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    return hash ^ (hash >>> 15)
  }
  const isAt = (place: number, length: number): boolean => {
    const start = room.starts[place] ?? 0
    if ((room.starts[place + 1] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at += 1) if (room.text[start + at] !== codes[at]) return false
    return true
  }
  /** The slot of what was just written: its own, or the free one where it would be. */
  const slotOf = (hash: number, length: number): number => {
    let slot = hash & (slots - 1)
    for (let held = bySpelling[slot] ?? 0; held !== 0 && !isAt(held - 1, length); held = bySpelling[slot] ?? 0) slot = (slot + 1) & (slots - 1)
    return slot
  }
  const bareHash = (place: number): number => {
    let hash = 0x811c9dc5
    for (let at = room.starts[place] ?? 0; at < (room.starts[place + 1] ?? 0); at += 1) hash = letters.hashBare(hash, room.text[at] ?? 0)
    return (hash ^ (hash >>> 15)) & (slots - 1)
  }
  const formAt = (place: number): string => letters.read(room.text, room.starts[place] ?? 0, room.starts[place + 1] ?? 0)

  return {
    add: (form, kinds, marks) => {
      const slot = slotOf(write(form), form.length)
      const held = (bySpelling[slot] ?? 0) - 1
      if (held >= 0) return room.join(held, kinds, marks)
      const place = room.append(codes, form.length, kinds, marks)
      bySpelling[slot] = place + 1
      const chain = bareHash(place)
      room.next[place] = byLetters[chain] ?? 0
      byLetters[chain] = place + 1
    },
    find: form => (bySpelling[slotOf(write(form), form.length)] ?? 0) - 1,
    kindsAt: place => room.kinds[place] ?? 0,
    marksAt: place => room.marks[place] ?? 0,
    formAt,
    alike: bare => {
      let hash = 0x811c9dc5
      for (let at = 0; at < bare.length; at += 1) hash = Math.imul(hash ^ bare.charCodeAt(at), 0x01000193)
      let found: number[] | undefined
      for (let place = byLetters[(hash ^ (hash >>> 15)) & (slots - 1)] ?? 0; place !== 0; place = room.next[place - 1] ?? 0) {
        if (letters.isBare(room.text, room.starts[place - 1] ?? 0, room.starts[place] ?? 0, bare)) found = [place - 1, ...(found ?? [])]
      }
      return found ?? none
    },
  }
}

/** A byte for each character that has come, and the letters that it stands for without its accent. */
function lettersOf(bareOf: (character: string) => string) {
  const codes = new Uint8Array(0x10000)
  const characters = ['']
  const bare = ['']
  const learn = (unit: number): number => {
    if (characters.length === unheld) return unheld
    const character = String.fromCharCode(unit)
    codes[unit] = characters.length
    bare.push(bareOf(character))
    return characters.push(character) - 1
  }
  return {
    codeOf: (unit: number): number => codes[unit] || learn(unit),
    hashBare: (from: number, code: number): number => {
      let hash = from
      const text = bare[code] ?? ''
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
      return hash
    },
    isBare: (text: Uint8Array, start: number, end: number, wanted: string): boolean => {
      let from = 0
      for (let at = start; at < end; at += 1) {
        const own = bare[text[at] ?? 0] ?? ''
        if (!wanted.startsWith(own, from)) return false
        from += own.length
      }
      return from === wanted.length
    },
    read: (text: Uint8Array, start: number, end: number): string => {
      let form = ''
      for (let at = start; at < end; at += 1) form += characters[text[at] ?? 0] ?? ''
      return form
    },
  }
}

/** The forms themselves: arrays that grow by half when they are full. */
function growing() {
  let count = 0
  const room = {
    text: new Uint8Array(1 << 22), starts: new Int32Array(1 << 18), next: new Int32Array(1 << 18), kinds: new Uint8Array(1 << 18), marks: new Uint32Array(1 << 18),
    join: (place: number, kinds: number, marks: number): void => {
      room.kinds[place] = (room.kinds[place] ?? 0) | kinds
      room.marks[place] = (room.marks[place] ?? 0) | marks
    },
    append: (codes: Uint8Array, length: number, kinds: number, marks: number): number => {
      const start = room.starts[count] ?? 0
      if (start + length > room.text.length) room.text = grown(room.text, new Uint8Array(room.text.length * 1.5))
      if (count + 2 > room.starts.length) growPlaces()
      for (let at = 0; at < length; at += 1) room.text[start + at] = codes[at] ?? 0
      room.kinds[count] = kinds
      room.marks[count] = marks
      count += 1
      room.starts[count] = start + length
      return count - 1
    },
  }
  const growPlaces = (): void => {
    const size = room.starts.length * 1.5
    room.starts = grown(room.starts, new Int32Array(size))
    room.next = grown(room.next, new Int32Array(size))
    room.kinds = grown(room.kinds, new Uint8Array(size))
    room.marks = grown(room.marks, new Uint32Array(size))
  }
  return room
}

function grown<A extends Uint8Array | Int32Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
