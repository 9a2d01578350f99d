/**
 * Read the words that a work says are its own: `lexicon.txt`, one a line, `#` before a remark.
 * In: the text of the file. Out: the words as they stand, each once, in order. An empty file has none; nothing in it is an error.
 */
export function parseLexicon(text: string): string[] {
  const words = text.normalize('NFC').split(/\r\n?|\n/).map(line => line.replace(/#.*$/, '').trim())
  return [...new Set(words.filter(word => word !== ''))]
}
