/**
 * Speak: give every word that the program itself prints, in the reader's language.
 * In: the tables of this folder, each entry with all languages side by side, so that a missing one does not compile.
 * Out: a `Words` for one language. i18next interpolates `{{values}}` and chooses plurals (`…_one`, `…_other`).
 */
import i18next, { type TFunction } from 'i18next'
import type { Diagnostic, MessageValues } from '../model/diagnostic.js'
import type { LanguageTag } from '../model/work.js'
import type { WorldError } from '../model/world-error.js'
import { commandWords } from './command-words.js'
import { editionWords } from './edition-words.js'
import { factWords } from './fact-words.js'
import { reasonWords, translatedValues } from './reason-words.js'
import { repairWords } from './repair-words.js'
import { reportWords } from './report-words.js'
import { reviewWords } from './review-words.js'
import { ruleWords } from './rule-words.js'
import { type Advice, type Spoken, type SpokenLanguage, spokenLanguages } from './spoken.js'
import { worldWords } from './world-words.js'

export type EditionWord = keyof typeof editionWords
/** The forms of a plural are one word: `count` chooses. */
type Singular<Key> = Key extends `${infer Stem}_${'one' | 'many' | 'other'}` ? Stem : Key
export type CommandWord = Singular<keyof typeof commandWords>
export type ReviewWord = Singular<keyof typeof reviewWords>
export type ReportWord = keyof typeof reportWords

export type Words = {
  /** A word printed into an edition: Contents, Notes, page. */
  edition(key: EditionWord, values?: MessageValues): string
  /** A word of the command's own. */
  command(key: CommandWord, values?: MessageValues): string
  /** A word of reviewing an import and importing again. */
  review(key: ReviewWord, values?: MessageValues): string
  /** A word of the import report. */
  report(key: ReportWord, values?: MessageValues): string
  /** What a repair does; its name when it has no words. */
  repair(rule: string): string
  /** A fact about a document: what it is about, and its value, each as it stands when it has no words. */
  fact(name: string, value: string): { readonly name: string; readonly value: string }
  /** What a diagnostic says and advises. */
  diagnostic(diagnostic: Pick<Diagnostic, 'rule' | 'values'>): { readonly message: string; readonly hint?: string }
  /** What the key of a reason stands for. */
  reason(key: string): string
  /** What a failure of the world says and advises. */
  world(error: Pick<WorldError, 'fault' | 'values'>): { readonly message: string; readonly hint?: string }
}

const spokenTable = (table: Readonly<Record<string, Spoken>>, language: SpokenLanguage): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([key, spoken]) => [key, spoken[language]]))

const adviceTable = (table: Readonly<Record<string, Advice>>, language: SpokenLanguage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([key, advice]) => [
      [key, advice.message[language]],
      ...(advice.hint ? [[`${key}/hint`, advice.hint[language]]] : []),
    ]),
  )

const resources = Object.fromEntries(
  spokenLanguages.map(language => [
    language,
    {
      edition: spokenTable(editionWords, language),
      command: spokenTable(commandWords, language),
      reason: spokenTable(reasonWords, language),
      review: spokenTable(reviewWords, language),
      report: spokenTable(reportWords, language),
      repair: spokenTable(repairWords, language),
      fact: spokenTable(factWords, language),
      rule: adviceTable(ruleWords, language),
      world: adviceTable(worldWords, language),
    },
  ]),
)

const speech = i18next.createInstance()
void speech.init({
  resources,
  lng: spokenLanguages[0],
  fallbackLng: spokenLanguages[0],
  ns: ['edition', 'command', 'reason', 'review', 'report', 'repair', 'fact', 'rule', 'world'],
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})

/** The program's words in `language`; a tag with a region finds its language. */
export function wordsFor(language: LanguageTag): Words {
  const base = language.toLowerCase().split('-')[0] ?? ''
  const spoken = spokenLanguages.find(known => known === base) ?? spokenLanguages[0]
  const fixed = (ns: string): TFunction => speech.getFixedT(spoken, ns)
  const spell = (values: MessageValues): MessageValues =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isKey(name, value) ? fixed('reason')(`${name}/${value}`, values) : value]))
  const advise = (ns: string, key: string, given: MessageValues) => {
    const translate = fixed(ns)
    const values = spell(given)
    const message = translate(key, values)
    return speech.exists(`${key}/hint`, { ns, lng: spoken }) ? { message, hint: translate(`${key}/hint`, values) } : { message }
  }
  return {
    edition: (key, values = {}) => fixed('edition')(key, values),
    command: (key, values = {}) => fixed('command')(key, values),
    review: (key, values = {}) => fixed('review')(key, values),
    report: (key, values = {}) => fixed('report')(key, values),
    repair: rule => (Object.hasOwn(repairWords, rule) ? fixed('repair')(rule) : rule),
    fact: (name, value) => ({ name: Object.hasOwn(factWords, name) ? fixed('fact')(name) : name, value: Object.hasOwn(factWords, `${name}=${value}`) ? fixed('fact')(`${name}=${value}`) : value }),
    diagnostic: diagnostic => advise('rule', diagnostic.rule, diagnostic.values),
    reason: key => fixed('reason')(`reason/${key}`),
    world: error => advise('world', error.fault, error.values),
  }
}

const isKey = (name: string, value: string | number): boolean => translatedValues.some(known => known === name) && Object.hasOwn(reasonWords, `${name}/${value}`)
