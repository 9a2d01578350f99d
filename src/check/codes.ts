/**
 * Ask whether a translation kept the emphasis, small capitals and links of its source.
 * Only what a reader would miss is asked: a translation may well put words in italics that the source did not.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Inline, SpanStyle } from '../model/inline.js'
import { codesOf, plainText } from '../model/inline-walk.js'
import { type Asked, translatedSegments } from './question.js'

/** Styles whose loss changes what is said; superscripts (`2ᵉ`) have no twin in other languages. */
const keptStyles: readonly SpanStyle[] = ['emphasis', 'strong', 'small-caps']

/** Spans and links that have no twin, by style and count, in the target of the same segment. */
export function checkCodes({ catalog, locate }: Asked): Diagnostic[] {
  return translatedSegments(catalog).flatMap(({ unit, segment, target }) =>
    lostSpans(segment.source, target).map(({ style, text }) => diagnose('code-missing', locate(unit.id, segment.id), { style, text })),
  )
}

function lostSpans(source: readonly Inline[], target: readonly Inline[]): { readonly style: string; readonly text: string }[] {
  return keptStyles.flatMap(style => {
    const kept = spansOf(target, style).length
    return spansOf(source, style).filter(text => !isRomanNumber(text)).slice(kept).map(text => ({ style, text }))
  })
}

/** `xvi` in small capitals is a French way of writing a number; other languages write it out. */
const isRomanNumber = (text: string): boolean => /^[ivxlcdm]+$/i.test(text)

const spansOf = (inlines: readonly Inline[], style: SpanStyle): string[] => codesOf(inlines).flatMap(code => (code.type === 'span' && code.style === style ? [plainText(code.children)] : []))
