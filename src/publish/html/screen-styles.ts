/**
 * Dress the page for the screen, from phones to wide screens, in light and dark.
 * Phones get pairs below each other; from 60em on, source and target stand in two columns, row by row.
 */

const colours = `
:root{color-scheme:light dark;--paper:#fcfaf5;--ink:#25211c;--twin:#45403a;--soft:#675e54;--accent:#8f3018;--rule:#ddd4c5;--glow:#f5ead2}
@media (prefers-color-scheme:dark){:root{--paper:#181613;--ink:#e9e2d6;--twin:#cfc7b9;--soft:#a89d8e;--accent:#e59a7c;--rule:#3d372f;--glow:#332a1c}}`

const page = `
*{box-sizing:border-box}
html{font:400 clamp(1.1875rem,1.08rem + .45vw,1.3125rem)/1.5 "EB Garamond",Garamond,"Hoefler Text",Palatino,Georgia,serif;background:var(--paper);color:var(--ink);font-feature-settings:"onum","pnum","kern","liga";-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;padding:0 1.25rem}
body>*{max-width:33em;margin-inline:auto}
p,h1,h2,h3,h4,h5,h6,table,hr,blockquote,ol,ul,dl,dd{margin:0;padding:0}
p,h2,h3,h4,h5,h6,li,dd,td{hyphens:auto;overflow-wrap:break-word;text-wrap:pretty}
a{color:var(--accent);text-decoration-thickness:.05em;text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
strong,th{font-weight:600}
code{font-size:.85em}
:target{background:var(--glow);box-shadow:0 0 0 .25em var(--glow);border-radius:1px;scroll-margin-top:20vh}`

const titlePage = `
.title-page{display:flex;flex-direction:column;justify-content:center;align-items:center;min-height:min(100vh,46rem);padding-block:5rem 4rem;text-align:center}
.title-page p{hyphens:none;text-wrap:balance}
.title-page .author{font-variant-caps:small-caps;letter-spacing:.08em;font-size:1.2em;margin-bottom:2.4rem}
.title{text-wrap:balance;hyphens:none}
h1.title{font-weight:400;font-size:clamp(2.2rem,1.4rem + 3.6vw,3.6rem);line-height:1.08;letter-spacing:-.005em}
p.title{font-style:italic;font-size:clamp(1.4rem,1.1rem + 1.4vw,2rem);line-height:1.2;margin-top:.7rem;color:var(--twin)}
.subtitle{margin-top:.9rem;font-size:1.1em}
.subtitle+.subtitle{margin-top:.1rem;font-style:italic;color:var(--twin)}
hgroup::after{content:"❦";display:block;margin:2.2rem 0;font-size:1.5rem;line-height:1;color:var(--accent)}
.made,.dated{font-size:.95em;color:var(--soft)}
.made.target,.dated.target{font-style:italic}
.made+.dated{margin-top:1.4rem}`

const contents = `
.contents{border-block:1px solid var(--rule);padding-block:2.2rem}
.contents h2{font-size:1em;font-weight:400;font-variant-caps:small-caps;letter-spacing:.08em;margin-bottom:.7rem;color:var(--soft)}
.contents ol{list-style-type:""}
.contents li{padding-inline-start:1.2em;text-indent:-1.2em}
.contents ol ol{font-size:.95em}
.contents a{color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline;text-decoration-color:var(--accent)}
.contents nav.target{font-style:italic;color:var(--twin)}
.contents nav.target h2{font-style:normal}
`

