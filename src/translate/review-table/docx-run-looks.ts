/**
 * Tell how a run of a Word document looks: by what is set on it, and by the character style that it has.
 * In: `w:rPr` and the document's styles. Out: looks. What a paragraph's style says does not count: it is the table's, not a person's.
 */
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { foreignColour, fromForeignStyle, withoutRegion } from './docx-looks.js'
import type { Look } from './piece.js'

/** The attribute `w:val`, whatever prefix the namespace has. */
export const settingOf = (element: XmlElement | undefined): string | undefined => element?.attributes.find(({ local }) => local === 'val')?.value

export const childNamed = (element: XmlElement | undefined, local: string): XmlElement | undefined => element && childElements(element).find(child => child.local === local)

/** A property that is on or off (§17.17.4): there without a value, it is on. */
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !['0', 'false', 'off'].includes(settingOf(element) ?? '1')

type Style = { readonly id: string; readonly name: string; readonly basedOn?: string; readonly properties?: XmlElement }

export class RunLooks {
  private readonly styles: ReadonlyMap<string, Style>

  constructor(styles: XmlElement | undefined) {
    const found = styles ? childElements(styles).filter(({ local }) => local === 'style') : []
    this.styles = new Map(found.map(style => [idOf(style), toStyle(style)]))
  }

    lookOf(properties: XmlElement | undefined, href: string | undefined): Look {
    const chain = [properties, ...this.chainOf(settingOf(childNamed(properties, 'rStyle')))]
    const first = (local: string): XmlElement | undefined => chain.map(one => childNamed(one, local)).find(one => one !== undefined)
    const raised = settingOf(first('vertAlign'))
    const foreign = this.foreignIn(properties, settingOf(first('color')))
    const isCode = this.styleOf(properties) === 'Regard Code' || /courier|consolas|mono\b/i.test(first('rFonts')?.attributes.find(({ local }) => local === 'ascii')?.value ?? '')
    return {
      ...(isOn(first('i')) ? { emphasis: true as const } : {}),
      ...(isOn(first('b')) ? { strong: true as const } : {}),
      ...(isOn(first('smallCaps')) ? { 'small-caps': true as const } : {}),
      ...(raised === 'superscript' ? { superscript: true as const } : raised === 'subscript' ? { subscript: true as const } : {}),
      ...(isCode ? { code: true as const } : {}),
      ...(foreign === undefined ? {} : { foreign }),
      ...(href === undefined ? {} : { href }),
    }
  }

  private chainOf(id: string | undefined): (XmlElement | undefined)[] {
    const chain: (XmlElement | undefined)[] = []
    for (let style = this.styles.get(id ?? ''); style && chain.length < 20; style = this.styles.get(style.basedOn ?? '')) chain.push(style.properties)
    return chain
  }

  /**
   * The language of a foreign word is in the name of its style. Where styles were dissolved its colour is left, and a language to which
   * programs have added the region that they like best. A language alone means nothing: word processors guess.
   */
  private foreignIn(properties: XmlElement | undefined, colour: string | undefined): string | undefined {
    const named = fromForeignStyle(this.styleOf(properties))
    return named ?? (colour?.toUpperCase() === foreignColour ? withoutRegion(settingOf(childNamed(properties, 'lang')) ?? '') : undefined)
  }

  /** A style keeps its name through other programs, but not always its id. */
  private styleOf(properties: XmlElement | undefined): string {
    return this.styles.get(settingOf(childNamed(properties, 'rStyle')) ?? '')?.name ?? ''
  }
}

const idOf = (style: XmlElement): string => style.attributes.find(({ local }) => local === 'styleId')?.value ?? attributeOf(style, 'w:styleId') ?? ''

function toStyle(style: XmlElement): Style {
  const basedOn = settingOf(childNamed(style, 'basedOn'))
  const properties = childNamed(style, 'rPr')
  return { id: idOf(style), name: settingOf(childNamed(style, 'name')) ?? '', ...(basedOn === undefined ? {} : { basedOn }), ...(properties ? { properties } : {}) }
}
