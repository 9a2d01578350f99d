/** Small books of every kind of block, in two languages of the same shape, as fast-check makes them up. */
import fc from 'fast-check'

const frenchWords = ['le', 'bac', 'attend', 'l’eau', 'vite', 'cœur', 'où', 'peut-être', '«', 'ici', '»', '1928', 'mot', 'dit-il', 'été', ':', 'fin', 'A', 'efficace']
const englishWords = ['the', 'ferry', 'waits', 'water', 'soon', 'heart', 'where', 'perhaps', '“here”', '1928', 'word', 'well-known', 'end', 'I', 'office']

/** What one sentence is dressed in; the note is called at its end. */
type Dress = 'plain' | 'emphasis' | 'strong' | 'capitals' | 'link'
const dresses: Readonly<Record<Dress, (words: string) => string>> = {
  plain: words => words,
  emphasis: words => `*${words}*`,
  strong: words => `**${words}**`,
  capitals: words => `:sc[${words}]`,
  link: words => `[${words}](https://example.org/)`,
}

type Sentence = { readonly source: string; readonly target: string; readonly note: string | undefined; readonly untranslated: boolean }
type Kind = 'paragraph' | 'heading' | 'quotation' | 'list' | 'verse' | 'table' | 'separator'

const phrase = (words: readonly string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map(chosen => chosen.join(' ').replace(/^\W+/, '') || 'mot')
const sentence = (notes: number): fc.Arbitrary<Sentence> =>
  fc.record({
    dress: fc.constantFrom<Dress>('plain', 'plain', 'plain', 'emphasis', 'strong', 'capitals', 'link'),
    source: phrase(frenchWords),
    target: phrase(englishWords),
    call: fc.integer({ min: -3 * notes - 1, max: notes - 1 }),
    untranslated: fc.integer({ max: 9, min: 0 }).map(number => number === 0),
  }).map(({ dress, source, target, call, untranslated }) => ({ source: `Et ${dresses[dress](source)}`, target: `And ${dresses[dress](target)}`, note: call >= 0 ? `n${call}` : undefined, untranslated }))

const written = (sentences: readonly Sentence[], side: 'source' | 'target'): string[] =>
  sentences.map(({ [side]: words, note, untranslated }) => (side === 'target' && untranslated ? '' : `${words}${note ? `[^${note}]` : ''}.`)).filter(words => words !== '')

function blockOf(kind: Kind, sentences: readonly Sentence[], side: 'source' | 'target'): string {
  const words = written(sentences, side)
  // A block must exist in both languages for the two to keep in step.
  const text = words.length > 0 ? words.join(' ') : 'Etc.'
  const lines = words.length > 0 ? words : ['Etc.']
  const shapes: Readonly<Record<Kind, string>> = {
    paragraph: text,
    heading: `## ${text}`,
    quotation: `> ${text}`,
    list: `- ${text}`,
    verse: `:::verse\n${lines.join('\n')}\n:::`,
    table: `| ${side === 'source' ? 'Un' : 'One'} | ${side === 'source' ? 'Deux' : 'Two'} |\n| --- | --- |\n| ${text} | 2 |`,
    separator: '***',
  }
  return shapes[kind]
}

/** Two Markdown texts; some notes are called twice, some from nowhere, some sentences are not translated. */
export const arbitraryTexts: fc.Arbitrary<{ readonly source: string; readonly target: string }> = fc
  .integer({ min: 0, max: 5 })
  .chain(notes =>
    fc.record({
      blocks: fc.array(fc.record({ kind: fc.constantFrom<Kind>('paragraph', 'paragraph', 'heading', 'quotation', 'list', 'verse', 'table', 'separator'), sentences: fc.array(sentence(notes), { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 8 }),
      bodies: fc.array(fc.array(sentence(notes), { minLength: 1, maxLength: 3 }), { minLength: notes, maxLength: notes }),
    }),
  )
  .map(({ blocks, bodies }) => {
    const text = (side: 'source' | 'target') =>
      [
        '# Livre',
        ...blocks.map(({ kind, sentences }) => blockOf(kind, sentences, side)),
        ...bodies.map((sentences, index) => `[^n${index}]: ${blockOf('paragraph', sentences, side)}`),
      ].join('\n\n')
    return { source: text('source'), target: text('target') }
  })
