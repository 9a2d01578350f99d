/**
 * Say what a prefix means at an element: what the element declares, or the nearest of those around it.
 */
import type { XmlElement } from './tree.js'

/** The namespace of a prefix (`''` for none) within the element; undefined where nobody declares it. */
export function meaningAt(element: XmlElement): (prefix: string) => string | undefined {
  return prefix => {
    for (let at: XmlElement | undefined = element; at; at = at.parent) {
      for (const attribute of at.attributes) {
        if (prefix === '' ? attribute.name === 'xmlns' : attribute.prefix === 'xmlns' && attribute.local === prefix) return attribute.value
      }
    }
    return undefined
  }
}
