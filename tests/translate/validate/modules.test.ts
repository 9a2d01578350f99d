/** What the modules of XLIFF allow is let pass, and one breach of them each is named. */
import { describe, expect, test } from 'vitest'
import { found, segment, texts, type Variation } from './document.js'

const mark = (attributes: string): Variation => texts(`La <mrk id="m1"${attributes}>rivière</mrk> dort.`)
const generic = (attributes: string): Variation => mark(` type="its:generic"${attributes}`)
const match = (attributes: string, content = '<source>a</source><target>b</target>'): Variation => ({ inUnit: `<mtc:matches><mtc:match${attributes}>${content}</mtc:match></mtc:matches>`, ...mark(' type="mtc:match"') })
const entry = (attributes: string, content = '<gls:term>rivière</gls:term><gls:translation>river</gls:translation>'): Variation => ({ inUnit: `<gls:glossary><gls:glossEntry${attributes}>${content}</gls:glossEntry></gls:glossary>`, ...mark(' type="term"') })
const meta = (content: string, attributes = ''): Variation => ({ inUnit: `<mda:metadata${attributes}>${content}</mda:metadata>` })
const group = (content: string, attributes = ''): Variation => meta(`<mda:metaGroup${attributes}>${content}</mda:metaGroup>`)
const item = (attributes: string, content: string): Variation => ({ inFile: `<res:resourceData><res:resourceItem id="r1"${attributes}>${content}</res:resourceItem></res:resourceData>` })
const rule = (attributes: string): Variation => ({ inUnit: `<val:validation><val:rule${attributes}/></val:validation>` })
const profiles = '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"><slr:normalization general="nfc" storage="none"/></slr:profiles>'
const sized = (attributes: string): Variation => ({ inFile: profiles, unit: ` id="u1"${attributes}` })
const revisions = (attributes: string, content = '<ctr:revision version="1" author="Jeanne" datetime="2026-11-21T08:00:00Z"><ctr:item property="content">a</ctr:item></ctr:revision>'): Variation => ({ version: '2.0', inUnit: `<ctr:changeTrack><ctr:revisions${attributes}>${content}</ctr:revisions></ctr:changeTrack>` })
const issues = (content: string, id = 'q1'): string => `<its:locQualityIssues xml:id="${id}">${content}</its:locQualityIssues>`
const issue = '<its:locQualityIssue locQualityIssueType="style" locQualityIssueSeverity="20"/>'
const record = '<its:provenanceRecords xml:id="p1"><its:provenanceRecord person="Jeanne"/></its:provenanceRecords>'
const sure = ' its:annotatorsRef="mt-confidence|urn:a text-analysis|urn:a terminology|urn:a"'
const plural = (selectors: string, ...cases: string[]): Variation => ({ version: '2.2', unit: ` id="u1" pgs:switch="${selectors}"`, parts: cases.map(one => segment('a', 'b', ` pgs:case="${one}"`)).join('') })

