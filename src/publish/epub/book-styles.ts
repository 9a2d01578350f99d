/**
 * Dress an e-book with little: reading systems have styles, sizes and colours of their own, and the reader comes first.
 * No colour is set but on thin rules, no size of the text, no variable, nothing that an old engine would stumble over.
 */

const text = `
body{font-family:"EB Garamond",Garamond,Palatino,Georgia,serif;font-feature-settings:"onum","pnum","kern","liga";line-height:1.4;margin:0 1em}
p,h1,h2,h3,h4,h5,h6,ol,ul,dl,dd,blockquote,table,hr{margin:0;padding:0}
p,li,dd{-webkit-hyphens:auto;-epub-hyphens:auto;hyphens:auto;orphans:2;widows:2}
h1,h2,h3,h4,h5,h6{font-weight:normal;line-height:1.2;text-align:center;-webkit-hyphens:none;hyphens:none;page-break-after:avoid;break-after:avoid}
h1{font-size:1.6em}h2{font-size:1.25em;font-style:italic}h3,h4,h5,h6{font-size:1em;font-variant:small-caps;letter-spacing:.05em}
.thin{letter-spacing:-.09em}
.small-caps{font-variant:small-caps;letter-spacing:.03em}
sup,sub{font-size:.7em;line-height:0}
a{color:inherit}
.call a{text-decoration:none;padding:0 .15em}
.call{font-style:normal;font-feature-settings:"lnum"}
.indent{display:inline-block;width:1.3em}
.missing-mark::before{content:"[\\2026]"}
.page::before{content:"|" attr(data-page);font-size:.6em;font-style:normal;vertical-align:.4em;line-height:0;opacity:.7;margin-right:.3em}`

const rows = `
.pair{margin-top:1em}
.both .pair>.target{margin-top:.35em;padding-left:.8em;border-left:2px solid #a89a86;font-size:.95em}
.both .blank{display:none}
.heading{margin-top:2.4em;margin-bottom:1.2em;page-break-inside:avoid;break-inside:avoid;page-break-after:avoid;break-after:avoid}
.both .heading>.target{border:0;padding:0;font-style:italic;margin-top:.4em;font-size:1.15em;text-align:center}
.source .paragraph+.paragraph p,.target .paragraph+.paragraph p{text-indent:1.3em}
.source .paragraph+.paragraph,.target .paragraph+.paragraph{margin-top:0}
.subtitle,.byline{text-align:center}
.both .subtitle>.target,.both .byline>.target{border:0;padding:0}
.subtitle.pair{font-style:italic}
.dateline{text-align:right;font-style:italic}
.signature{text-align:right;font-variant:small-caps;letter-spacing:.05em}
.both .dateline>.target,.both .signature>.target{border-left:0;padding-left:0;border-right:2px solid #a89a86;padding-right:.8em}
.salutation{margin-top:1.6em;margin-bottom:1.2em}
.postscript{margin-top:1.5em}
.epigraph{font-style:italic;margin-left:20%}
.epigraph em,.dateline em{font-style:normal}
.source-note{font-size:.88em}
.verse span[id]{display:block;padding-left:3em;text-indent:-1.5em}
.verse .run span[id]{padding-left:1.5em;text-indent:0}
.verse p>br{display:none}
.verse p{-webkit-hyphens:none;hyphens:none}
blockquote{margin:1em 1.2em}
ol,ul{margin-left:1.6em}
li .pair{margin-top:.4em}
hr{border:0;text-align:center;margin:1.6em 0}
hr::before{content:"\\2042"}
table{border-collapse:collapse;width:100%;font-size:.92em;line-height:1.3;border-top:1px solid #a89a86;border-bottom:1px solid #a89a86;font-feature-settings:"lnum","tnum"}
.both .table>table.target{margin-top:1em;padding:0;border-left:0}
th,td{padding:.3em .4em;text-align:left;vertical-align:baseline}
th{font-weight:normal;font-variant:small-caps}
thead th{border-bottom:1px solid #a89a86}
.align-center{text-align:center}.align-right{text-align:right}`

const apparatus = `
.notes{margin-top:2.5em}
hr.notes-rule{width:25%;margin:0 0 1em 0;border-top:1px solid #a89a86}
hr.notes-rule::before{content:none}
.note{font-size:.9em;margin-bottom:1.1em}
.note-head{float:left;margin-right:.5em}
.mark{font-weight:bold;font-feature-settings:"lnum"}
.origin{font-variant:small-caps;letter-spacing:.04em}
.editor .note-head,.translator .note-head{float:none}
.note .pair{margin-top:.3em}
.note .note-head+.pair{margin-top:0}
.back{margin-top:.3em;clear:left}
.back a{text-decoration:none;margin-right:.8em}
.title-page{text-align:center;padding-top:12%}
.title-page p{-webkit-hyphens:none;hyphens:none}
.title-page .author{font-variant:small-caps;letter-spacing:.08em;font-size:1.15em;margin-bottom:2em}
h1.title{font-size:2.2em;line-height:1.1}
p.title{font-style:italic;font-size:1.4em;line-height:1.2;margin-top:.5em}
.title-page .subtitle{margin-top:.7em}
.title-page .subtitle+.subtitle{margin-top:0;font-style:italic}
hgroup::after{content:"\\2766";display:block;margin:1.5em 0;font-size:1.3em}
.made.target,.dated.target{font-style:italic}
.made+.dated{margin-top:1em}
.cover{margin:0;padding:0;text-align:center}
.cover img{height:100vh;max-width:100%;max-height:100%}
nav h1,nav h2{margin:1.5em 0 1em}
nav ol{list-style-type:none;margin-left:0}
nav ol ol{margin-left:1.2em}
.contents span.target{font-style:italic}
nav li{margin-top:.4em}
nav a{text-decoration:none}
.page-list li{display:inline-block;margin-right:.9em}
.landmarks{display:none}
.colophon{font-size:.88em}
.colophon h1,.colophon h2{text-align:left;margin-bottom:.6em}
.colophon dt{font-style:italic}
.colophon dd{margin-bottom:.4em;word-wrap:break-word;overflow-wrap:anywhere}
.both .colophon>.target{margin-top:1.5em}`

const wide = `
@media (min-width:64em){@supports (display:grid){
.both .pair{display:grid;grid-template-columns:1fr 1fr;column-gap:3em;align-items:start}
.both .pair>.target,.both .heading>.target,.both .dateline>.target,.both .signature>.target{grid-column:2;margin-top:0;padding:0;border:0;font-size:1em}
.both .pair>:only-child{grid-column:1/-1}
.both .heading>h1.target{font-size:1.6em}
.both .heading>h2.target{font-size:1.25em}
.both .blank{display:block}
.both blockquote{margin:1em 0}
.both blockquote .pair>*,.both blockquote .pair>.target{padding:0 1.4em}
.both blockquote blockquote .pair>*,.both blockquote blockquote .pair>.target{padding-left:2.8em}
.both li>.pair>.target{padding-left:1.6em}
.both .table>table.target{margin-top:0;font-size:.92em;border-top:1px solid #a89a86;border-bottom:1px solid #a89a86}
}}`

/** All styles of an e-book. */
export const bookStyles: string = `${[text, rows, apparatus, wide].join('').trim()}\n`
