/**
 * Keep the heaviest chain of links for every number that a chain may end below, so that a book of many notes is linked in one pass.
 * In: chains, each with the number of its last link. Out: the heaviest of those that end below a number; of equals the first that was added.
 * A Fenwick tree over the numbers: adding and asking take as many steps as the count of numbers has bits.
 */

/** `before` is the rest of the chain; `order` is when it was added. */
export type Chain<T> = { readonly weight: number; readonly order: number; readonly link: T; readonly before: Chain<T> | undefined }

export class HeaviestChains<T> {
  private readonly tree: (Chain<T> | undefined)[]

  constructor(private readonly numbers: number) {
    this.tree = new Array<Chain<T> | undefined>(numbers + 1)
  }

  /** A chain whose last link has this number, from 0. */
  add(number: number, chain: Chain<T>): void {
    for (let at = number + 1; at <= this.numbers; at += at & -at) if (isHeavier(chain, this.tree[at])) this.tree[at] = chain
  }

  /** The heaviest chain whose last number is smaller. */
  below(number: number): Chain<T> | undefined {
    let best: Chain<T> | undefined
    for (let at = number; at > 0; at -= at & -at) {
      const chain = this.tree[at]
      if (chain && isHeavier(chain, best)) best = chain
    }
    return best
  }
}

const isHeavier = (chain: Chain<unknown>, other: Chain<unknown> | undefined): boolean => other === undefined || chain.weight > other.weight || (chain.weight === other.weight && chain.order < other.order)
