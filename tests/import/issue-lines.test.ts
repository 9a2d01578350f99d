/** What stands under a title: a newspaper's issue is a source, a place and day are a dateline. */
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { SourceText } from '../../src/model/place.js'

async function read(line: string) {
  const text = `La vanne et le meunier\n\n${line}\n\nCher ami,\n\nLa vanne est fermée depuis le 2 mai, et l’eau monte sans que personne s’en inquiète.\n`
  const { value } = importText(new SourceText('lettre.txt', text), { language: 'fr', lexicon: await loadLexicon('fr') })
  return { kind: value.blocks[1]?.shape.kind, proposals: value.proposals }
}

describe('under the title', () => {
  test('a newspaper and its date are a source note', async () => expect(await read('La Gazette illustrée, 6.5.1897')).toMatchObject({ kind: 'source-note', proposals: {} }))
  test('a place and a day are a dateline, and proposed', async () => expect(await read('Pont-sur-Aurée, le 6 mai 1897')).toMatchObject({ kind: 'dateline', proposals: { place: 'Pont-sur-Aurée', date: '1897-05-06' } }))
})
