/**
 * Make the id of a work of the name of its file.
 */

/** A name in small ASCII letters, digits and hyphens. */
export function toId(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
