/**
 * Dress the page for paper: two columns, row by row, on white; the addresses of screens fall away.
 */

/** All styles of the printed page. */
export const printStyles = `@media print{
@page{size:A4;margin:20mm 16mm 22mm}
:root{--paper:#fff;--ink:#000;--twin:#000;--soft:#444;--accent:#000;--rule:#999;--glow:transparent}
html{font-size:10.5pt;line-height:1.32}
body{padding:0}
body>*{max-width:none}
.title-page{min-height:230mm;break-after:page}
.contents{border:0;break-after:page}
p{orphans:2;widows:2}
.heading,.salutation,.dateline{break-after:avoid}
.signature{break-before:avoid}
table,.verse{break-inside:avoid}
.both .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:9mm;align-items:start}
.both .pair>.target{grid-column:2}
.both .pair>:only-child{grid-column:1/-1}
.both .paragraph+.paragraph{margin-top:.25em}
.both .paragraph+.paragraph>p{text-indent:1.3em}
.back{display:none}
a,.call a{color:inherit;text-decoration:none}
:target{background:none;box-shadow:none}
}`