test.each<[what: string, variation: Variation]>([
  ['a candidate', match(' ref="#m1"')],
  ['a candidate with all it may say', match(' ref="#m1" id="c1" matchQuality="99.5" matchSuitability="0" similarity="100" origin="mémoire" reference="yes" type="icm" subType="my:x" my:a="1"', '<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><originalData><data id="d1">x</data></originalData><source>a<ph id="1" dataRef="d1"/></source><target>b<ph id="1" dataRef="d1"/></target><my:memo/>')],
  ...['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'].map(type => [`a candidate of type ${type}`, match(` ref="#m1" type="${type}"`)] as [string, Variation]),
  ['a candidate of another language than the target, for reference', match(' ref="#m1" reference="yes"', '<source>a</source><target xml:lang="de">b</target>')],
  ['a glossary', entry('')],
  ['a glossary entry for a term', entry(' id="g1" ref="#m1"')],
  ['a definition without translation', entry('', '<gls:term source="dict">a</gls:term><gls:definition source="dict">b</gls:definition>')],
  ['two translations', entry('', '<gls:term>a</gls:term><gls:translation id="t1">b</gls:translation><gls:translation id="t2" ref="#m1">c</gls:translation>')],
  ['a format', { unit: ' id="u1" fs:fs="p"' }],
  ['a format with attributes', texts('<ph id="1" fs:fs="img" fs:subFs="src,a.png\\alt,A \\, b"/>')],
  ['a format on an end alone', texts('a<ec id="1" isolated="yes" fs:fs="b"/>')],
  ['metadata', group('<mda:meta type="t">v</mda:meta>', ' id="g1" category="c" appliesTo="ignorable"')],
  ['metadata in groups', group('<mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup><mda:meta type="u"/>')],
  ['a resource elsewhere', item(' mimeType="image/png"', '<res:source href="a.png"/><res:target href="b.png"/><res:reference href="c.png" xml:lang="de"/>')],
  ['a resource here', item('', '<res:source><my:page/></res:source>')],
  ['a resource that is named', { ...item(' mimeType="image/png"', '<res:source href="a.png"/>'), inUnit: '<res:resourceData><res:resourceItemRef ref="r1"/></res:resourceData>' }],
  ['a list of sizes', sized(' slr:sizeRestriction="10,20" slr:storageRestriction="*"')],
  ['sizes that end nowhere', sized(' slr:sizeRestriction="10,*" slr:storageRestriction="200"')],
  ['sizes of a profile of its own', { inFile: '<slr:profiles generalProfile="my:pixels"/>', unit: ' id="u1" slr:sizeRestriction="wide"' }],
  ['sizes of codes', { inFile: profiles, ...texts('<pc id="1" slr:sizeInfo="3">a</pc><ph id="2" slr:equivStorage="4"/>') }],
  ['sizes elsewhere', { inFile: profiles, inUnit: '<slr:data profile="xliff:codepoints"><my:size id="x1"/></slr:data>', ...texts('<ph id="1" slr:sizeInfoRef="x1"/>') }],
  ...['isPresent="a"', 'isNotPresent="a"', 'startsWith="a"', 'endsWith="a"', 'isPresent="a" occurs="2"', 'isPresent="a" existsInSource="no"', 'startsWith="a" caseSensitive="no" normalization="nfd"', 'my:rule="a"', 'isPresent="a" disabled="yes"'].map(asked => [`a rule ${asked}`, rule(` ${asked}`)] as [string, Variation]),
  ['changes', revisions(' appliesTo="target" currentVersion="1"')],
  ['changes of a note', { ...revisions(' appliesTo="note" ref="n1"', '<ctr:revision><ctr:item property="content">a</ctr:item><ctr:item property="category">b</ctr:item></ctr:revision>'), inUnit: `${revisions(' appliesTo="note" ref="n1"').inUnit}<notes><note id="n1">a</note></notes>` }],
  ['characters allowed', generic(' its:allowedCharacters="[a-z]"')],
  ['domains', { unit: ' id="u1" itsm:domains="law, &quot;sea and land&quot;"' }],
  ['a locale filter', generic(' its:localeFilterList="*-CA" its:localeFilterType="exclude"')],
  ['a quality issue', generic(' its:locQualityIssueType="misspelling" its:locQualityIssueComment="é" its:locQualityIssueSeverity="50.5" its:locQualityIssueEnabled="no"')],
  ['quality issues beside', { inUnit: issues(issue), ...generic(' its:locQualityIssuesRef="#its=q1"') }],
  ['a quality rating', { unit: ' id="u1" its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="70"' }],
  ['a quality vote', { unit: ' id="u1" its:locQualityRatingVote="-3" its:locQualityRatingVoteThreshold="0"' }],
  ['confidence of a machine', { unit: ` id="u1"${sure}`, ...match(' ref="#m1" its:mtConfidence="0.85"') }],
  ['provenance', { file: ' id="f1" its:person="Jeanne" its:orgRef="http://example.org"' }],
  ['provenance beside', { inUnit: record, unit: ' id="u1" its:provenanceRecordsRef="#its=p1"' }],
  ['text analysis', { unit: ` id="u1"${sure}`, ...generic(' its:taIdentRef="http://example.org/r" its:taClassRef="http://example.org/c" its:taConfidence="1"') }],
  ['a term with confidence', { unit: ` id="u1"${sure}`, ...mark(' type="term" its:termConfidence="0.5"') }],
  ['not a term', mark(' type="its:term-no"')],
  ['a language of a span', generic(' itsm:lang="la"')],
  ['variants by number', plural('plural:count', 'one', 'other')],
  ['variants by number and gender', plural('plural:count gender:host', 'one feminine', '12 other')],
])('%s is let pass', (_, variation) => {
  expect(found(variation)).toEqual([])
})

