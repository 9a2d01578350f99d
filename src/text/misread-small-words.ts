/**
 * Know what becomes of the smallest words of French when OCR misreads a letter: `dc` is de, `clans` is dans.
 * Tables only, in lower case. A quarter of all words are these few, and so short that no rule about letters can tell them.
 */

const pairs = (rows: string): ReadonlyMap<string, string> => new Map(rows.trim().split(/\s*;\s*/).flatMap(entry => {
  const [printed = '', read = ''] = entry.split(':')
  return read.trim().split(/\s+/).map((word): [string, string] => [word, printed.trim()])
}))

/** What is read (no French word, or hardly one) and what was printed. */
export const misreadSmallWords = pairs(`
  de: dc cle clc ; des: dcs cles clcs dcf def ; du: dn clu dii ; et: ct ot ef cl el ; en: cn eii ; un: uu nn uii ; une: nne uue unc iine uiie ; le: lc ie ; les: lcs ies lef ;
  la: ia ; est: cst ost eft ; sont: sout ; ce: cc ee ; ces: ccs cos ; cette: ccttc cettc ccttc ; que: qne quc gue gne qué ; qui: qni gui qiii qul ; si: sl ; dit: dlt clit ; dans: daus dansf danf ; par: pnr por ;
  pas: paf pns ; plus: pius plns pluf ; je: jc jo ; se: sc fe ; ne: nc ue ; me: mc ; te: tc ; sur: snr fnr ; avec: avcc avee ; nous: nons uous ; vous: vons ; mais: maif ; pour: ponr ;
  tout: tont ; tous: touf ; leur: lcur ; elle: eile cllc ellc ; ils: iis ; il: ii ; au: aii ; aux: anx ;   son: fon ; ses: fes scs ;  sans: saus ; lui: lni iui ; même: mêrne mémc ;
  bien: bicn bieu ; être: êtrc ;  cela: ccla ceia ; celui: cclui ceiui ;  comme: connne comrne ;  moins: rnoins ; mes: rnes ; ma: rna ; mon: rnon`)

/** A word that is one, where it cannot be meant: not after one of `unless`. */
export type Guarded = { readonly printed: string; readonly unless: ReadonlySet<string>; readonly confidence: number }

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const guardedSmallWords: ReadonlyMap<string, Guarded> = new Map([
  ['clans', { printed: 'dans', unless: words("les des deux ces ses leurs de aux trois plusieurs nos vos quelques d' en"), confidence: 0.9 }],
  ['gui', { printed: 'qui', unless: words('le du au de un ce'), confidence: 0.9 }],
  ['do', { printed: 'de', unless: words('le en du un au si ré contre'), confidence: 0.88 }],
  ['fur', { printed: 'sur', unless: words('au'), confidence: 0.93 }],
  ['dos', { printed: 'des', unless: words("le de du au son mon ton leur un ce à sur dans d' ses leurs les des en notre votre sous gros quel nos mes par pour gros bas haut"), confidence: 0.82 }],
  ['cles', { printed: 'des', unless: words('les'), confidence: 0.9 }],
  ['fans', { printed: 'sans', unless: words('les des ses de leurs nos vos mes deux aux ces ses jeunes'), confidence: 0.82 }],
  ['quo', { printed: 'que', unless: words('statu status'), confidence: 0.88 }],
  ['lo', { printed: 'le', unless: words('un'), confidence: 0.65 }],
  ['fi', { printed: 'si', unless: words('ah faire fait fais fit faisait faisant font faites fera feront'), confidence: 0.7 }],
  ['no', { printed: 'ne', unless: words('un le'), confidence: 0.82 }],
  ['so', { printed: 'se', unless: words('un le'), confidence: 0.82 }],
])

/** Elided words and what is read for them: `cl'une` is d'une, `qn'il` qu'il. */
export const misreadElisions = pairs("d:cl ; n:u ii ; c:e ; l:i ; qu:qn gu qii gn ; jusqu:jusqn jufqu ; lorsqu:lorsqn lorfqu")
