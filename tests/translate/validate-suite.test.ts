/** Hold the validator against the suite of XLIFF files beside the repository, where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { writeXliff } from '../../src/translate/write-xliff.js'

const suite = fileURLToPath(new URL('../../../shared/suites/xliff/', import.meta.url))
const isThere = existsSync(suite)
if (!isThere) console.warn(`skipped: no suite of XLIFF files at ${suite}`)

const files = (kind: string): SourceText[] =>
  isThere
    ? readdirSync(suite + kind, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name.endsWith('.xlf'))
        .map(entry => new SourceText(join(entry.parentPath, entry.name).slice(suite.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')))
        .sort((a, b) => (a.file < b.file ? -1 : 1))
    : []
const said = (file: SourceText, severity: string): string[] => validateXliff(file).filter(one => one.severity === severity).map(one => `${one.place.line}:${one.place.column} ${one.rule} ${JSON.stringify(one.values)}`)

/** The rule that each invalid file breaks, by what its name says. The first match counts. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/NonIsolatedEc|IsolatedOn|IsolatedEc|EcBeforeSc/, 'xliff-code-unpaired'],
  [/Different\w+InScAndEc|YesCanReorderInEc/, 'xliff-code-halves'],
  [/EmBeforeSm|LoneEm|LoneSm/, 'xliff-marker-unpaired'],
  [/Comment|NoteRef/, 'xliff-comment'],
  [/CopyOf/, 'xliff-copy'],
  [/DataId|Duplicate(?!dPrefix)|IdNotUnique|(?<!Order)NotUnique\.|not-unique/i, 'xliff-id-twice'],
  [/DataRef/, 'xliff-data-unknown'],
  [/XmlSpace/, 'xliff-space-differs'],
  [/Skeleton/, 'xliff-skeleton'],
  [/GroupWithoutId|meta-missing-type/, 'xliff-attribute-missing'],
  [/Without(?:Source|Segment|Note|Data)|NoFile|NoUnit|missing-metaGroup/, 'xliff-element-missing'],
  [/FSAttributeOnEc/, 'xliff-format-style'],
  [/FSAttributeValue|InvalidId|StateValue|TypeValue\.|LangNotWellFormed|SubFlowWithInvalidValue|nmtoken|similarity|type-value|invalid-|metaGroup-invalid/, 'xliff-attribute-value'],
  [/Attribute(?!OnRule)|TranslateInSegment|missplaced-appliesTo|has-xml_lang/, 'xliff-attribute-unknown'],
  [/InvalidExtensionElementInFile|InvalidNotes/, 'xliff-element-order'],
  [/ExtensionElement|InvalidValidation/, 'xliff-element-unknown'],
  [/FragId/, 'xliff-fragment'],
  [/Hex/, 'xliff-code-point'],
  [/NoTrgLang/, 'xliff-target-language-missing'],
  [/Lang/, 'xliff-language-differs'],
  [/NonRemovable/, 'xliff-code-deleted'],
  [/FirstNo/, 'xliff-reorder-start'],
  [/NotCorresponding/, 'xliff-code-differs'],
  [/Order/, 'xliff-target-order'],
  [/SubFlow/, 'xliff-subflow-unknown'],
  [/SubState/, 'xliff-substate-alone'],
  [/subType/i, 'xliff-subtype'],
  [/TwoSource/, 'xliff-element-twice'],
  [/Reordering/, 'xliff-reorder-target'],
  [/canReorder/, 'xliff-hints'],
  [/ctr.*property/, 'xliff-change-property'],
  [/ctr/, 'xliff-change-ref'],
  [/gls/, 'xliff-glossary-entry'],
  [/mtc/, 'xliff-match-ref'],
  [/val_/, 'xliff-validation-rule'],
]
const reasonOf = (name: string): string | undefined => reasons.find(([pattern]) => pattern.test(name))?.[1]

describe.skipIf(!isThere)('the suite of XLIFF 2 files', () => {
  it('accepts every valid file', () => {
    expect(files('valid').flatMap(file => said(file, 'error').map(error => `${file.file} ${error}`))).toEqual([])
  })

  it('rejects every invalid file for the reason in its name', () => {
    const wrong = files('invalid').filter(file => !validateXliff(file).some(one => one.severity === 'error' && one.rule === reasonOf(file.file.split('/').at(-1) ?? '')))
    expect(wrong.map(file => `${file.file} wants ${reasonOf(file.file.split('/').at(-1) ?? '')}, got ${said(file, 'error').join()}`)).toEqual([])
    console.info(`invalid files rejected for their reason: ${files('invalid').length - wrong.length} of ${files('invalid').length}`)
  })

  it('warns of every doubtful file, and does not reject it', () => {
    for (const file of files('warning')) {
      expect(said(file, 'error')).toEqual([])
      expect(said(file, 'warning')).not.toEqual([])
    }
  })

  it('reads and writes every valid file back byte for byte', () => {
    const changed = files('valid').filter(file => writeXliff(parseXliff(file).value, { base: file }) !== file.text)
    expect(changed.map(file => file.file)).toEqual([])
  })
})
