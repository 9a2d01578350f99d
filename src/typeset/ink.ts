/**
 * Choose face, size and features for running text, and for every span within it.
 * In: an ink and the style of a span. Out: another ink. Emphasis within emphasis is set upright again, as printers do.
 */
import type { SpanStyle } from '../model/inline.js'
import type { FaceName } from './font.js'

/** `rise` in points above the baseline; `tracking` in thousandths; `shaping` is the same for inks that shape alike. */
export type Ink = {
  readonly face: FaceName
  readonly size: number
  readonly rise: number
  readonly tracking: number
  readonly features: readonly string[]
  readonly shaping: string
}
type Cut = 'text' | 'small-caps' | 'all-small-caps' | 'superior' | 'lining'

/** Kerning and standard ligatures are on by themselves. */
const featuresOf: Readonly<Record<Cut, readonly string[]>> = {
  text: ['onum'],
  'small-caps': ['onum', 'smcp', '-liga'],
  'all-small-caps': ['onum', 'smcp', 'c2sc', '-liga'],
  superior: ['sups', '-liga'],
  lining: ['lnum'],
}

/** The ink of these properties. */
export function ink(face: FaceName, size: number, cut: Cut = 'text', tracking = 0, rise = 0): Ink {
  return { face, size, rise, tracking, features: featuresOf[cut], shaping: `${face} ${cut} ${tracking}` }
}

const slanted = { regular: 'italic', italic: 'regular', bold: 'bold-italic', 'bold-italic': 'bold' } as const
const heavier = { regular: 'bold', italic: 'bold-italic', bold: 'bold', 'bold-italic': 'bold-italic' } as const
type OwnFace = keyof typeof slanted
const ownFace = (face: FaceName): OwnFace => (face in slanted ? (face as OwnFace) : 'regular')

/** What a span of running text is set in. `text`: its letters; superiors are drawn as such only where the font cuts them. */
export function inkOfSpan(outer: Ink, style: SpanStyle, text: string): Ink {
  const face = ownFace(outer.face)
  const cut: Cut = outer.features.includes('smcp') ? 'small-caps' : 'text'
  switch (style) {
    case 'emphasis':
    case 'foreign':
      return ink(slanted[face], outer.size, cut, outer.tracking, outer.rise)
    case 'strong':
      return ink(heavier[face], outer.size, cut, outer.tracking, outer.rise)
    case 'small-caps':
      return ink(face, outer.size, 'small-caps', 30, outer.rise)
    case 'superscript':
      return /^[a-z0-9]+$/i.test(text) && text === text.toLowerCase() ? ink(face, outer.size, 'superior', 0, outer.rise) : ink(face, outer.size * 0.66, 'text', 0, outer.rise + outer.size * 0.33)
    case 'subscript':
      return ink(face, outer.size * 0.66, 'lining', 0, outer.rise - outer.size * 0.12)
    case 'code':
      return ink(face, outer.size, 'lining', 0, outer.rise)
  }
}

/** The small figures that call a note. */
export const inkOfCall = (outer: Ink): Ink => ink(ownFace(outer.face).startsWith('bold') ? 'bold' : 'regular', outer.size, 'superior', 0, outer.rise)
