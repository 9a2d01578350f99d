/**
 * Model what a person decided about one change of an import, so that every later import does as they said. No logic.
 */

/**
 * `[start, end)`: the place in the original, in UTF-16 units; `before`: what the text said there when it was decided.
 * `yes`: `after` it is. `no`: `before` stays. `edit`: neither, but `text`.
 */
export type Decision = { readonly start: number; readonly end: number; readonly rule: string; readonly before: string; readonly after: string } & (
  | { readonly decision: 'yes' | 'no' }
  | { readonly decision: 'edit'; readonly text: string }
)
export type Verdict = Decision['decision']
