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
  'work-file-missing': { severity: 'error' },
  'work-file-not-utf8': { severity: 'error' },
  'work-title-untranslated': { severity: 'warning' },
  'text-empty': { severity: 'error' },
  'text-too-deep': { severity: 'error' },
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

  // xml: any XML file
  'xml-not-well-formed': { severity: 'error' },
  'xml-truncated': { severity: 'error' },
  'xml-entity-declared': { severity: 'error' },
  'xml-too-deep': { severity: 'error' },

  // translate: reading XLIFF into a catalog
  'xliff-not-xliff': { severity: 'error' },
  'xliff-version-old': { severity: 'error' },
  'xliff-unit-twice': { severity: 'error' },
  'xliff-unit-unread': { severity: 'warning' },
  'xliff-state-without-target': { severity: 'warning' },

  // translate: holding XLIFF against the standard
  'xliff-element-unknown': { severity: 'error' },
  'xliff-element-order': { severity: 'error' },
  'xliff-element-twice': { severity: 'error' },
  'xliff-element-missing': { severity: 'error' },
  'xliff-text-stray': { severity: 'error' },
  'xliff-attribute-unknown': { severity: 'error' },
  'xliff-attribute-missing': { severity: 'error' },
  'xliff-attribute-value': { severity: 'error' },
  'xliff-id-twice': { severity: 'error' },
  'xliff-target-language-missing': { severity: 'error' },
  'xliff-language-differs': { severity: 'error' },
  'xliff-space-differs': { severity: 'error' },
  'xliff-skeleton': { severity: 'error' },
  'xliff-substate-alone': { severity: 'error' },
  'xliff-target-order': { severity: 'error' },
  'xliff-subtype': { severity: 'error' },
  'xliff-data-unknown': { severity: 'error' },
  'xliff-subflow-unknown': { severity: 'error' },
  'xliff-hints': { severity: 'error' },
  'xliff-code-point': { severity: 'error' },
  'xliff-copy': { severity: 'error' },
  'xliff-code-differs': { severity: 'error' },
  'xliff-code-deleted': { severity: 'error' },
  'xliff-code-unpaired': { severity: 'error' },
  'xliff-code-halves': { severity: 'error' },
  'xliff-marker-unpaired': { severity: 'error' },
  'xliff-reorder-start': { severity: 'error' },
  'xliff-reorder-target': { severity: 'error' },
  'xliff-annotation-empty': { severity: 'error' },
  'xliff-comment': { severity: 'error' },
  'xliff-fragment': { severity: 'error' },
  'xliff-ref-unknown': { severity: 'warning' },
  'xliff-match-ref': { severity: 'error' },
  'xliff-glossary-entry': { severity: 'error' },
  'xliff-format-style': { severity: 'error' },
  'xliff-validation-rule': { severity: 'error' },
  'xliff-change-ref': { severity: 'error' },
  'xliff-change-property': { severity: 'error' },

  // translate: carrying a catalog over to a changed source
  'carry-new': { severity: 'remark' },
  'carry-typo': { severity: 'remark' },
  'carry-changed': { severity: 'warning' },
  'carry-moved': { severity: 'remark' },
  'carry-split': { severity: 'remark' },
  'carry-merged': { severity: 'remark' },
  'carry-deleted': { severity: 'warning' },

  // import: bytes, foreign formats, contributions
  'not-text': { severity: 'error' },
  'encoding-converted': { severity: 'remark' },
  'encoding-damaged': { severity: 'warning' },
  'image-dropped': { severity: 'warning' },
  'comment-dropped': { severity: 'remark' },
  'deletion-dropped': { severity: 'remark' },
  'element-dropped': { severity: 'remark' },
  'link-dropped': { severity: 'remark' },
  'markup-as-text': { severity: 'warning' },
  'note-mark-alone': { severity: 'warning' },
  'words-lost': { severity: 'warning' },
  'notes-gathered': { severity: 'remark' },

  // align: a contributed translation onto the catalog
  'align-lost-text': { severity: 'error' },
  'align-note-untranslated': { severity: 'warning' },
  'align-call-restored': { severity: 'warning' },
  'align-replaced': { severity: 'remark' },
  'align-replaced-other': { severity: 'warning' },

  // verify: what was published, held against what went in
  'verify-out-of-step': { severity: 'error' },
  'verify-unreadable': { severity: 'error' },
  'verify-segment-missing': { severity: 'error' },
  'verify-segment-twice': { severity: 'error' },
  'verify-text-differs': { severity: 'error' },
  'verify-text-added': { severity: 'error' },
  'verify-order': { severity: 'error' },
  'verify-language': { severity: 'error' },
  'verify-call-differs': { severity: 'error' },
  'verify-call-broken': { severity: 'error' },
  'verify-backlink-missing': { severity: 'error' },
  'verify-note-missing': { severity: 'error' },
  'verify-note-twice': { severity: 'error' },
  'verify-note-off-page': { severity: 'error' },
  'verify-note-unnumbered': { severity: 'error' },
  'verify-row-apart': { severity: 'error' },
  'verify-wrong-page': { severity: 'error' },
  'verify-id-twice': { severity: 'error' },
  'verify-link-broken': { severity: 'error' },
  // import: what became of a damaged text
  'import-lost-text': { severity: 'error' },
  'import-note-uncalled': { severity: 'warning' },
  'import-other-language': { severity: 'warning' },
  'import-all-capitals': { severity: 'warning' },
  'import-endless-line': { severity: 'warning' },
  'import-no-lexicon': { severity: 'warning' },
  // typeset: what the print edition had to put up with
  'print-glyph-missing': { severity: 'warning' },
  'print-glyph-borrowed': { severity: 'remark' },
  'print-line-overfull': { severity: 'warning' },
  'print-note-moved': { severity: 'warning' },
  'verify-edition-missing': { severity: 'warning' },
  'verify-nothing-published': { severity: 'error' },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
