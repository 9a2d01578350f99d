/** Hold termbases to their law and to what others write. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/model/place.js'
import { parseTerms } from '../../../src/translate/interchange/parse-terms.js'
import { writeTbx } from '../../../src/translate/interchange/write-tbx.js'

const languages = { source: 'fr', target: 'en-GB' }
const read = (text: string, name = 'terms.tbx') => parseTerms(new SourceText(name, text), languages)
const word = fc.constantFrom('pluie', 'grêle & neige', 'temps <gris>', '« ici »', 'été')

describe('the terms of a work', () => {
  it('come back from TBX as they were', () => {
    const term = fc.record({ source: word, target: word, status: fc.constantFrom('preferred' as const, 'admitted' as const, 'deprecated' as const), note: word })
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), terms => {
        const bySource = [...new Set(terms.map(({ source }) => source))].flatMap(source => terms.filter(one => one.source === source))
        expect(read(writeTbx(terms, languages, 'rive'))).toEqual({ value: bySource, diagnostics: [] })
      }),
    )
    const defined = [{ source: 'pluie', target: 'rain', definition: 'Eau qui tombe.' }]
    expect(read(writeTbx(defined, languages, 'rive')).value).toEqual(defined)
  })

  it('are read from TBX 2 and from TBX 3 with elements (DCT)', () => {
    expect(read('<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="1"><descripGrp><descrip type="definition">Eau.</descrip></descripGrp><langSet xml:lang="fr-FR"><tig><term>pluie</term></tig></langSet><langSet xml:lang="en"><ntig><termGrp><term>rain</term></termGrp><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></ntig></langSet><langSet xml:lang="de"><tig><term>Regen</term></tig></langSet></termEntry></body></text></martif>').value).toEqual([{ source: 'pluie', target: 'rain', definition: 'Eau.', status: 'preferred' }])
    expect(read('<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" type="TBX-Basic" style="dct"><text><body><conceptEntry id="1"><langSec xml:lang="fr"><termSec><term>pluie</term></termSec></langSec><langSec xml:lang="en"><termSec><term>rain</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>').value).toEqual([{ source: 'pluie', target: 'rain', status: 'deprecated' }])
  })

  it('are read from a table, whose wrong lines are named', () => {
    const { value, diagnostics } = read('# terme\ttraduction\npluie\train\tEau.\t\tpreferred\r\n\ngrêle\nneige\tsnow\t\t\tgood\n', 'terms.tsv')
    expect(value).toEqual([{ source: 'pluie', target: 'rain', definition: 'Eau.', status: 'preferred' }])
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([['terms-wrong', 4], ['terms-wrong', 5]])
  })

  it('are refused where the file is something else or broken', () => {
    expect(read('<html/>').diagnostics.map(({ rule }) => rule)).toEqual(['terms-wrong'])
    expect(read('<tbx>').diagnostics.map(({ rule }) => rule)).toEqual(['xml-truncated'])
  })
})
