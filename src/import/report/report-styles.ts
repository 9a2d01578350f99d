/**
 * Dress the import report: a text to be read, marks that differ in colour, sign and line, on a wide screen and a narrow one.
 * The contrast of every pair of colours is 4.5 to 1 or more (WCAG 2.2, 1.4.3), in light and in dark.
 */
export const reportStyles = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#221f1a;--soft:#5f584e;--rule:#d8d0c2;--link:#174a8b;--made:#dff0df;--made-ink:#145a22;--proposed:#fdeebb;--proposed-ink:#6b4700;--removed:#fbe0dc;--removed-ink:#8f1a10;--refused:#e6e4ef;--refused-ink:#463a78}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--ink:#ebe5da;--soft:#b0a698;--rule:#413b33;--link:#9cc3ff;--made:#173319;--made-ink:#9fe0a6;--proposed:#40320a;--proposed-ink:#ffd978;--removed:#431a15;--removed-ink:#ffb3a8;--refused:#2b2740;--refused-ink:#cdc3ff}}
*{box-sizing:border-box}
html{font:400 1.0625rem/1.6 Georgia,"Times New Roman",serif;background:var(--paper);color:var(--ink)}
body{margin:0 auto;max-width:76rem;padding:0 1rem 4rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.2;font-weight:600}
h1{font-size:1.7rem;margin:1.5rem 0 .5rem}
h2{font-size:1.3rem;margin:2.2rem 0 .7rem;border-bottom:1px solid var(--rule);padding-bottom:.2rem}
a{color:var(--link)}
.counts{font-weight:600}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:.15rem 2rem;margin:0;font-size:.9rem}
dl div{display:flex;gap:.8rem;justify-content:space-between;border-bottom:1px dotted var(--rule)}
dt{color:var(--soft)}
dd{margin:0;text-align:end;overflow-wrap:normal;flex:none;max-width:62%}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.88rem;width:100%;overflow-wrap:normal}
th,td{text-align:start;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft)}
thead th:not(:first-child):not(:last-child){text-align:end}
tbody th{white-space:nowrap;font-family:ui-monospace,Consolas,monospace;font-size:.85em}
td:last-child{min-width:14rem}
.count{text-align:end;padding-inline-end:1rem;font-variant-numeric:tabular-nums}
label{cursor:pointer}
input{margin-inline-end:.4rem;vertical-align:-.1em}
.text{max-width:44rem;margin-inline:auto}
.passage{position:relative;margin:.75rem 0;padding-inline-start:3.4rem}
h3.passage{font-size:1.15rem;margin-block:1.6rem .6rem}
.line{position:absolute;inset-inline-start:0;width:2.8rem;text-align:end;font:400 .75rem/2.1 ui-monospace,Consolas,monospace;color:var(--soft);text-decoration:none}
.line:hover,.line:focus-visible{text-decoration:underline}
.kind,.page,.cell,.number{font:400 .75rem/1.4 system-ui,sans-serif;color:var(--soft)}
.kind{border:1px solid var(--rule);border-radius:.2rem;padding:0 .3rem}
.note{display:grid;grid-template-columns:2rem minmax(0,1fr)}
.note .passage{grid-column:2;margin:.2rem 0}
.note .number{grid-row:1;padding-top:.5rem}
.change{color:inherit;text-decoration:none;scroll-margin-top:40vh}
.change ins,.change del,.change mark,.change span{color:inherit;background:none;border-radius:.15rem;padding:0 .1em}
.change ins{background:var(--made);text-decoration:none;border-bottom:2px solid var(--made-ink)}
.change mark{background:var(--proposed);border-bottom:2px dashed var(--proposed-ink)}
.change del{background:var(--removed);color:var(--removed-ink);text-decoration:line-through}
.change span{background:var(--refused);border-bottom:2px dotted var(--refused-ink)}
.change::after,.sign{font:600 .68em/1 system-ui,sans-serif;vertical-align:super;padding-inline:.1em}
.change.made::after{content:"\\2060✓";color:var(--made-ink)}
.change.proposed::after{content:"\\2060?";color:var(--proposed-ink)}
.change.removed::after{content:"\\2060×";color:var(--removed-ink)}
.change.refused::after{content:"\\2060=";color:var(--refused-ink)}
.change.decided::before{content:"✎";font-size:.7em}
.sign.made{color:var(--made-ink)}.sign.proposed{color:var(--proposed-ink)}.sign.removed{color:var(--removed-ink)}.sign.refused{color:var(--refused-ink)}
.change.off>*{background:none;border:0;color:inherit}
.change.off.removed{display:none}
.change.off::after,.change.off::before{content:""!important}
a:focus-visible,.wide:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.change:focus::before{content:attr(title);position:fixed;z-index:1;inset:auto 0 0;padding:.7rem 1rem;background:var(--ink);color:var(--paper);font:400 .9rem/1.4 system-ui,sans-serif;white-space:pre-line;max-height:40vh;overflow:auto}
#gone li{margin:.2rem 0}
#original ol{font:400 .8rem/1.5 ui-monospace,Consolas,monospace;padding-inline-start:3.6rem;margin:0}
#original li{white-space:pre-wrap;scroll-margin-top:30vh}
#original li::marker{color:var(--soft)}
#original li:target,.change:target{outline:3px solid var(--link);outline-offset:2px}
.back{text-decoration:underline;padding:0 .3rem}
@media (max-width:40rem){html{font-size:1rem}.passage{padding-inline-start:0}.line{position:static;display:inline-block;width:auto;margin-inline-end:.4rem}#original ol{padding-inline-start:2.8rem}.note{grid-template-columns:1.4rem minmax(0,1fr)}}
@media print{#original{break-before:page}}
`

/** Boxes that hide the marks of a rule. What the title of a mark says is shown at the foot of the window when it has the focus, by style alone. */
export const filterScript = `
for(const box of document.querySelectorAll('input[data-rule]')){box.hidden=false;box.addEventListener('change',()=>{const off=new Set([...document.querySelectorAll('input[data-rule]:not(:checked)')].map(b=>b.dataset.rule));for(const mark of document.querySelectorAll('.change'))mark.classList.toggle('off',mark.dataset.rules.split(' ').every(rule=>off.has(rule)))})}
`
