/**
 * Name the looks that Word has no property for, so that writing and reading agree on them.
 * In: languages, names of styles. Out: names of styles, languages.
 * A foreign word has a colour and a style of its own. The language is in the style's name, which other programs keep as it is; the
 * language of the run itself comes back from LibreOffice with a region (`la-VA`).
 */
export const foreignColour = '7A4A12'
export const codeStyle = { id: 'RegardCode', name: 'Regard Code' } as const

type StyleName = { readonly id: string; readonly name: string }

/** `lang` is a plain language (`cell-pieces.ts`), or empty. */
export const foreignStyle = (lang: string): StyleName => ({ id: `RegardForeign${lang.replace(/-/g, '')}`, name: `Regard Foreign${lang === '' ? '' : ` ${lang}`}` })

/** The language of a style's name, empty where it has none; undefined for other styles. */
export function fromForeignStyle(name: string): string | undefined {
  const found = /^Regard Foreign(?: ([A-Za-z0-9-]+))?$/i.exec(name)
  return found ? (found[1] ?? '') : undefined
}

export const withoutRegion = (tag: string): string => tag.split('-')[0] ?? ''
