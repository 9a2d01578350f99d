/**
 * Make a web page fit for pandoc: well formed, without scripts and frames, with the classes of paragraphs where pandoc looks.
 * In: HTML as text. Out: HTML, and the names of the elements that were taken out. The text of all others stays.
 * Pandoc would drop a table with unclosed cells, and the class of every `p`.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'

/** Elements that hold no words of the text. */
const dropped: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'frame', 'frameset', 'embed', 'audio', 'video', 'source', 'track', 'canvas', 'input', 'select', 'base', 'link', 'meta', 'title', 'template', 'applet', 'param'])
/** Those whose going is not worth a word. */
const silent: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'title', 'style', 'source', 'track', 'param'])
/** Elements that pandoc passes over, under the name of one that says the same. */
const renamed: Readonly<Record<string, string>> = { cite: 'em', dfn: 'em', var: 'em', address: 'div', textarea: 'div', object: 'div' }
/** Blocks whose class is moved to a `div` around them. */
const wrapped: ReadonlySet<string> = new Set(['p', 'blockquote'])

export type CleanHtml = { readonly html: string; readonly dropped: readonly string[]; readonly images: readonly string[] }

/** The page without what is no text; images are told by their text or address. */
export function cleanHtml(html: string): CleanHtml {
  const gone = new Set<string>()
  const images: string[] = []
  const root = fromHtml(html)
  const clean: Root = { ...root, children: cleanAll(root.children, gone, images) as RootContent[] }
  return { html: toHtml(clean), dropped: [...gone].filter(name => !silent.has(name)), images }
}

function cleanAll(nodes: readonly (RootContent | ElementContent)[], gone: Set<string>, images: string[]): (RootContent | ElementContent)[] {
  return nodes.flatMap((node): (RootContent | ElementContent)[] => {
    if (node.type === 'comment') return []
    if (node.type !== 'element') return [node]
    if (dropped.has(node.tagName)) {
      gone.add(node.tagName)
      return []
    }
    if (isBacklink(node)) return []
    if (node.tagName === 'svg' || node.tagName === 'img') {
      images.push(String(node.properties.alt || node.properties.src || node.tagName))
      return []
    }
    return [element(node, cleanAll(node.children, gone, images) as ElementContent[])]
  })
}

/** What leads from a note back to its calls, as MediaWiki and pandoc mark it. */
function isBacklink({ properties: { className, role } }: Element): boolean {
  return role === 'doc-backlink' || (Array.isArray(className) && className.some(name => name === 'mw-cite-backlink' || name === 'footnote-back'))
}

function element(node: Element, children: ElementContent[]): Element {
  const clean: Element = { ...node, tagName: renamed[node.tagName] ?? node.tagName, children }
  const { className } = node.properties
  return wrapped.has(node.tagName) && className ? { type: 'element', tagName: 'div', properties: { className }, children: [clean] } : clean
}
