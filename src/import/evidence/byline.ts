/**
 * Ask whether a line says by whom a text is: `par Odile Verrant`, `Par M. l'ingénieur Castaing`, `De notre correspondant`.
 * In: the text of a line. Out: yes or no, and the name in it.
 */
import { endsSentence } from './line-shape.js'

const titles = String.raw`(?:M\.|MM\.|Mme|Mlle|Mgr|le|la|citoyen|citoyenne|camarade|docteur|abbé|ingénieur|général|professeur|père|comte)`
const name = String.raw`(?:(?:[dl]['’])?\p{Lu}[\p{L}'’-]*\.?|de|du|des|la|le|von|van)`
const byline = new RegExp(`^(?:par|Par|PAR)\\s+(?:(?:l['’])?${titles}\\s+)*(${name}(?:(?:\\s|,\\s|\\set\\s)${name}){0,7})$`, 'u')
const own = /^de (?:notre|nos) (?:envoyés?|correspondants?|rédact|collabor)/i

export const isByline = (text: string): boolean => text.length < 70 && (own.test(text) || (byline.test(text) && !endsSentence(text.replace(/\p{Lu}\.$/u, ''))))

/** Without « par » and titles; undefined where the line names nobody. */
export const nameInByline = (text: string): string | undefined => (own.test(text) ? undefined : (byline.exec(text.trim())?.[1] ?? text).trim())
