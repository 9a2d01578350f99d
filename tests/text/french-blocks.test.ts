/** Titles and endings of several words are known by all of their words. */
import { expect, test } from 'vitest'
import { isEnding } from '../../src/import/evidence/block-shape.js'
import { contentsTitle, notesTitle } from '../../src/text/french-blocks.js'

test.each(['Table analytique', 'Table générale', 'TABLE DES MATIÈRES', 'Sommaire :'])('%s is the title of a table of contents', title => expect(contentsTitle.test(title)).toBe(true))
test.each(['Notes', 'Notes de l’auteur :', 'Notes et références'])('%s stands over notes', title => expect(notesTitle.test(title)).toBe(true))
test.each(['Fin de la lettre', 'Fin du premier acte.', 'À suivre'])('%s ends a text', text => expect(isEnding(text)).toBe(true))
test.each(['Table ronde', 'Noter', 'Finalement'])('%s is none of them', text => expect(contentsTitle.test(text) || notesTitle.test(text) || isEnding(text)).toBe(false))
