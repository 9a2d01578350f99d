/**
 * `regard segmentation`: show how a text is cut into sentences, and write the rules as SRX for others, or to change them.
 */
import { writeAtomically } from '../../atomic-write.js'
import { SourceText } from '../../model/place.js'
import { WorldError } from '../../model/world-error.js'
import { defaultLanguages } from '../../text/default-languages.js'
import { knownLanguages } from '../../text/sentence-rules.js'
import { sentencesOf } from '../../text/sentences.js'
import { parseSplitter } from '../../translate/segmentation/parse-splitter.js'
import { builtInSegmentation, writeSrx } from '../../translate/segmentation/write-srx.js'
import type { Words } from '../../words/words.js'
import { decodeUtf8 } from '../../text/decode-utf8.js'
import { readBytes } from '../../workspace.js'
import type { KeySource } from '../keys.js'
import type { Outcome } from '../outcome.js'
import { type AddCommand, examples } from './command.js'

type Asked = { readonly export?: string; readonly check?: string | true; readonly language?: string; readonly rules?: string }

export const addSegmentation: AddCommand = ({ words, program, run, around }) => {
  program
    .command('segmentation')
    .description(words.command('about-segmentation'))
    .option('--check [text]', words.command('option-check-sentences'))
    .option('--export <file>', words.command('option-export-rules'))
    .option('--language <language>', words.command('option-language'))
    .option('--rules <file>', words.command('option-rules'))
    .addHelpText('after', examples(words, 'segmentation --check "M. Roy dit : « Venez ! » Il partit."', 'segmentation --check --language en < chapter.txt', 'segmentation --check --rules source/letter-1929/segmentation.srx < source/letter-1929/text.md', 'segmentation --export my.srx --language fr'))
    .action((asked: Asked) =>
      run(async () => {
        if (asked.export !== undefined) return exportRules(asked.export, asked.language, words)
        if (asked.check === undefined) throw new WorldError('usage', { reason: words.command('segmentation-wants') })
        return checkText(asked.check === true ? await readAll(around.stdin) : asked.check, asked)
      }),
    )
}

async function exportRules(path: string, language: string | undefined, words: Words): Promise<Outcome> {
  if (language !== undefined && !knownLanguages.includes(language)) throw new WorldError('usage', { reason: words.command('no-rules-for', { language, known: knownLanguages.join(', ') }) })
  await writeAtomically(path, writeSrx(builtInSegmentation(language === undefined ? undefined : [language])))
  return { lines: [words.command('wrote', { path })], json: { path }, diagnostics: [] }
}

/** A sentence a line; paragraphs, parted by an empty line, are cut one by one. */
async function checkText(text: string, { language = defaultLanguages.source, rules }: Asked): Promise<Outcome> {
  const { value: splitter, diagnostics } = parseSplitter(rules === undefined ? undefined : new SourceText(rules, decodeUtf8(await readBytes(rules), rules)))
  if (!splitter) return { lines: [], json: { sentences: [] }, diagnostics }
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/u).map(paragraph => paragraph.replace(/\s*\r?\n\s*/gu, ' ').trim())
  const sentences = paragraphs.flatMap(paragraph => sentencesOf(paragraph, language, splitter))
  return { lines: sentences, json: { sentences }, diagnostics }
}

async function readAll(input: KeySource | undefined): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of input ?? []) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  return text
}
