/** Style a review table as a page: wide on a screen, on its side in print, its head row repeated. In: nothing. Out: CSS. */
export const htmlStyles = `@page { size: A4 landscape; margin: 15mm; }
body { font: 11pt/1.4 serif; margin: 1.5rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 18pt; margin: 0 0 .5rem; }
h2 { font-size: 13pt; margin: 1.5rem 0 .5rem; }
.help { max-width: 70rem; margin: .25rem 0; font-size: 9.5pt; }
.name { color: #6a6a6a; font: 8pt monospace; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
th, td { border: 1px solid #bfbfbf; padding: .3rem .5rem; text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
thead th { background: #e7e6e6; font-size: 9.5pt; }
tbody th { color: #6a6a6a; background: #fafafa; font: 8pt monospace; }
tbody th b { color: #1a1a1a; font-family: serif; }
.id { width: 8%; } .source, .target { width: 35%; } .state { width: 8%; } .remarks { width: 14%; }
td.source { background: #fafafa; }
td.state, td.remarks { font-size: 9pt; }
.heading td.source, .heading td.target { font-size: 14pt; background: #f5f2ea; }
.mark { color: #6a6a6a; }
td p { margin: 0 0 .3rem; }
[contenteditable]:focus { outline: 2px solid #0b5394; outline-offset: -2px; }
@media print { body { margin: 0; } tr { break-inside: avoid; } }
`
