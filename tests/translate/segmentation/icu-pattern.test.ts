/**
 * Read patterns of ICU: each line says what it matches and what it does not, or why it cannot be had.
 */
import { describe, expect, it } from 'vitest'
import { fromIcu } from '../../../src/translate/segmentation/icu-pattern.js'

const whole = (icu: string, side: 'before' | 'after' = 'after'): RegExp => {
  const mapped = fromIcu(icu, side, '1')
  if (!('pattern' in mapped)) throw new Error(`${icu}: ${mapped.reason} at ${mapped.at}`)
  return new RegExp(`^(?:${mapped.pattern})$`, 'v')
}

describe('a pattern of ICU', () => {
  it.each([
    [String.raw`\h+`, ['\u00A0\t ', '\u202F'], ['\n']],
    [String.raw`\w+`, ['été', 'naïve', 'Œuvre_1'], ['a-b', 'a b']],
    [String.raw`\d`, ['3', '٣'], ['a']],
    [String.raw`\D\S\W\H\V`, ['ab-cd'], ['1b-cd']],
    [String.raw`\bété\b`, ['été'], []],
    [String.raw`a\Bb`, ['ab'], []],
    [String.raw`\R`, ['\r\n', '\u2028'], ['a']],
    [String.raw`\x41\x{1F600}\u00e9\U000000e8\0101\cJ\t\a\e`, ['A😀éèA\n\t\u0007\u001B'], []],
    [String.raw`\Q(.)\E+`, ['(.)', '(.))'], ['x']],
    [String.raw`(?i)été[a-z]`, ['ÉTÉx', 'étéX'], ['ete1']],
    [String.raw`(?i:é)t`, ['Ét'], ['ÉT']],
    [String.raw`(?i)\p{Lu}[à-é]`, ['aÉ'], ['1é']],
    [String.raw`(?x) a # a letter
      b`, ['ab'], ['a b']],
    [String.raw`a.b`, ['a-b'], ['a\nb']],
    [String.raw`(?s)a.b`, ['a\nb'], []],
    [String.raw`a(?m)$\n^b`, ['a\nb'], []],
    [String.raw`\Aa\Z`, ['a', ], ['ba']],
    [String.raw`a\z`, ['a'], []],
    [String.raw`a++b`, ['aab'], []],
    [String.raw`a++ab`, [], ['aab']],
    [String.raw`a?+ab`, ['aab'], ['ab']],
    [String.raw`a{1,2}+ab`, ['aaab', ], ['aab']],
    [String.raw`a{2}+b`, ['aab'], ['ab']],
    [String.raw`a{1,}+b`, ['aab'], ['b']],
    [String.raw`(?:ab|a)++c`, ['abac'], []],
    [String.raw`(?>a|ab)c`, ['ac'], ['abc']],
    [String.raw`(a|b)\1`, ['aa', 'bb'], ['ab']],
    [String.raw`(?<sign>a|b)\k<sign>`, ['aa'], ['ab']],
    [String.raw`(?#a comment)a(?=b)b(?<=b)(?<!a)(?!c)`, ['ab'], []],
    [String.raw`[a-z&&[^aeiou]]`, ['b'], ['a', 'B']],
    [String.raw`[[a-z]--[aeiou]]`, ['b'], ['a']],
    [String.raw`[[a-z]-[aeiou]]`, ['b'], ['a', '-']],
    [String.raw`[[:Lu:][:digit:]\p{Punct}]`, ['É', '4', '!'], ['é']],
    [String.raw`[:^alpha:]`, ['1'], ['a']],
    [String.raw`[^\s\]-]`, ['a'], [' ', ']', '-']],
    [String.raw`[!!&/(){}|]+`, ['!&/(){}|'], ['a']],
    [String.raw`\p{IsLatin}\p{Greek}\pL\P{Lu}\p{^Lu}`, ['aαbcd'], ['αabcd']],
    [String.raw`[\Q]\E\b]`, [']', '\b'], ['a']],
    [String.raw`a-b:c;d~e`, ['a-b:c;d~e'], []],
  ])('%s', (icu, yes, no) => {
    const pattern = whole(icu)
    for (const text of yes) expect(pattern.test(text), text).toBe(true)
    for (const text of no) expect(pattern.test(text), text).toBe(false)
  })

  it.each([
    ['(a', 'after', 'pattern-bracket', 0],
    ['a)', 'after', 'pattern-bracket', 1],
    ['x[ab', 'after', 'pattern-set', 1],
    ['*a', 'after', 'pattern-quantifier', 0],
    [String.raw`a\X`, 'after', 'pattern-escape', 1],
    [String.raw`\G`, 'after', 'pattern-escape', 0],
    [String.raw`\N{DIGIT ONE}`, 'after', 'pattern-escape', 0],
    [String.raw`\x{110000}`, 'after', 'pattern-escape', 0],
    ['a\\', 'after', 'pattern-backslash', 1],
    [String.raw`\p{Sorcery}`, 'after', 'pattern-property', 0],
    [String.raw`\p{__proto__}`, 'after', 'pattern-property', 0],
    ['(?w)a', 'after', 'pattern-flag', 4],
    ['(?P<n>a)', 'after', 'pattern-group', 0],
    [String.raw`(a)\1`, 'before', 'pattern-reference-before', 3],
    ['(?:ab)++c', 'before', 'pattern-atomic-before', 0],
    ['[z-a]', 'after', 'pattern-refused', 0],
    ['(?i)[0-z]', 'after', 'pattern-range', 5],
  ] as const)('%s %s a break cannot be had: %s', (icu, side, reason, at) => {
    expect(fromIcu(icu, side, '1')).toEqual({ reason, at })
  })

  it('of a thousand brackets or signs takes no time', () => {
    const began = performance.now()
    fromIcu('('.repeat(1000) + ')'.repeat(1000), 'after', '1')
    fromIcu('[\\p{L}'.repeat(100), 'after', '1')
    fromIcu('a|'.repeat(10_000), 'before', '1')
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
