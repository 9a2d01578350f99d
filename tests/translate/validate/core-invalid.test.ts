/** One breach of XLIFF core each, and the rule that names it. */
import { describe, expect, test } from 'vitest'
import { found, segment, texts, type Variation } from './document.js'

const data = '<originalData><data id="d1">&lt;b></data></originalData>'
const note = (attributes: string): Variation => ({ inUnit: `<notes><note${attributes}>a</note></notes>` })
const part = (attributes: string): Variation => ({ parts: segment('Oui.', 'Yes.', attributes) })
const side = (attributes: string): Variation => ({ parts: `<segment><source>Oui.</source><target${attributes}>Yes.</target></segment>` })
const ph = (attributes: string): Variation => texts(`a<ph id="1"${attributes}/>b`)
const pc = (attributes: string): Variation => texts(`a<pc id="1"${attributes}>b</pc>`)
const pair = (start: string, end: string): Variation => texts(`a<sc id="1"${start}/>b<ec startRef="1"${end}/>`)
const mark = (attributes: string): Variation => texts(`<mrk id="m1"${attributes}>a</mrk>`)
const kept = ' canCopy="no" canDelete="no"'

describe.each<[rule: string, variations: readonly Variation[]]>([
  [
    'xliff-attribute-value',
    [
      { version: '2.3' }, { version: '1.2' }, { languages: ' srcLang="français"' }, { languages: ' srcLang="fr_CA"' }, { languages: ' srcLang="fr" trgLang=""' }, { languages: ' srcLang="fr" trgLang="e"' },
      { file: ' id="f 1"' }, { file: ' id=""' }, { file: ' id="f1" canResegment="true"' }, { file: ' id="f1" translate="firstNo"' }, { file: ' id="f1" srcDir="left"' }, { file: ' id="f1" trgDir="RTL"' }, { file: ' id="f1" xml:space="keep"' },
      { unit: ' id="u/1"' }, { unit: ' id="u1" type="chapter"' }, { unit: ' id="u1" type=":x"' }, { unit: ' id="u1" translate="Yes"' }, { afterUnit: '<group id="g#1"/>' }, { afterUnit: '<group id="g1" type="a:"/>' },
      part(' id="s 1"'), part(' state="done"'), part(' state=""'), part(' state="final" subState="signed"'), part(' canResegment="1"'), side(' order="0"'), side(' order="-1"'), side(' order="first"'), side(' xml:lang="en_GB"'), side(' xml:space="none"'),
      note(' id="n 1"'), note(' appliesTo="both"'), note(' priority="0"'), note(' priority="11"'), note(' priority="high"'),
      { inUnit: '<originalData><data id="d 1">a</data></originalData>' }, { inUnit: '<originalData><data id="d1" dir="up">a</data></originalData>' }, { inUnit: '<originalData><data id="d1" xml:space="default">a</data></originalData>' },
      texts('<ph id="1 2"/>'), ph(' canCopy="maybe"'), ph(' canDelete="true"'), ph(' canReorder="never"'), ph(' type="bold"'), ph(' type="link" subType="anchor"'), ph(' subFlows=""'), pc(' canOverlap="firstNo"'), pc(' dir="rl"'), pc(' type="my:own"'), pair(' isolated="false"', ''),
      mark(' type="note" value="a"'), mark(' translate="none"'), mark(' type=":a"'), texts('<mrk id="m 1" translate="no">a</mrk>'),
    ],
  ],
  [
    'xliff-attribute-missing',
    [{ languages: '' }, { file: '' }, { unit: '' }, { afterUnit: '<group/>' }, { inUnit: '<originalData><data>a</data></originalData>' }, texts('<ph/>'), texts('<pc>a</pc>'), texts('<sc isolated="yes"/>'), texts('<cp/>'), texts('<mrk translate="no">a</mrk>'), texts('a<sm id="m1" translate="no"/>b<em startRef="m1"/><em/>')],
  ],
  [
    'xliff-attribute-unknown',
    [
      { root: ' date="2026"' }, { languages: ' srclang="fr" srcLang="fr" trgLang="en"' }, { file: ' id="f1" type="my:x"' }, { file: ' id="f1" name="a"' }, { unit: ' id="u1" original="a"' }, { unit: ' id="u1" state="final"' }, part(' translate="no"'), part(' my:own="a"'), part(' name="a"'),
      { parts: '<ignorable state="final"><source> </source></ignorable>' }, { parts: `<ignorable canResegment="no"><source> </source></ignorable>${segment()}` }, { parts: '<segment><source order="1">a</source></segment>' }, side(' id="t1"'), side(' my:own="a"'), { inUnit: '<notes id="n"><note>a</note></notes>' }, note(' author="Jeanne"'), note(' ref="#u1"'),
      { inFile: '<skeleton id="k">a</skeleton>' }, { inUnit: '<originalData my:a="1"><data id="d1">a</data></originalData>' }, { inUnit: '<originalData><data id="d1" my:a="1">a</data></originalData>' }, texts('<cp hex="0001" id="1"/>'), ph(' canOverlap="no"'), ph(' dir="ltr"'), ph(' isolated="yes"'), ph(' dispStart="a"'), ph(' my:own="a"'), pc(' disp="a"'), pc(' dataRef="d1"'),
      pc(' isolated="yes"'), pc(' xml:lang="de"'), pair(' dispStart="a"', ''), texts('a<sm id="m1" translate="no"/>b<em startRef="m1" id="m2"/>'), mark(' translate="no" canCopy="no"'), mark(' translate="no" xml:lang="de"'), mark(' translate="no" state="final"'),
    ],
  ],
  [
    'xliff-element-unknown',
    [
      { beforeFile: '<my:memo/>' }, { beforeFile: '<notes><note>a</note></notes>' }, { inFile: '<segment><source>a</source></segment>' }, { inFile: '<originalData><data id="d1">a</data></originalData>' }, { inFile: '<header/>' }, { inUnit: '<skeleton href="a"/>' }, { inUnit: '<trans-unit/>' }, { inUnit: '<notes><my:memo/></notes>' }, { inUnit: '<notes><note>a<ph id="1"/></note></notes>' },
      { inUnit: '<originalData><data id="d1"><ph id="1"/></data></originalData>' }, { inUnit: '<originalData><my:memo/></originalData>' }, { parts: '<segment><my:memo/><source>a</source></segment>' }, { parts: '<segment><source>a</source><target>b</target><notes><note>c</note></notes></segment>' }, texts('a<my:memo/>b'), texts('a<b>b</b>'), texts('a<source>b</source>'), texts('<ph id="1"><cp hex="0001"/></ph>'), texts('<pc id="1"><my:memo/></pc>'),
      { afterUnit: '<group id="g1"><file id="f2"/></group>' }, { afterUnit: '<group id="g1"><skeleton href="a"/></group>' },
    ],
  ],
  [
    'xliff-element-order',
    [{ afterUnit: '<notes><note>a</note></notes>' }, { afterUnit: '<my:memo/>' }, { inFile: '<my:memo/><skeleton href="a"/>' }, { inFile: '<notes><note>a</note></notes><my:memo/>' }, { inUnit: `${data}<notes><note>a</note></notes>` }, { inUnit: '<notes><note>a</note></notes><my:memo/>' }, { parts: segment() + data }, { parts: '<segment><target>a</target><source>b</source></segment>' }, { afterUnit: '<group id="g1"><unit id="u2"><segment><source>a</source></segment></unit><my:memo/></group>' }],
  ],
  [
    'xliff-element-twice',
    [{ inFile: '<skeleton href="a"/><skeleton href="b"/>' }, { inFile: '<notes><note>a</note></notes><notes><note>a</note></notes>' }, { inUnit: data + data }, { parts: '<segment><source>a</source><source>b</source></segment>' }, { parts: '<segment><source>a</source><target>b</target><target>c</target></segment>' }],
  ],
  [
    'xliff-element-missing',
    [{ parts: '' }, { parts: '<segment/>' }, { parts: '<segment><target>a</target></segment>' }, { parts: '<ignorable/>' }, { parts: '<ignorable><source> </source></ignorable>' }, { inUnit: '<notes/>' }, { inUnit: '<originalData/>' }, { afterUnit: '</file><file id="f2">' }],
  ],
  ['xliff-text-stray', [{ beforeFile: 'a' }, { inFile: 'a' }, { inUnit: 'a' }, { parts: '<segment>a<source>b</source></segment>' }, { inUnit: '<notes>a<note>b</note></notes>' }, texts('<ph id="1">a</ph>'), texts('<cp hex="0001">a</cp>')]],
  [
    'xliff-id-twice',
    [
      { afterUnit: '</file><file id="f1"><unit id="u2"><segment><source>a</source></segment></unit>' }, { afterUnit: '<unit id="u1"><segment><source>a</source></segment></unit>' }, { afterUnit: '<group id="g1"><unit id="u1"><segment><source>a</source></segment></unit></group>' }, { afterUnit: '<group id="g1"><group id="g1"/></group>' },
      { parts: segment('a', 'b', ' id="s1"') + segment('a', 'b', ' id="s1"') }, { parts: `${segment('a', 'b', ' id="s1"')}<ignorable id="s1"><source> </source></ignorable>` }, { parts: segment('a<ph id="s1"/>', undefined, ' id="s1"') }, texts('<ph id="1"/>a<ph id="1"/>'), texts('<pc id="1">a<ph id="1"/></pc>'), texts('<ph id="1"/>', '<ph id="1"/><ph id="1"/>'), texts('<mrk id="1" translate="no">a</mrk><ph id="1"/>'),
      { parts: segment('a<ph id="1"/>') + segment('b<ph id="1"/>') }, { inUnit: '<notes><note id="n1">a</note><note id="n1">b</note></notes>' }, { inUnit: '<originalData><data id="d1">a</data><data id="d1">b</data></originalData>' }, { inUnit: '<my:memo id="a"/><my:memo id="a"/>' },
    ],
  ],
  ['xliff-extension-id', [{ inUnit: '<my:memo id="a b"/>' }, { inFile: '<my:memo><my:memo id=""/></my:memo>' }]],
  ['xliff-target-language-missing', [{ languages: ' srcLang="fr"' }, { languages: ' srcLang="fr"', parts: '<segment><source>a</source></segment><ignorable><source> </source><target> </target></ignorable>' }]],
  ['xliff-language-differs', [side(' xml:lang="de"'), side(' xml:lang="en-GB"'), { parts: '<segment><source xml:lang="en">a</source></segment>' }, { unit: ' id="u1" xml:lang="fr"' }]],
  ['xliff-space-differs', [{ version: '2.0', ...side(' xml:space="preserve"') }, { version: '2.0', parts: '<segment><source xml:space="preserve">a</source><target>b</target></segment>' }]],
  ['xliff-skeleton', [{ inFile: '<skeleton/>' }, { inFile: '<skeleton href="a">b</skeleton>' }, { inFile: '<skeleton> </skeleton>' }]],
  ['xliff-target-missing', [{ parts: segment('a', undefined, ' state="translated"') }, { version: '2.2', parts: segment('a', undefined, ' state="final"') }]],
  ['xliff-substate-alone', [part(' subState="my:read"')]],
  ['xliff-reserved-prefix', [part(' state="final" subState="xlf:read"'), { unit: ' id="u1" type="xlf:chapter"' }, { afterUnit: '<group id="g1" type="xlf:part"/>' }]],
  ['xliff-target-order', [side(' order="2"'), { parts: '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target>d</target></segment>' }, { parts: '<segment><source>a</source><target order="1">b</target></segment><segment><source>c</source><target order="1">d</target></segment>' }]],
  ['xliff-subtype', [ph(' subType="my:own"'), ph(' type="ui" subType="xlf:b"'), ph(' type="fmt" subType="xlf:var"'), ph(' type="fmt" subType="xlf:bold"')]],
  ['xliff-data-unknown', [ph(' dataRef="d1"'), { inUnit: data, ...ph(' dataRef="d2"') }, { inUnit: data, ...pc(' dataRefStart="d1" dataRefEnd="d2"') }, { inUnit: data, ...pair(' dataRef="d1"', ' dataRef="d9"') }]],
  ['xliff-subflow-unknown', [ph(' subFlows="u2"'), pc(' subFlowsStart="u1 u2"'), ph(' subFlows="f1"')]],
  ['xliff-hints', [ph(' canReorder="firstNo"'), ph(' canReorder="firstNo" canCopy="no"'), ph(' canReorder="firstNo" canDelete="no"'), pc(' canReorder="firstNo" canDelete="yes" canCopy="no"')]],
  ['xliff-code-point', [texts('<cp hex="0041"/>'), texts('<cp hex="41"/>'), texts('<cp hex="110000"/>'), texts('<cp hex="zz"/>'), texts('<cp hex=""/>'), texts('<cp hex="0009"/>')]],
  ['xliff-copy', [texts('a', '<ph id="1" copyOf="9"/>'), texts('<ph id="1" canCopy="no"/>', '<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'), { inUnit: data, ...texts('<ph id="1" dataRef="d1"/>', '<ph id="1" dataRef="d1"/><ph id="2" copyOf="1"/>') }]],
  ['xliff-code-differs', [texts('<ph id="1"/>a', '<pc id="1">a</pc>'), texts('<ph id="1" type="fmt"/>', '<ph id="1" type="link"/>'), texts('<pc id="1">a</pc>', '<mrk id="1" translate="no">a</mrk>'), texts('<mrk id="1" type="term">a</mrk>', '<mrk id="1" type="comment" value="b">a</mrk>')]],
  [
    'xliff-code-deleted',
    [{ version: '2.0', ...texts('a<ph id="1" canDelete="no"/>', 'b') }, { version: '2.2', ...texts('a<ph id="1" canDelete="no"/>', '') }, { parts: segment('a<pc id="1" canDelete="no">b</pc>', 'c', ' state="final"') }, { version: '2.0', ...texts('a<sc id="1" canDelete="no"/>b<ec startRef="1" canDelete="no"/>', 'c') }],
  ],
  [
    'xliff-code-unpaired',
    [texts('a<sc id="1"/>b'), texts('a<ec startRef="1"/>b'), texts('a<ec startRef="1"/>b<sc id="1"/>'), texts('a<ec id="1"/>b'), texts('a<ec id="2" isolated="yes" startRef="1"/>'), pair(' isolated="yes"', ''), pair('', ' isolated="yes"'), texts('a<sc id="1"/>b<ec startRef="1" id="2"/>'), texts('a<sc id="1"/>b<ec startRef="1"/>', 'a<sc id="1"/>b'), texts('a<ph id="1"/>b<ec startRef="1"/>')],
  ],
  ['xliff-code-ended-twice', [texts('a<sc id="1"/>b<ec startRef="1"/>c<ec startRef="1"/>')]],
  ['xliff-code-halves', [pair(' canCopy="no"', ''), pair('', ' canDelete="no"'), pair(' canOverlap="no"', ''), pair(' type="fmt"', ' type="link"'), pair(`${kept} canReorder="firstNo"`, `${kept} canReorder="firstNo"`), pair(`${kept} canReorder="firstNo"`, kept), pair(' type="fmt" subType="my:a"', ' type="fmt" subType="my:b"')]],
  ['xliff-end-direction', [pair(' dir="rtl"', ' dir="rtl"')]],
  ['xliff-marker-unpaired', [texts('a<sm id="m1" translate="no"/>b'), texts('a<em startRef="m1"/>'), texts('a<em startRef="m1"/>b<sm id="m1" translate="no"/>'), texts('a<mrk id="m1" translate="no">b</mrk><em startRef="m1"/>'), texts('a<sm id="m1" translate="no"/>b<em startRef="m1"/>', 'a<em startRef="m1"/>')]],
  ['xliff-reorder-start', [ph(`${kept} canReorder="no"`), texts(`<ph id="1"${kept} canReorder="firstNo"/>a<ph id="2"/>b<ph id="3"${kept} canReorder="no"/>`)]],
  [
    'xliff-reorder-target',
    [
      texts(`<ph id="1"${kept} canReorder="firstNo"/>a<ph id="2"${kept} canReorder="no"/>`, `<ph id="2"${kept} canReorder="no"/>a<ph id="1"${kept} canReorder="firstNo"/>`),
      texts(`<ph id="1"${kept} canReorder="firstNo"/>a<ph id="2"${kept} canReorder="no"/><ph id="3"/>`, `<ph id="1"${kept} canReorder="firstNo"/><ph id="3"/>a<ph id="2"${kept} canReorder="no"/>`),
    ],
  ],
  ['xliff-comment', [mark(' type="comment"'), mark(' type="comment" value="a" ref="#n=n1"'), mark(' type="comment" ref="#n=n1"'), mark(' type="comment" ref="#u1"'), { inFile: '<notes><note id="n1">a</note></notes>', ...mark(' type="comment" ref="#f=f1/n=n1"') }]],
  ['xliff-fragment', [mark(' type="term" ref="#"'), mark(' type="term" ref="#u=u1/f=f1"'), mark(' type="term" ref="#f=f1/f=f1"'), mark(' type="term" ref="#n=n1/u=u1"'), mark(' type="term" ref="#x=1"'), mark(' type="term" ref="#a b"')]],
])('%s', (rule, variations) => {
  test.each(variations.map(variation => [JSON.stringify(variation).slice(0, 160), variation] as const))('%s', (_, variation) => {
    expect(found(variation)).toContain(`error ${rule}`)
  })
})

test.each<[rule: string, variation: Variation]>([
  ['xliff-version-namespace', { version: '2.2', namespace: '2.0' }],
  ['xliff-version-namespace', { version: '2.1', namespace: '2.2' }],
  ['xliff-state-without-target', { version: '2.0', parts: segment('a', undefined, ' state="final"') }],
  ['xliff-state-without-target', { parts: segment('a', '', ' state="final"') }],
  ['xliff-annotation-empty', mark('')],
  ['xliff-annotation-empty', mark(' type="generic"')],
  ['xliff-code-missing', texts('a<ph id="1" canDelete="no"/>', 'b')],
  ['xliff-half-alone', pc(' equivStart="["')],
  ['xliff-half-alone', { inUnit: data, ...pc(' dataRefEnd="d1"') }],
  ['xliff-ref-unknown', mark(' type="term" ref="#u=u9"')],
  ['xliff-ref-unknown', mark(' type="term" ref="#gls=g9"')],
])('%s only warns', (rule, variation) => {
  expect([...new Set(found(variation))]).toEqual([`warning ${rule}`])
})