const rows = `
main{padding-block:1.5rem 4rem}
.pair{margin-top:1.05em;position:relative}
.source .paragraph+.paragraph,.target .paragraph+.paragraph{margin-top:0}
.source .paragraph+.paragraph>p,.target .paragraph+.paragraph>p{text-indent:1.3em}
.heading{margin-top:2.6em;text-align:center}
.heading+.heading{margin-top:1.2em}
.heading h2,.heading h3,.heading h4,.heading h5,.heading h6{font-weight:400;line-height:1.2;hyphens:none;text-wrap:balance}
.heading h2{font-size:1.65em}
.heading h3{font-size:1.25em;font-style:italic}
.heading h4,.heading h5,.heading h6{font-size:1em;font-variant-caps:small-caps;letter-spacing:.05em}
main .heading:has(h2){margin-top:4.2em;margin-bottom:1.8em}
.both .heading>.target{font-style:italic}
.subtitle.pair{text-align:center;font-style:italic;margin-top:-.6em;margin-bottom:1.6em}
.byline{text-align:center;font-variant-caps:small-caps;letter-spacing:.05em}
.dateline{text-align:end;font-style:italic}
.dateline+.salutation,.heading+.salutation{margin-top:1.6em}
.salutation{margin-bottom:1.1em}
.signature{text-align:end;font-variant-caps:small-caps;letter-spacing:.05em;margin-top:1.3em}
.postscript{margin-top:1.6em}
.epigraph{font-style:italic;padding-inline-start:22%;font-size:.95em}
.epigraph em,.dateline em,.heading.pair .target em,h3 em{font-style:normal}
.source-note{font-size:.88em}
.source-note>.source,.source-note>.target{color:var(--soft)}
.verse>*>span{display:block;padding-inline-start:3.2em;text-indent:-1.6em}
.verse>.run>span{padding-inline-start:1.6em;text-indent:0}
.verse>*>br{display:none}
.verse+.verse.opens{margin-top:2em}
.verse>*{hyphens:none}
blockquote{margin-block:1.3em}
blockquote .pair{font-size:.95em}
blockquote .pair>*{padding-inline:1.5em}
blockquote blockquote .pair{font-size:.95em}
blockquote blockquote .pair>*{padding-inline-start:3em}
hr{border:0;text-align:center;margin-block:2em;color:var(--accent);line-height:1}
hr::before{content:"⁂";font-size:1.25em}`

const lists = `
main :is(ol,ul),.note :is(ol,ul){list-style-type:"";margin-block:.9em}
:is(main,.note) li>.pair{margin-top:.4em}
:is(main,.note) li>.pair>p{position:relative;padding-inline-start:1.7em}
:is(main,.note) li li>.pair>p{padding-inline-start:3.4em}
:is(main,.note) li li li>.pair>p{padding-inline-start:5.1em}
:is(main,.note) li>.pair:first-child>p::before{content:"–";position:absolute;width:1.7em;margin-inline-start:-1.7em;color:var(--soft)}
:is(main,.note) ol>li>.pair:first-child>p::before{content:attr(data-number)}
:is(main,.note) li :is(ol,ul){margin-block:0}`

const tables = `
.table{margin-block:1.6em;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92em;line-height:1.3;border-block:1px solid var(--soft);font-feature-settings:"lnum","tnum","kern"}
th,td{padding:.35em .5em;text-align:start;vertical-align:baseline}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead{border-bottom:1px solid var(--rule)}
th{font-weight:400;font-variant-caps:small-caps;letter-spacing:.04em;color:var(--soft)}
.align-center{text-align:center}.align-right{text-align:end}`

const inlines = `
.small-caps{font-variant-caps:small-caps;letter-spacing:.03em}
sup,sub{font-size:.68em;line-height:0}
.call{font-style:normal;font-variant-caps:normal;letter-spacing:0;font-feature-settings:"lnum"}
.call a{text-decoration:none;padding:.35em .1em}
.heading .call{font-size:.5em;vertical-align:.75em}
.call a:hover{text-decoration:underline}
.indent{display:inline-block;width:1.3em}
.missing-mark::before{content:"[…]";color:var(--soft)}
.page::before{content:"|" attr(data-page);font-size:.62em;font-style:normal;font-variant-caps:normal;letter-spacing:0;vertical-align:.35em;line-height:0;color:var(--soft);margin-inline-end:.3em;user-select:none;-webkit-user-select:none}`

