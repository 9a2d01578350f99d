/**
 * Know what an OCR program takes for what in French.
 * A table: what is read, what was printed, how unlikely that is. `poor`: only where the document has lost its accents, because
 * the program did not know them and drew the nearest letter it had.
 */
export type Confusion = { readonly read: string; readonly printed: string; readonly cost: number; readonly poor: boolean }

const table = (rows: readonly (readonly [string, string, number])[], poor: boolean): Confusion[] =>
  rows.flatMap(([read, printed, cost]) => [...printed.split(' ')].map((each): Confusion => ({ read, printed: each, cost, poor })))

export const confusions: readonly Confusion[] = [
  ...table([['e', 'é è ê', 1], ['é', 'è ê e', 1], ['è', 'é ê e', 1], ['ê', 'é è e', 1], ['a', 'à â', 1], ['â', 'à a', 1], ['à', 'a â', 1.2], ['i', 'î ï', 1], ['î', 'i ï', 1], ['ï', 'i î', 1], ['o', 'ô', 1], ['ô', 'o', 1], ['u', 'ù û', 1], ['û', 'u', 1], ['ù', 'u', 1], ['c', 'ç', 1], ['oe', 'œ', 0.5], ['ae', 'æ', 2]], false),
  ...table([['I', 'l', 0.6], ['1', 'l', 0.8], ['|', 'l', 0.6], ['rn', 'm', 1.5], ['ii', 'u n', 2], ['li', 'h', 2.5], ['cl', 'd', 2.5], ['vv', 'w', 2], ['0', 'o', 1]], false),
  ...table([['g', 'ç', 1.3], ['gc', 'ç', 1], ['¢', 'ç c', 1], ['ée', 'è', 1.2], ['eé', 'è é', 1.2], ['éè', 'è', 1.2], ['é', 'ô', 1.6], ['d', 'ô û', 1.6], ['b', 'ô', 1.7], ['dd', 'dû', 1], ['Q', 'û', 1], ['O', 'û', 1], ['l', 'û', 1.8], ['i', 'û', 1.7], ['o', 'û', 1.8], ['ol', 'où', 0.9], ['a', 'â', 1], ['ii', 'û', 1.8]], true),
  ...table([['g', 'q', 1.5], ['q', 'g', 2], ['h', 'n b', 2], ['n', 'u h', 2.2], ['u', 'n', 2.2], ['c', 'e', 2.2], ['e', 'c', 2.4], ['f', 't', 2.4], ['t', 'f', 2.4], ['E', 'p', 2.5], ['v', 'y', 2.5], ['y', 'v', 2.5]], true),
]
