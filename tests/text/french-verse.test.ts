/** What makes lines verse to a reader's ear. */
import { describe, expect, test } from 'vitest'
import { rhymes, soundsLikeVerse, syllablesOf } from '../../src/text/french-verse.js'

describe('syllables', () => {
  test.each([
    ['Le bac attend sous le saule,', 7],
    ['Du vieux pilier endormi.', 7],
    ['Une porte se clôt.', 6],
    ["Il n'aimait que le pain, la pluie et le silence,", 12],
    ['Qui traverse en chantant ne revient qu’à la nage,', 12],
  ])('%s', (line, count) => expect(syllablesOf(line)).toBe(count))
})

describe('rhymes', () => {
  test.each([
    ['sous le saule', "sur l'épaule"],
    ['à la nage,', 'du voyage.'],
    ['se clôt.', 'est de l’eau.'],
    ['tout mangé ;', 'mal arranger'],
  ])('%s / %s', (one, two) => expect(rhymes(one, two)).toBe(true))
  test('not a word with itself, nor with another sound', () => {
    expect(rhymes('le silence', 'du silence')).toBe(false)
    expect(rhymes('la table', 'le jardin')).toBe(false)
  })
})

describe('verse', () => {
  test('rhymes and keeps its measure', () => {
    expect(soundsLikeVerse(["Une lampe s'allume,", 'Une porte se clôt.', 'Le village est de brume', "Et le ciel est de l'eau."])).toBe(true)
  })
  test('is no list of names, no address, no prose', () => {
    expect(soundsLikeVerse(["Louis Desmet, patron de l'Espérance", 'Veuve Carlier', 'Jean-Marie Vasseur, marinier', 'P. Hornoy'])).toBe(false)
    expect(soundsLikeVerse(['Monsieur le directeur du canal', 'Quai de la Fosse', 'Nantes'])).toBe(false)
    expect(soundsLikeVerse(['Le conseil a demandé, par délibération du 3 avril, un état complet des', 'ouvrages qui franchissent la rivière'])).toBe(false)
  })
  test('is looked for once in a hundred thousand lines', () => {
    const started = performance.now()
    soundsLikeVerse(Array.from({ length: 100_000 }, (_, at) => `Le passeur compte ${'a'.repeat(at % 5)} rames`))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
