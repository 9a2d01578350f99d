/**
 * Table the styles of a review table as a Word document.
 * In: the two languages. Out: `styles.xml`. Each text column has paragraph styles of its own, which carry its language for the spell checker.
 */
import { writeElement } from '../../xml/write-xml.js'
import { isPlainLanguage } from './cell-pieces.js'
import { codeStyle, foreignColour, foreignStyle } from './docx-looks.js'
import { xmlHead } from './docx-parts.js'
import type { ReviewTable } from './review-table.js'

const space = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const grey = '<w:color w:val="767676"/>'

/** The language of a style; Word wants a region to find its dictionary, and takes its own when there is none. */
const language = (tag: string): string => (isPlainLanguage(tag) ? writeElement('w:lang', { 'w:val': regions[tag] ?? tag }) : '')
const regions: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', es: 'es-ES', it: 'it-IT', pt: 'pt-PT' }
const unchecked = '<w:noProof/>'

/** `foreign`: the languages of foreign words in the table. */
export function docxStyles({ source, target }: ReviewTable['languages'], foreign: readonly string[]): string {
  const paragraphs: readonly (readonly [id: string, name: string, paragraph: string, run: string])[] = [
    ['RegardTitle', 'Regard Title', space(0, 120), `<w:b/>${size(18)}`],
    ['RegardHelp', 'Regard Help', space(0, 60), size(9)],
    ['RegardName', 'Regard Name', space(0, 60), `${unchecked}${grey}${size(7)}`],
    ['RegardSection', 'Regard Section', `<w:keepNext/>${space(240, 80)}`, `<w:b/>${size(13)}`],
    ['RegardHead', 'Regard Head', `<w:keepNext/>${space(40, 40)}`, `<w:b/>${size(9)}`],
    ['RegardId', 'Regard Id', space(40, 0), `${unchecked}${grey}${size(7)}`],
    ['RegardKind', 'Regard Kind', space(0, 0), `<w:b/>${size(7)}`],
    ['RegardSource', 'Regard Source', space(40, 40), `${size(10.5)}${language(source)}`],
    ['RegardTarget', 'Regard Target', space(40, 40), `${size(10.5)}${language(target)}`],
    ['RegardSourceHeading', 'Regard Source Heading', space(80, 80), `${size(14)}${language(source)}`],
    ['RegardTargetHeading', 'Regard Target Heading', space(80, 80), `${size(14)}${language(target)}`],
    ['RegardState', 'Regard State', space(40, 40), size(8)],
    ['RegardRemark', 'Regard Remark', space(40, 40), size(8)],
  ]
  const characters: readonly (readonly [id: string, name: string, run: string])[] = [
    ...foreign.map(lang => [foreignStyle(lang).id, foreignStyle(lang).name, `<w:color w:val="${foreignColour}"/>`] as const),
    [codeStyle.id, codeStyle.name, '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'],
    ['RegardLink', 'Regard Link', '<w:color w:val="0B5394"/><w:u w:val="single"/>'],
  ]
  return `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>${size(10)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
${paragraphs.map(([id, name, paragraph, run]) => `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`).join('\n')}
${characters.map(([id, name, run]) => `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`).join('\n')}
<w:style w:type="table" w:customStyle="1" w:styleId="RegardTable"><w:name w:val="Regard Table"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>
`
}
