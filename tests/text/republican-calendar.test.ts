/** Dates of the Republican calendar that history books give in both forms. */
import { expect, test } from 'vitest'
import { toIsoDate } from '../../src/text/french-dates.js'
import { republicanDate } from '../../src/text/republican-calendar.js'

test.each([
  ['9 thermidor an II', '1794-07-27'],
  ['Paris, le 18 brumaire an VIII', '1799-11-09'],
  ['1er vendémiaire, an 1', '1792-09-22'],
  ['le 11 FRIMAIRE de l’an XIII', '1804-12-02'],
  ['13 vendemiaire an IV', '1795-10-05'],
])('%s', (written, iso) => {
  expect(republicanDate(written)).toBe(iso)
  expect(toIsoDate(written)).toBe(iso)
})
test.each(['9 thermidor', '31 nivôse an II', '3 germinal an XX', 'un thermidor an II'])('%s is none', written => expect(republicanDate(written)).toBeUndefined())
test('months may be shortened', () => expect(toIsoDate('Lyon, 4 oct. 1911')).toBe('1911-10-04'))