const data = '<originalData><data id="d9">x</data></originalData>'

describe.each<[rule: string, variations: readonly Variation[]]>([
  [
    'xliff-attribute-value',
    [
      ...['id="c 1"', 'matchQuality="101"', 'matchSuitability="-1"', 'similarity="high"', 'reference="1"', 'type="fuzzy"', 'subType="x"'].map(one => match(` ref="#m1" ${one}`)), entry(' id="g 1"'), entry('', '<gls:term>a</gls:term><gls:translation id="t 1">b</gls:translation>'), { unit: ' id="u1" fs:fs="marquee"' }, { unit: ' id="u1" fs:fs=""' },
      meta('<mda:metaGroup><mda:meta type="t"/></mda:metaGroup>', ' id="a b"'), group('<mda:meta type="t"/>', ' appliesTo="unit"'), item(' context="maybe" mimeType="a/b"', '<res:source href="a"/>'), item(' mimeType="a/b"', '<res:source href="a" xml:lang="f_r"/>'), { inFile: profiles.replace('nfc', 'nfkc') },
      ...['isPresent="a" occurs="0"', 'isPresent="a" occurs="many"', 'isPresent="a" existsInSource="1"', 'isPresent="a" caseSensitive="on"', 'isPresent="a" normalization="nfkc"', 'isPresent="a" disabled="true"'].map(one => rule(` ${one}`)), revisions(' appliesTo="target" ref="a b"'),
      ...['locQualityIssueType="ugly"', 'locQualityIssueType="style" its:locQualityIssueSeverity="200"', 'locQualityIssueType="style" its:locQualityIssueEnabled="1"', 'localeFilterList="fr" its:localeFilterType="all"', 'locQualityRatingScore="101"', 'locQualityRatingVote="3.5"', 'version="1.0"'].map(one => generic(` its:${one}`)), generic(`${sure} its:mtConfidence="1.1"`), mark(`${sure} type="term" its:termConfidence="-0.1"`), generic(' itsm:lang="f r"'),
      { inUnit: issues(issue, '1q') },
    ],
  ],
  ['xliff-attribute-missing', [match(''), group('<mda:meta>v</mda:meta>'), item(' mimeType="a/b"', '<res:source href="a"/><res:reference/>'), { inUnit: '<res:resourceData><res:resourceItemRef/></res:resourceData>' }, { inUnit: '<slr:data/>' }, revisions(''), revisions(' appliesTo="target"', '<ctr:revision><ctr:item>a</ctr:item></ctr:revision>'), { inUnit: `<its:locQualityIssues>${issue}</its:locQualityIssues>` }]],
  [
    'xliff-attribute-unknown',
    [
      match(' ref="#m1" quality="90"'), match(' ref="#m1" fs:fs="p"'), entry(' source="a"'), { inUnit: '<gls:glossary id="g"><gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>' }, { parts: segment('a', 'b', ' fs:fs="p"') }, texts('<cp hex="0001" fs:fs="p"/>'), group('<mda:meta type="t" id="x"/>'), group('<mda:meta type="t"/>', ' my:a="1"'), meta('<mda:metaGroup appliesTo="source"><mda:meta type="t"/></mda:metaGroup>', ' appliesTo="source"'),
      { parts: segment('a', 'b', ' slr:sizeRestriction="5"') }, texts('<ph id="1" slr:sizeRestriction="5"/>'), { inUnit: '<val:validation><val:rule isPresent="a" mustLoc="b"/></val:validation>' }, texts('<ph id="1" its:person="Jeanne"/>'), { parts: segment('a', 'b', ' its:person="Jeanne"') }, { unit: ' id="u1" its:allowedCharacters="a"' }, { unit: ' id="u1" itsm:lang="fr"' }, { unit: ' id="u1" fs:style="p"' }, mark(' type="mtc:match" ref="#u1"'),
    ],
  ],
  ['xliff-element-unknown', [{ inFile: '<mtc:matches><mtc:match ref="#a"><source>a</source><target>b</target></mtc:match></mtc:matches>' }, { inFile: '<gls:glossary/>' }, { inUnit: profiles }, { inUnit: '<val:rule isPresent="a"/>' }, { inUnit: '<mtc:matches><my:memo/></mtc:matches>' }, meta('<mda:meta type="t">v</mda:meta>'), { inFile: '<its:locQualityIssues xml:id="q"/>' }]],
  ['xliff-element-order', [match(' ref="#m1"', '<target>b</target><source>a</source>'), match(' ref="#m1"', `<source>a</source>${data}<target>b</target>`), entry('', '<gls:definition>b</gls:definition><gls:term>a</gls:term>'), entry('', '<gls:term>a</gls:term><gls:definition>c</gls:definition><gls:translation>b</gls:translation>'), item(' mimeType="a/b"', '<res:target href="b"/><res:source href="a"/>')]],
  ['xliff-element-twice', [{ inUnit: '<mda:metadata><mda:metaGroup><mda:meta type="t"/></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="t"/></mda:metaGroup></mda:metadata>' }, { inUnit: '<val:validation><val:rule isPresent="a"/></val:validation><val:validation><val:rule isPresent="a"/></val:validation>' }, entry('', '<gls:term>a</gls:term><gls:term>b</gls:term>')]],
  ['xliff-element-missing', [{ inUnit: '<mtc:matches/>' }, match(' ref="#m1"', '<source>a</source>'), { inUnit: '<gls:glossary/>' }, entry('', '<gls:definition>b</gls:definition>'), meta(''), group(''), { inUnit: '<res:resourceData/>' }, item('', ''), item(' context="no" mimeType="a/b"', '<res:target href="a"/>'), { inUnit: '<val:validation/>' }, { inUnit: '<its:provenanceRecords xml:id="p"/>' }]],
  ['xliff-id-twice', [{ inUnit: '<mtc:matches><mtc:match id="c" ref="#m1"><source>a</source><target>b</target></mtc:match><mtc:match id="c" ref="#m1"><source>a</source><target>b</target></mtc:match></mtc:matches>', ...mark(' type="mtc:match"') }, entry(' id="x"', '<gls:term>a</gls:term><gls:translation id="x">b</gls:translation>'), meta('<mda:metaGroup id="x"><mda:meta type="t"/></mda:metaGroup>', ' id="x"'), { inUnit: issues(issue) + issues(issue) }]],
  ['xliff-match-ref', [match(' ref="m1"'), match(' ref="#m9"'), match(' ref="#n=m1"'), match(' ref="#u=u1"'), match(' ref=""')]],
  ['xliff-data-unknown', [match(' ref="#m1"', '<source>a<ph id="1" dataRef="d9"/></source><target>b</target>')]],
  ['xliff-code-unpaired', [match(' ref="#m1"', '<source>a<sc id="1"/></source><target>b</target>')]],
  ['xliff-subtype', [match(' ref="#m1" subType="my:x"')]],
  ['xliff-glossary-entry', [entry('', '<gls:term>a</gls:term>')]],
  ['xliff-glossary-ref', [entry(' ref="m1"'), entry(' ref="#m9"'), entry(' ref="#u=u1"')]],
  ['xliff-format-style', [{ unit: ' id="u1" fs:subFs="a,b"' }, texts('<sc id="1"/>a<ec startRef="1" fs:fs="b"/>')]],
  ['xliff-sub-style', ['a', 'a,b\\c', 'a,b\\', ',b', 'a,b,c'].map(value => texts(`<ph id="1" fs:fs="img" fs:subFs="${value}"/>`))],
  ['xliff-resource-content', [item(' mimeType="a/b"', '<res:source/>'), item(' mimeType="a/b"', '<res:source href="a"><my:x/></res:source>'), item(' mimeType="a/b"', '<res:source href="a"/><res:target/>')]],
  ['xliff-resource-type', [item('', '<res:source href="a"/>')]],
  ['xliff-resource-ref', [{ inUnit: '<res:resourceData><res:resourceItemRef ref="r9"/></res:resourceData>' }]],
  ['xliff-size-profile', [{ inFile: '<slr:profiles generalProfile="xliff:bytes"/>' }, { inFile: '<slr:profiles storageProfile="xliff:latin1"/>' }]],
  ['xliff-size-value', [sized(' slr:sizeRestriction="ten"'), sized(' slr:sizeRestriction="20,10"'), sized(' slr:sizeRestriction="*,10"'), sized(' slr:storageRestriction="-5"'), sized(' slr:sizeInfo="big"'), sized(' slr:sizeRestriction="1,2,3"')]],
  ['xliff-size-info', [{ inFile: profiles, inUnit: '<slr:data profile="xliff:codepoints"><my:size id="x1"/></slr:data>', ...texts('<ph id="1" slr:sizeInfo="3" slr:sizeInfoRef="x1"/>') }]],
  ['xliff-size-ref', [{ inFile: profiles, ...texts('<ph id="1" slr:sizeInfoRef="x1"/>') }]],
  ['xliff-size-end', ['slr:sizeInfo="1"', 'slr:equivStorage="1"'].map(one => ({ inFile: profiles, ...texts(`<sc id="1"/>a<ec startRef="1" ${one}/>`) }))],
  ['xliff-validation-rule', ['', ' isPresent="a" startsWith="b"', ' startsWith="a" endsWith="b"', ' isNotPresent="a" existsInSource="yes"', ' existsInSource="yes"', ' isPresent="a" isNotPresent="a"', ' caseSensitive="no"'].map(rule)],
  ['xliff-validation-disabled', [{ inFile: '<val:validation><val:rule isPresent="a" disabled="yes"/></val:validation>' }]],
  ['xliff-change-ref', [revisions(' appliesTo="note" ref="n9"')]],
  ['xliff-change-property', ['colour', 'state2'].map(name => revisions(' appliesTo="target"', `<ctr:revision><ctr:item property="${name}">a</ctr:item></ctr:revision>`))],
  ['xliff-change-version', [revisions(' appliesTo="target" currentVersion="2"')]],
  ['xliff-its-version', [{ root: '', ...generic(' its:allowedCharacters="a"') }, { root: '', unit: ' id="u1" its:person="Jeanne"' }, { root: '', unit: ' id="u1" itsm:domains="law"' }]],
  ['xliff-its-type', [mark(' type="term" its:taIdentRef="a"'), mark(' type="comment" value="a" its:allowedCharacters="a"'), mark(' type="my:x" its:person="Jeanne"')]],
  ['xliff-its-exclusive', [generic(' its:locQualityRatingScore="1" its:locQualityRatingVote="1"'), generic(' its:taIdentRef="a" its:taIdent="b" its:taSource="c"'), { inUnit: issues(issue), ...generic(' its:locQualityIssuesRef="#its=q1" its:locQualityIssueType="style"') }, { inUnit: record, ...generic(' its:provenanceRecordsRef="#its=p1" its:person="Jeanne"') }]],
  ['xliff-its-incomplete', [generic(' its:taSource="a"'), generic(' its:taIdent="a"'), generic(`${sure} its:taConfidence="1"`), generic(' its:localeFilterType="include"'), { unit: ' id="u1" its:locQualityRatingScoreThreshold="1"' }, generic(' its:locQualityIssueSeverity="1"'), { inUnit: issues('<its:locQualityIssue/>') }, { inUnit: '<its:provenanceRecords xml:id="p"><its:provenanceRecord/></its:provenanceRecords>' }]],
  ['xliff-its-ref', [generic(' its:locQualityIssuesRef="#its=q9"'), { inUnit: issues(issue), ...generic(' its:locQualityIssuesRef="#q1"') }, generic(' its:provenanceRecordsRef="#its=p9"')]],
  ['xliff-its-annotators', ['a|b', 'terminology', 'terminology|', 'terminology|a terminology|b', ''].map(value => ({ unit: ` id="u1" its:annotatorsRef="${value}"` }))],
  ['xliff-its-annotator-missing', [mark(' type="term" its:termConfidence="1"'), match(' ref="#m1" its:mtConfidence="1"'), generic(' its:taClassRef="a" its:taConfidence="1"')]],
  ['xliff-plural-switch', [plural('plural', 'one'), plural('colour:x', 'one'), plural('', 'one')]],
  ['xliff-plural-case', [plural('plural:count', 'single'), plural('plural:count', 'one two'), plural('plural:a gender:b', 'one')]],
])('%s', (name, variations) => {
  test.each(variations.map(variation => [JSON.stringify(variation).slice(0, 160), variation] as const))('%s', (_, variation) => {
    expect(found(variation)).toContain(`error ${name}`)
  })
})

test('what a version does not know is an extension', () => {
  expect(found({ unit: ' id="u1" pgs:switch="nonsense"' })).toEqual([])
  expect(found({ version: '2.0', root: '', ...generic(' its:allowedCharacters="a"') })).toEqual([])
})

test('a count of what need not be present only gets a warning', () => {
  expect(found(rule(' startsWith="a" occurs="2"'))).toEqual(['warning xliff-validation-occurs'])
})
