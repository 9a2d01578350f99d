/**
 * Make one word of any text, for places where a space, a colon or a control would be taken for something else.
 * In: text. Out: the word; and the text that it was. Escapes are `%` and four hexadecimal digits.
 */
export const escapeWord = (text: string): string => text.replace(/[%\s\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, character => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
export const unescapeWord = (word: string): string => word.replace(/%([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
