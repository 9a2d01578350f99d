import { expect, it } from 'vitest'
import { exchangeOf, isExchange } from '../../../src/translate/exchange-id.js'
import { exchangedPath } from '../../../src/workspace.js'

it('names a file by the SHA-256 of its text, as any other program would', () => {
  expect(exchangeOf('abc')).toBe('ba7816bf8f01')
  expect(exchangeOf('\u00e9')).toBe('4a99557e4033')
})

it('keeps what was sent beside the translation', () => {
  expect(exchangedPath('lettres', 'en', exchangeOf('abc'))).toBe('translations/lettres/exchanged/en.ba7816bf8f01.xlf')
})

it('lets no path pass for an id', () => {
  expect(isExchange(exchangeOf('abc'))).toBe(true)
  for (const text of ['', '../../etc', 'ba7816bf8f01x', 'BA7816BF8F01']) expect(isExchange(text)).toBe(false)
})
