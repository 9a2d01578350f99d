/** Each rule of merging fires on its fixture and is silent on the mended one. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkConflicts } from '../../../src/check/conflicts.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { wholeFile } from '../../../src/model/place.js'
import type { LoadedWork } from '../../../src/pipeline.js'
import { saveTranslation } from '../../../src/save-translation.js'
import { mergeReturned } from '../../../src/translate/merge/merge-returned.js'
import { readReturned } from '../../../src/translate/read-returned.js'
import { wordsFor } from '../../../src/words/words.js'
import { Workspace } from '../../../src/workspace.js'
import { folderOf } from '../../support/command-line.js'
import { toBook, work } from '../books.js'
import { catalogOf, fileOf, returnedOf, withoutIds } from './sides.js'

const folder = fileURLToPath(new URL('../../cases/rules/', import.meta.url))
const rules = ['translation-conflict', 'translation-conflicts-open', 'translation-changed-meanwhile', 'returned-format', 'returned-language', 'returned-base-unknown', 'returned-source-edited', 'returned-similar', 'returned-unknown', 'returned-foreign', 'returned-state-kept', 'returned-state-lowered']

/** `Sent:`, `Ours:` and `Theirs:`, as `sides.ts` reads them; before them what the file says or lacks. */
function sidesOf(text: string) {
  const part = (name: string): string | undefined => new RegExp(`^${name}:\\n([\\s\\S]*?)(?=^\\w+:\\n|(?![\\s\\S]))`, 'm').exec(text)?.[1]
  const [sent, ours, theirs] = ['Sent', 'Ours', 'Theirs'].map(part)
  const back = returnedOf(catalogOf(theirs ?? ''))
  const language = /^Language: (\S+)/m.exec(text)?.[1]
  const returned = { ...(/^Without ids/m.test(text) ? withoutIds(back) : back), ...(language ? { languages: { source: 'fr', target: language } } : {}) }
  return { sent: sent === undefined ? undefined : catalogOf(sent), ours: catalogOf(ours ?? ''), theirs: catalogOf(theirs ?? ''), returned }
}

async function judge(rule: string, path: string): Promise<readonly Diagnostic[]> {
  if (rule === 'returned-format') return (await readReturned(readFileSync(folder + path), path)).diagnostics
  const { sent, ours, theirs, returned } = sidesOf(readFileSync(folder + path, 'utf8'))
  if (rule === 'translation-conflicts-open') return checkConflicts({ book: toBook([]), catalog: ours, locate: () => wholeFile('en.xlf') })
  if (rule !== 'translation-changed-meanwhile') return mergeReturned(sent, ours, returned, { origin: 'Anna' }).diagnostics
  const workspace = await Workspace.init(folderOf({ 'translations/w/en.xlf': fileOf(theirs).text }))
  return (await saveTranslation(workspace, { work, catalog: ours, translation: sent && fileOf(sent) } as LoadedWork)).diagnostics
}

describe.each(rules)('%s', rule => {
  it('fires', async () => {
    const found = (await judge(rule, `${rule}/fires.txt`)).filter(one => one.rule === rule)
    expect(found).not.toEqual([])
    for (const one of found) {
      const { message, hint } = wordsFor('fr').diagnostic(one)
      expect(`${message} ${hint ?? ''}`).not.toContain('{{')
    }
  })

  it('is silent on the mended one, and so is every other rule', async () => {
    const path = existsSync(`${folder}${rule}/silent.xlf`) ? `${rule}/silent.xlf` : `${rule}/silent.txt`
    expect(await judge(rule, path)).toEqual([])
  })
})
