/**
 * Know the shapes that figures have in running text: raised ones, years.
 * In: text. Out: plain figures, raised figures, answers.
 */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export const isRaised = (figure: string): boolean => figure !== '' && raised.includes(figure)

/** `¹²` is `12`; figures that are not raised stay. */
export const plainFigures = (figures: string): string => [...figures].map(figure => (isRaised(figure) ? String(raised.indexOf(figure)) : figure)).join('')

/** `12` is `¹²`. */
export const raisedFigures = (number: string): string => [...number].map(figure => raised.charAt(Number(figure))).join('')

/** Four figures that are rather a year than a number: 1500 to 2099. */
export const isYear = (figures: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(figures)
