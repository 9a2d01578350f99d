import { describe, expect, test } from 'vitest'
import { toIsoDate } from '../../src/text/french-dates.js'

describe('a French date', () => {
  test.each([
    ['Pont-sur-Aurée, le 6 novembre 1876', '1876-11-06'],
    ['le 1er août 1897', '1897-08-01'],
    ['AOUT 1897', '1897-08'],
    ['La Gazette, 6.5.1929', '1929-05-06'],
    ['3/12/1901', '1901-12-03'],
    ['31 février 1901', undefined],
    ['le 6 novembre', undefined],
    ['13.13.1929', undefined],
    ['sans date', undefined],
  ])('%s', (text, iso) => expect(toIsoDate(text)).toBe(iso))
})
