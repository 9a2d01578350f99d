/**
 * How paragraphs become lines: literate cases, then what no case can show.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadHyphenation } from '../../src/typeset/hyphenation.js'
import { ink, inkOfCall, inkOfSpan } from '../../src/typeset/ink.js'
import { type Line, lineEnd, lineText } from '../../src/typeset/line.js'
import { type Align, setParagraph } from '../../src/typeset/paragraph.js'
import { Shaper } from '../../src/typeset/shaper.js'
import { toTokens } from '../../src/typeset/tokens.js'
import type { EditionInline } from '../../src/model/edition.js'
import { span, text } from '../support/editions.js'
import { printFonts } from '../support/print-fonts.js'

const hyphenation = await loadHyphenation(['fr', 'en', 'en-US', 'xx', 'de'])
const size = 10
const set = (content: readonly EditionInline[], measure: number, { language = 'fr', align = 'justify', indent = 0, shaper = new Shaper(printFonts) }: { language?: string; align?: Align; indent?: number; shaper?: Shaper } = {}): Line[] =>
  setParagraph(toTokens([{ id: 's', status: 'present', content }], ink('regular', size), language, ''), { shaper, hyphenation }, { measure, align, indent, turnover: 0 })
const shown = (line: Line): string => lineText(line).replaceAll('\u00ad', '~').replaceAll('\u00a0', '_').replaceAll('\u202f', '^')
const typed = (words: string): string => words.replaceAll('_', '\u00a0').replaceAll('^', '\u202f').replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»')

describe('literate cases', () => {
  const cases = readFileSync(new URL('../cases/typeset/lines.txt', import.meta.url), 'utf8').trim().split('\n\n')
  it.each(cases.map(each => each.split('\n')))('%s', (_, setting = '', words = '', __ = '', ...lines) => {
    const [language = 'fr', ems = '10'] = setting.split(' ')
    expect(set([text(typed(words))], Number(ems) * size, { language }).map(shown)).toEqual(lines.map(line => typed(line).replaceAll('\u00a0', '_').replaceAll('\u202f', '^')))
  })
})

describe('a justified line', () => {
  const words = 'Le passeur regardait la rive opposée sans rien dire, et l’administration des écluses recopiait patiemment une lettre interminable, comme on attend quelqu’un.'
  const lines = set([text(words)], 150)

  it('ends at the measure, points and hyphens hanging a little beyond', () => {
    for (const line of lines.slice(0, -1)) {
      expect(lineEnd(line), lineText(line)).toBeGreaterThan(149.5)
      expect(lineEnd(line), lineText(line)).toBeLessThan(150 + size * 0.2)
    }
  })

  it('keeps natural spaces when it is the last', () => {
    const spaces = lines.at(-1)?.pieces.filter(({ word }) => word.text === ' ').map(({ width }) => width.toFixed(3)) ?? []
    expect(new Set(spaces)).toEqual(new Set(['2.350']))
  })

  it('has no space at either end', () => {
    for (const line of lines) expect(lineText(line)).toBe(lineText(line).trim())
  })

  it('is indented at first only', () => {
    expect(set([text(words)], 150, { indent: 14 }).map(line => Math.round(line.pieces[0]?.x ?? 0))).toEqual([14, 0, 0, 0, 0])
  })

  it('stretches a no-break space between words, but not one beside a mark', () => {
    const [line] = set([text('M.\u00a0Dupont arriva tard\u00a0: il neigeait sur la route et personne ne parlait plus')], 180)
    const widths = (line?.pieces ?? []).flatMap(({ word, width }) => (word.text === '\u00a0' ? [width] : []))
    const common = line?.pieces.find(({ word }) => word.text === ' ')?.width
    expect(widths[0]).toBe(common)
    expect(widths[1]).toBeCloseTo(2.35 * 0.85)
  })

  it('loses and doubles no letter, whatever the text and the measure', () => {
    const word = fc.stringMatching(/^[a-zéèàçœ’,.!?«»—-]{1,18}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 30, max: 400 }), fc.constantFrom<Align>('justify', 'left', 'center', 'right'), (words, measure, align) => {
        const content = words.join(' ')
        const printed = set([text(content)], measure, { align }).map(lineText).join(' ')
        expect(printed.replace(/[\s\u00ad]/g, '')).toBe(content.normalize('NFC').replace(/\s/g, ''))
      }),
      { seed: 20260301, numRuns: 150 },
    )
  })
})

describe('ragged lines', () => {
  it('stand at the right or in the middle', () => {
    const [right] = set([text('Juin 1928')], 200, { align: 'right' })
    const [middle] = set([text('Juin 1928')], 200, { align: 'center' })
    expect(lineEnd(right ?? { pieces: [] })).toBeCloseTo(200)
    expect((middle?.pieces[0]?.x ?? 0) + lineEnd(middle ?? { pieces: [] })).toBeCloseTo(200)
  })

  it('of a centred title are alike in length', () => {
    const [first, second] = set([text('Où l’on apprend ce que le dégel a fait de la grande écluse')], 170, { align: 'center' })
    const widths = [first, second].map(line => lineEnd(line ?? { pieces: [] }) - (line?.pieces[0]?.x ?? 0))
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.75)
  })
})

describe('type', () => {
  const base = ink('regular', 10)
  const shaper = new Shaper(printFonts)
  const ids = (words: string, type = base) => shaper.shape(words, type)[0]?.glyphs.map(({ id }) => id) ?? []

  it('is old-style figures, ligatures and real small capitals', () => {
    expect(ids('1928')).not.toEqual(ids('1928', ink('regular', 10, 'lining')))
    expect(ids('offi').length).toBeLessThan(4)
    expect(ids('vauban', inkOfSpan(base, 'small-caps', 'vauban'))).not.toEqual(ids('vauban'))
  })

  it('keeps the letters that glyphs stand for', () => {
    for (const type of [base, inkOfSpan(base, 'small-caps', 'x'), inkOfCall(base)]) expect(shaper.shape('affiche12', type).flatMap(({ glyphs }) => glyphs.map(glyph => glyph.text)).join('')).toBe('affiche12')
  })

  it('turns emphasis within emphasis upright again, and bold with it', () => {
    const italic = inkOfSpan(base, 'emphasis', 'x')
    expect(italic.face).toBe('italic')
    expect(inkOfSpan(italic, 'emphasis', 'x').face).toBe('regular')
    expect(inkOfSpan(italic, 'strong', 'x').face).toBe('bold-italic')
    expect(inkOfSpan(inkOfSpan(base, 'strong', 'x'), 'foreign', 'x').face).toBe('bold-italic')
  })

  it('raises superiors as the font cuts them, or by hand where it does not', () => {
    expect(inkOfSpan(base, 'superscript', 'e').size).toBe(10)
    expect(inkOfSpan(base, 'superscript', 'É').size).toBeCloseTo(6.6)
    expect(inkOfSpan(base, 'superscript', 'É').rise).toBeCloseTo(3.3)
    expect(inkOfSpan(base, 'subscript', '2').rise).toBeLessThan(0)
    expect(inkOfSpan(base, 'code', 'x').features).toContain('lnum')
  })

  it('draws a thin space that the font lacks', () => {
    const [word] = shaper.shape('\u202f', base)
    expect(word).toMatchObject({ text: '\u202f', width: 150, face: 'regular' })
  })

  it('borrows letters from other fonts and names those that none has', () => {
    const words = shaper.shape('שלום⚙山', base)
    expect(words.map(({ face, text: letters }) => [face, letters])).toEqual([
      ['hebrew', 'שלום'],
      ['more-symbols', '⚙'],
      ['regular', '[U+5C71]'],
    ].map(([face, letters]) => [face === 'more-symbols' ? words[1]?.face : face, letters]))
    expect([...shaper.missing]).toEqual(['山'])
    expect(shaper.borrowed.has('ש')).toBe(true)
  })

  it('has the letters of Greek and Cyrillic itself', () => {
    expect(shaper.shape('λόγος', base)[0]?.face).toBe('regular')
    expect(shaper.shape('Сосновский', base)[0]?.face).toBe('regular')
  })

  it('reads words of Arabic from right to left', () => {
    const [line] = set([text('Il dit سلام عليكم et sortit.')], 300, { shaper })
    const arabic = line?.pieces.filter(({ word }) => word.rightToLeft) ?? []
    expect(arabic.map(({ word }) => word.text)).toEqual(['سلام', 'عليكم'])
    expect(arabic[0]?.x).toBeGreaterThan(arabic[1]?.x ?? 0)
  })

  it('draws nothing for a soft hyphen of the text', () => {
    expect(shaper.shape('a\u00adb', base)[0]?.width).toBe(shaper.shape('ab', base)[0]?.width)
  })
})

describe('words', () => {
  it('are divided by their own language', () => {
    const content = [text('Un '), span('foreign', 'Weltanschauungsunterschied', 'de'), text(' sans doute.')]
    expect(set(content, 90).map(shown)).toEqual(['Un Weltanschauungs~', 'unterschied sans doute.'])
  })

  it('of a language nobody knows are never divided', () => {
    expect(hyphenation.get('xx')?.('constitution')).toEqual([])
    expect(hyphenation.get('fr')?.('constitution')).toEqual([6, 8])
    expect(hyphenation.get('en-US')?.('associate')).not.toEqual(hyphenation.get('fr')?.('associate'))
  })
})
