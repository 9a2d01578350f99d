/**
 * Dress the shelf: covers with what they hold beside them, in as many columns as there is room for.
 */

/** All styles of the shelf. */
export const shelfStyles = `
:root{color-scheme:light dark;--paper:#fcfaf5;--ink:#25211c;--soft:#675e54;--accent:#8f3018;--rule:#ddd4c5;--shade:rgba(60,45,25,.28)}
@media (prefers-color-scheme:dark){:root{--paper:#181613;--ink:#e9e2d6;--soft:#a89d8e;--accent:#e59a7c;--rule:#3d372f;--shade:rgba(0,0,0,.6)}}
*{box-sizing:border-box}
html{font:400 1.1875rem/1.4 "EB Garamond",Garamond,"Hoefler Text",Palatino,Georgia,serif;background:var(--paper);color:var(--ink);font-feature-settings:"onum","pnum","kern","liga"}
body{margin:0 auto;max-width:72rem;padding:0 1.5rem 5rem}
h1,h2,p,ul{margin:0;padding:0}
header{text-align:center;padding-block:4.5rem 3.5rem}
h1{font-weight:400;font-size:2.6rem;line-height:1.1}
.twin{font-style:italic;color:var(--soft)}
header .twin{font-size:1.4rem}
main>p{text-align:center}
.shelf{list-style-type:"";display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,29rem),1fr));gap:3.5rem 4rem}
.work{display:grid;grid-template-columns:minmax(7rem,11.5rem) minmax(0,1fr);gap:1.6rem;align-items:start}
.cover svg{display:block;width:100%;height:auto;box-shadow:0 1px 2px var(--shade),0 .5rem 1.4rem -.3rem var(--shade)}
h2{font-weight:400;font-size:1.5rem;line-height:1.15;text-wrap:balance;hyphens:auto;overflow-wrap:anywhere}
h2 a{color:inherit;text-decoration:none}
h2 a:hover{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.05em;text-underline-offset:.15em}
.author{font-variant-caps:small-caps;letter-spacing:.05em;margin-block:.5rem 1.1rem}
.files{border-top:1px solid var(--rule);padding-block:.45rem;line-height:1.5}
.kind{display:block;font-style:italic;font-size:.9em;color:var(--soft)}
.files a{color:var(--accent);text-decoration:none;white-space:nowrap;margin-inline-end:.9em;letter-spacing:.03em;font-size:.88em;display:inline-block;padding-block:.1em}
.files a:hover{text-decoration:underline}
.files small{color:var(--soft);letter-spacing:0}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
@media (max-width:30em){.work{grid-template-columns:5.5rem minmax(0,1fr);gap:1.1rem}h2{font-size:1.3rem}header{padding-block:3rem 2rem}}
@media print{.shelf{gap:2rem}.work{break-inside:avoid}}`
