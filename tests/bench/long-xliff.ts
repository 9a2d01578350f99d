/**
 * Make up an XLIFF file of any length, as this program writes one: units of one to four sentences, codes, facts, states.
 */

const french = ['La neige tombait depuis le matin sur la route du nord, et personne ne passait plus devant la maison.', 'Le facteur vint à l’heure où l’on allume les lampes ; il posa ses lettres sur la table.', 'On l’attendait pourtant.']
const english = ['The snow had been falling since morning on the north road, and nobody passed the house any more.', 'The postman came at the hour when lamps are lit; he put his letters on the table.', 'Yet he was expected.']

export function longXliff(segments: number): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:regard="urn:regard:xliff:1.0" version="2.1" srcLang="fr" trgLang="en">', '  <file id="f1" xml:space="preserve">']
  for (let [unit, done] = [1, 0]; done < segments; unit += 1) {
    const count = Math.min(1 + (unit % 4), segments - done)
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    lines.push(`    <unit id="u${unit}" type="regard:paragraph">`, '      <mda:metadata>')
    for (const number of numbers) lines.push(`        <mda:metaGroup id="s${number}" category="regard:segment"><mda:meta type="confidence">0.9${number}</mda:meta><mda:meta type="contribution">c1</mda:meta></mda:metaGroup>`)
    lines.push('      </mda:metadata>')
    for (const number of numbers) {
      if (number > 1) lines.push('      <ignorable><source> </source></ignorable>')
      lines.push(`      <segment id="s${number}" state="translated">`, `        <source>${sentence(french, done, number)}</source>`, `        <target>${sentence(english, done, number)}</target>`, '      </segment>')
      done += 1
    }
    lines.push('    </unit>')
  }
  return `${lines.join('\n')}\n  </file>\n</xliff>\n`
}

function sentence(texts: readonly string[], done: number, number: number): string {
  const text = texts[done % texts.length] ?? ''
  return `${text.slice(0, 12)}<pc id="${number}" type="fmt" subType="xlf:i">${text.slice(12)}</pc> ${done} &amp; ${texts[(done + 1) % texts.length] ?? ''}`
}
