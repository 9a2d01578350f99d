/**
 * Name every rule that a diagnostic can report, by the stage that asks it, with its severity.
 * An error forbids publishing, a warning does not, a remark is for information.
 * The message and hint of each rule are in `words/rule-words.ts`; each has a folder in `tests/cases/rules/`.
 */
export type Severity = 'error' | 'warning' | 'remark'
export type Rule = { readonly severity: Severity }

export const rules = {
  // read: text.md and work.yaml
  'work-yaml-syntax': { severity: 'error' },
  'work-field-unknown': { severity: 'error' },
  'work-field-wrong': { severity: 'error' },
  'text-empty': { severity: 'error' },
  'note-undefined': { severity: 'error' },
  'note-uncalled': { severity: 'warning' },
  'note-called-twice': { severity: 'remark' },
  'note-defined-twice': { severity: 'error' },
  'markdown-unsupported': { severity: 'error' },
  // check: a book and its catalog
  'note-call-missing': { severity: 'warning' },
  'note-call-unknown': { severity: 'error' },
  'translator-note-uncalled': { severity: 'warning' },
  'code-missing': { severity: 'warning' },
  'number-missing': { severity: 'warning' },
  'segments-untranslated': { severity: 'remark' },
  'segments-omitted': { severity: 'remark' },
  'segments-to-review': { severity: 'remark' },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
