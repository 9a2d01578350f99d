import { expect, it } from 'vitest'
import { SourceText } from '../../src/model/place.js'
import { locateUnit } from '../../src/translate/locate-unit.js'
import { writeXliff } from '../../src/translate/write-xliff.js'
import { toBook, translated } from './books.js'

it('finds a segment of a unit, the unit itself, or the file', () => {
  const file = new SourceText('en.xlf', writeXliff(translated(toBook([['Un.'], ['Deux.', 'Trois.']])), {}))
  expect(locateUnit(file, 'u2', 's2')).toMatchObject({ line: 16, column: 7 })
  expect(locateUnit(file, 'u2', 's9')).toMatchObject({ line: 10, column: 5 })
  expect(locateUnit(file, 'u9')).toMatchObject({ line: 1, column: 1 })
})
