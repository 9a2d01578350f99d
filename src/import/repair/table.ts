/**
 * List the repairs of the plain-text import in the one order in which they run.
 * Each takes a draft and the evidence and gives a better draft; which of them finds anything to do is up to the document.
 */
import type { Mend } from '../draft.js'
import { agreement } from './agreement.js'
import { brokenWords } from './broken-words.js'
import { capitals } from './capitals.js'
import { characters } from './characters.js'
import { contents } from './contents.js'
import { doubledAccents } from './doubled-accents.js'
import { dropCaps } from './drop-caps.js'
import { elisions } from './elisions.js'
import { folios } from './folios.js'
import { footnotes } from './footnotes.js'
import { furniture } from './furniture.js'
import { homographs } from './homographs.js'
import { joinLines } from './join-lines.js'
import { misreadWords } from './misread-words.js'
import { linesApart } from './lines-apart.js'
import { lostStops } from './lost-stops.js'
import { mojibake } from './mojibake.js'
import { noteBreaks } from './note-breaks.js'
import { ownWords } from './own-words.js'
import { pageBreaks } from './page-breaks.js'
import { pageMarks } from './page-marks.js'
import { points } from './points.js'
import { sectionMarks } from './section-marks.js'
import { setPhrases } from './set-phrases.js'
import { spacing } from './spacing.js'
import { spacingAccents } from './spacing-accents.js'
import { structure } from './structure.js'
import { superscripts } from './superscripts.js'
import { tables } from './tables.js'
import { unclosedMarks } from './unclosed-marks.js'

export type RepairStep = { readonly name: string; readonly mend: Mend }

/** On the whole text, before its lines are looked at. */
export const letterRepairs: readonly RepairStep[] = [
  { name: 'mojibake', mend: mojibake },
  { name: 'characters', mend: characters },
  { name: 'spacing-accents', mend: spacingAccents },
  { name: 'doubled-accents', mend: doubledAccents },
]

/** On lines, until join-lines makes paragraphs of them; then on paragraphs. */
export const repairs: readonly RepairStep[] = [
  { name: 'folios', mend: folios },
  { name: 'superscripts', mend: superscripts },
  { name: 'contents', mend: contents },
  { name: 'page-breaks', mend: pageBreaks },
  { name: 'section-marks', mend: sectionMarks },
  { name: 'furniture', mend: furniture },
  { name: 'note-breaks', mend: noteBreaks },
  { name: 'footnotes', mend: footnotes },
  { name: 'drop-caps', mend: dropCaps },
  { name: 'tables', mend: tables },
  { name: 'lines-apart', mend: linesApart },
  { name: 'join-lines', mend: joinLines },
  { name: 'spacing', mend: spacing },
  { name: 'points', mend: points },
  { name: 'elisions', mend: elisions },
  { name: 'broken-words', mend: brokenWords },
  { name: 'misread-words', mend: misreadWords },
  { name: 'homographs', mend: homographs },
  { name: 'set-phrases', mend: setPhrases },
  { name: 'agreement', mend: agreement },
  { name: 'own-words', mend: ownWords },
  { name: 'capitals', mend: capitals },
  { name: 'lost-stops', mend: lostStops },
  { name: 'unclosed-marks', mend: unclosedMarks },
  { name: 'structure', mend: structure },
  { name: 'page-marks', mend: pageMarks },
]
