/**
 * Know the terminal: which language its person reads, and whether it shows colour and progress.
 * The only file that reads the environment; nothing it says may reach an output file.
 */
import { styleText } from 'node:util'
import { type Words, wordsFor } from '../words/words.js'

export type Tone = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim'

/** The language of messages: `REGARD_LANG`, else that of the locale, else English; an empty variable says nothing (POSIX, XBD 8.2). */
export function terminalWords(environment: NodeJS.ProcessEnv = process.env): Words {
  const locale = environment.REGARD_LANG || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en'
  return wordsFor(locale.replace('_', '-').replace(/\..*/, ''))
}

/** Paints text for a stream that shows colour; `NO_COLOR` (https://no-color.org) and pipes get it plain. */
export function painter(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv = process.env): (tone: Tone, text: string) => string {
  const coloured = stream.isTTY === true && !environment.NO_COLOR
  return (tone, text) => (coloured ? styleText(tone, text, { validateStream: false }) : text)
}
