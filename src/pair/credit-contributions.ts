/**
 * Credit those who sent a translation: their names and licences come from the catalog where work.yaml does not have them.
 * In: a work and its catalog. Out: the work as its editions print it. What a person wrote into work.yaml stays as it is.
 */
import type { Catalog } from '../model/catalog.js'
import type { Contributor, Work } from '../model/work.js'

/** The work with every contributor of its translation among its translators, and their licence among its rights. */
export function creditContributions(work: Work, { contributions }: Catalog): Work {
  const known = new Set(work.contributors.map(({ name }) => name))
  const senders = [...new Set(contributions.flatMap(({ by }) => (by === undefined || known.has(by) ? [] : [by])))]
  const licences = [...new Set(contributions.flatMap(({ licence }) => licence ?? []))]
  const translators = senders.map((name): Contributor => ({ name, role: 'trl' }))
  const translation = work.rights.translation ?? (licences.length > 0 ? licences.join(', ') : undefined)
  return { ...work, contributors: [...work.contributors, ...translators], rights: { source: work.rights.source, ...(translation ? { translation } : {}) } }
}
