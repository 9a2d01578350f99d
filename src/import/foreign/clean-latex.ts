/**
 * Tell pandoc's LaTeX reader the commands of French typesetting, which it does not know.
 * In and out: LaTeX source.
 */

/** As babel-french and common packages define them. */
const french = [
  String.raw`\newcommand{\og}{«~}`,
  String.raw`\newcommand{\fg}{~»}`,
  ...['up', 'fup'].map(name => String.raw`\newcommand{\NAME}[1]{\textsuperscript{#1}}`.replace('NAME', name)),
  ...[['ier', 'er'], ['iere', 're'], ['iers', 'ers'], ['ieres', 'res'], ['ieme', 'e'], ['iemes', 'es']].map(([name, ending]) => String.raw`\newcommand{\NAME}{\textsuperscript{ENDING}}`.replace('NAME', name ?? '').replace('ENDING', ending ?? '')),
  String.raw`\newcommand{\primo}{1\textsuperscript{o}}`,
  String.raw`\newcommand{\no}{n\textsuperscript{o}}`,
  String.raw`\newcommand{\bsc}[1]{\textsc{#1}}`,
].join('')

/** The source with those commands defined, on the line of its first, so that lines keep their numbers. */
export function cleanLatex(latex: string): string {
  return french + latex
}
