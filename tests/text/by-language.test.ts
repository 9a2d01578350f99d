/** Ask what is known of a language by its tag, whatever its region and case. */
import { describe, expect, test } from 'vitest'
import { hyphenationHabit } from '../../src/text/hyphenation-habits.js'
import { localised } from '../../src/text/localised.js'
import { numberForm } from '../../src/text/number-forms.js'
import { labelColon } from '../../src/text/spacing.js'

describe('a language by its tag', () => {
  test('falls back from a region to the language, never to another language', () => {
    const title = { fr: 'Le Barrage', 'fr-CA': 'La Digue' }
    expect([localised(title, 'fr-CA'), localised(title, 'fr-BE'), localised(title, 'en'), localised(undefined, 'fr')]).toEqual(['La Digue', 'Le Barrage', undefined, undefined])
  })

  test('divides the words of a region by its own patterns where it has some', () => {
    expect(['en-US', 'en-AU', 'FR', 'xx'].map(tag => hyphenationHabit(tag)?.pattern)).toEqual(['en-us', 'en-gb', 'fr', undefined])
  })

  test('counts bytes as its readers do', () => {
    expect([numberForm('fr-CA'), numberForm('en'), numberForm('xx')]).toEqual([{ point: ',', byte: 'o' }, { point: '.', byte: 'B' }, { point: '.', byte: 'B' }])
  })

  test('puts a no-break space before a colon in French alone', () => {
    expect(['fr', 'en', 'xx'].map(labelColon)).toEqual(['\u00A0: ', ': ', ': '])
  })
})
