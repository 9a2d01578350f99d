/**
 * Describe the one function of subset-font 2.9 that is used; the package has no types of its own.
 */
declare module 'subset-font' {
  type Options = { readonly targetFormat: 'woff' | 'truetype'; readonly keepFeatures?: readonly string[]; readonly noHinting?: boolean }
  /** A font with the glyphs that `text` needs, and the layout features that are kept. Works offline; the same input gives the same bytes. */
  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Uint8Array>
  export = subsetFont
}
