/**
 * Name what stops the reading of one unit: something the catalog has no noun for.
 * Thrown by the readers of a unit, caught where units are gathered: the unit is kept verbatim and reported.
 */

/** The message quotes what could not be read. */
export class Unreadable extends Error {}
