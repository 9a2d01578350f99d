/**
 * Set a page from top to bottom, line after line: title pages, contents, colophons.
 * In: words, their type and their place. Out: lines put on a `PageBuilder`; `y` is where the next line may begin.
 */
import type { SideName } from '../model/edition.js'
import type { LanguageTag } from '../model/work.js'
import type { Ink } from './ink.js'
import type { LineRole } from './laid-out-book.js'
import { type Line, shiftLine } from './line.js'
import type { PageBuilder } from './page-builder.js'
import { setWords } from './page-furniture.js'
import type { Align, Setting } from './paragraph.js'

export type SheetPlace = { readonly left: number; readonly measure: number; readonly side: SideName; readonly language: LanguageTag; readonly role: LineRole }

export class Sheet {
  constructor(
    readonly page: PageBuilder,
    readonly place: SheetPlace,
    private readonly setting: Setting,
    /** The top of the next line, from the top of the page. */
    public y: number,
  ) {}

  skip(points: number): void {
    this.y += points
  }

  /** Lines of some words, `leading` apart. */
  write(text: string, type: Ink, align: Align, leading: number = type.size * 1.25): void {
    if (text !== '') for (const line of this.lines(text, type, align)) this.put(line, leading)
  }

  /** The lines that `write` would put. */
  lines(text: string, type: Ink, align: Align, measure: number = this.place.measure): Line[] {
    return setWords(text, type, measure, align, this.place.language, this.setting)
  }

  put(line: Line, leading: number, indent = 0): void {
    const { left, side, language, role } = this.place
    this.page.put(shiftLine(line, indent), left, this.y + leading * 0.78, { role, side, language })
    this.y += leading
  }
}
