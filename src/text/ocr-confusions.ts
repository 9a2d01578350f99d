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
  // Strokes and figures that no word holds.
  ...table([['I', 'l', 0.6], ['1', 'l', 0.6], ['1', 'i', 1.4], ['|', 'l', 0.6], ['0', 'o', 0.8], ['5', 's', 1], ['8', 'B', 1], ['6', 'b', 1.5], ['ſ', 's', 0.3], ['!', 'l', 1.2]], false),
  // Letters that touch, and letters that come apart.
  ...table([['rn', 'm', 1.5], ['m', 'rn', 1.8], ['ii', 'n u', 1.8], ['li', 'h', 2], ['h', 'li', 2.2], ['cl', 'd', 1.8], ['d', 'cl', 2.2], ['vv', 'w', 2], ['in', 'm', 2.2], ['nn', 'm', 2.2], ['m', 'in nn ni', 2.4], ['ni', 'm', 2.2], ['iu', 'm', 2.3], ['ri', 'n', 2.2], ['n', 'ri', 2.4], ['rr', 'n', 2.4], ['n', 'rr', 2.4], ['tl', 'd', 2.4], ['ll', 'u n', 2.5], ['u', 'll ii', 2.5], ['fi', 'h', 2.6], ['lt', 'h', 2.6], ['ti', 'n', 2.6]], false),
  // One letter for another of its shape.
  ...table([['u', 'n', 2], ['n', 'u', 2], ['c', 'e', 1.9], ['e', 'c', 2], ['c', 'o', 2.4], ['o', 'c', 2.6], ['e', 'o', 2.4], ['o', 'e', 2.2], ['o', 'a', 2.4], ['a', 'o', 2.6], ['u', 'a', 2.6], ['a', 'u', 2.7], ['l', 'i', 2.1], ['i', 'l', 2.1], ['l', 't', 2.3], ['t', 'l', 2.3], ['f', 's', 2], ['s', 'f', 2.4], ['f', 't', 2.3], ['t', 'f', 2.4], ['g', 'q', 1.9], ['q', 'g', 2.1], ['h', 'b', 2.1], ['b', 'h', 2.1], ['h', 'n', 2.3], ['n', 'h', 2.5], ['y', 'v', 2.3], ['v', 'y', 2.4], ['r', 'v', 2.5], ['v', 'r', 2.5], ['s', 'a', 2.8], ['a', 's', 2.8], ['i', 'r', 2.8], ['r', 'i', 2.8], ['i', 't', 2.6], ['t', 'i', 2.6], ['j', 'i', 2.3], ['i', 'j', 2.4], ['z', 's', 2.8], ['p', 'n', 2.9], ['é', 'ô', 2.8], ['6', 'é', 1.6], ['c', 'é', 2.6], ['é', 'c', 2.6], ['k', 'h', 2.8], ['B', 'E', 2.6], ['E', 'B', 2.6], ['G', 'C', 2.4], ['C', 'G', 2.4], ['O', 'C', 2.4], ['R', 'B', 2.6], ['F', 'E P', 2.5], ['H', 'N', 2.5]], false),
  ...table([['g', 'ç', 1.3], ['gc', 'ç', 1], ['¢', 'ç c', 1], ['ée', 'è', 1.2], ['eé', 'è é', 1.2], ['éè', 'è', 1.2], ['é', 'ô', 1.6], ['d', 'ô û', 1.6], ['b', 'ô', 1.7], ['dd', 'dû', 1], ['Q', 'û', 1], ['O', 'û', 1], ['l', 'û', 1.8], ['i', 'û', 1.7], ['o', 'û', 1.8], ['ol', 'où', 0.9], ['a', 'â', 1], ['ii', 'û', 1.8], ['E', 'p', 2.5]], true),
]