const notes = `
[role=doc-endnotes]{border-top:1px solid var(--rule);padding-block:2.5rem 3rem}
[role=doc-endnotes]>h2{font-weight:400;font-size:1.3em;text-align:center;margin-bottom:1.6rem}
[role=doc-endnotes]>h2 .target:not(:first-child)::before{content:" · "}
.notes{list-style-type:""}
.note{position:relative;padding-inline-start:2em;font-size:.9em;line-height:1.42;margin-bottom:1.35em}
.note-head{line-height:1.42}
.mark{position:absolute;inset-inline-start:0;color:var(--accent);font-feature-settings:"lnum"}
.origin{font-variant-caps:small-caps;letter-spacing:.06em;color:var(--soft);margin-inline-end:.8em}
.note .pair{margin-top:.35em}
.note .note-head+.pair{margin-top:0}
.back{font-size:.85em;margin-top:.2em}
.back a{text-decoration:none;font-variant-caps:all-small-caps;letter-spacing:.06em;margin-inline-end:1em;display:inline-block;padding-block:.15em;min-width:1.6rem}
.back a:hover{text-decoration:underline}
footer{border-top:1px solid var(--rule);padding-block:2rem 4rem;line-height:1.4;color:var(--soft)}
footer .colophon{font-size:.82em}
footer h2{font-size:1em;font-weight:400;font-variant-caps:small-caps;letter-spacing:.08em;margin-bottom:.6rem}
footer dt{font-style:italic}
footer dd{margin-bottom:.5em;overflow-wrap:anywhere;hyphens:none}
`

/** Stacked: the translation below its original, on a rule of its own. Side by side: the same height, the same size. */
const pairs = `
@media screen and (max-width:59.99em){
.both .pair>.target{margin-top:.5em;padding-inline-start:.9em;border-inline-start:2px solid var(--rule);color:var(--twin);font-size:.94em}
.both :is(.heading,.contents,.colophon,.byline,.subtitle)>.target{border:0;padding:0}
.both .heading>h2.target{font-size:1.35em}
.both .heading>h3.target{font-size:1.15em}
.both :is(.contents,.colophon)>.target{margin-top:1.8rem;font-size:1em}
.both :is(.dateline,.signature)>.target{border-inline-start:0;border-inline-end:2px solid var(--rule);padding-inline:0 .9em}
.both blockquote .pair>.target{margin-inline:1.5em;padding-inline-end:0}
.both blockquote blockquote .pair>.target{margin-inline:3em 1.5em;padding-inline-start:.9em}
.both main li>.pair>p.target,.both .note li>.pair>p.target{padding-inline-start:2.4em}
.both main li li>.pair>p.target,.both .note li li>.pair>p.target{padding-inline-start:2.4em;margin-inline-start:1.7em}
.both .table>table.target{border-inline:0;margin-top:1em}
.both .table{overflow-x:auto}
.blank{display:none}
}
@media screen and (min-width:60em){
.both>*{max-width:66em;padding-inline:3.5rem}
.both>.title-page{max-width:46em}
.both .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:clamp(2.5rem,5vw,5rem);align-items:start}
.both .pair>.target{grid-column:2}
.both .pair>:only-child{grid-column:1/-1}
.both .note .pair>:only-child{max-width:36em}
.both .note-head{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:clamp(2.5rem,5vw,5rem)}
.both .paragraph+.paragraph{margin-top:.4em}
.both .paragraph+.paragraph>p{text-indent:1.3em}
.page::before{content:attr(data-page);position:absolute;inset-inline-start:-3.2rem;width:2.4rem;text-align:end;vertical-align:baseline;font-size:.82rem;line-height:1.9rem;font-feature-settings:"lnum";text-indent:0}
.page::after{content:"|";color:var(--accent);opacity:.55;font-style:normal;user-select:none;-webkit-user-select:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}`

/** All styles of the screen. */
export const screenStyles: string = [colours, page, titlePage, contents, rows, lists, tables, inlines, notes, pairs].join('').trim()
