/**
 * Read single keys from a terminal.
 * In: the standard input of a terminal. Out: the names of keys, one after the other; a paste is many. Ctrl-C is the key `interrupt`.
 * The terminal is put into raw mode while keys are read, and back afterwards, whatever happens.
 */
export type KeySource = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown; readonly unref?: () => unknown }

const named: Readonly<Record<string, string>> = { '\r': 'enter', '\n': 'enter', '\u001b': 'escape', '\u007f': 'backspace', '\b': 'backspace', '\u0015': 'clear', '\u0003': 'interrupt', '\u0004': 'q' }

export async function* readKeys(input: KeySource): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  input.setRawMode?.(true)
  try {
    for await (const chunk of input) yield* keysIn(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
  } finally {
    input.setRawMode?.(false)
    input.unref?.()
  }
}

/** An arrow or a function key is a sequence that begins with an escape; it is passed over. */
export function keysIn(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys are such characters
  const keys = text.match(/\u001b(?:\[[\d;]*[\u0040-\u007e]|O.)|[\s\S]/gu) ?? []
  return keys.filter(key => key.length === 1 || !key.startsWith('\u001b')).map(key => named[key] ?? key)
}
