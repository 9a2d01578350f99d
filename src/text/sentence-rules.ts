/**
 * List what each language knows about the ends of its sentences: abbreviations, and words that begin a sentence.
 * Abbreviations stand without their last full stop. One written in small letters is also found with a capital.
 */
import type { LanguageTag } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'

export type SentenceRules = {
  /** Abbreviations that always want more: titles, *cf.*, *c.-à-d.* */
  readonly open: ReadonlySet<string>
  /** Abbreviations that want a number: *p. 12*, *vol. II*; before anything else they are ordinary words. */
  readonly beforeNumber: ReadonlySet<string>
  /** Abbreviations that may end a sentence, and do so where a word of `starters` follows: *ibid.*, *J.-C.* */
  readonly maybe: ReadonlySet<string>
  /** Words that begin sentences, in small letters: a capital on one of them is no name's capital. */
  readonly starters: ReadonlySet<string>
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const french: SentenceRules = {
  open: list(`
    M MM Mr Mrs Mme Mmes Mlle Mlles Me Mes Mgr Mgrs Dr Drs Pr Prs Vve Ve St Ste Sts Stes St-Ph Rév SM SAR SE Gal Cdt Cel Lt Cap R.P P S.M S.A.R S.E S.S LL.MM N.-D N.D
    cf cfr conf c.-à-d c-à-d càd p.ex p.e ex par.ex op loc dir trad éd.rev sous.dir vs c art.cit.in
    env approx av apr ap
    av.J apr.J s.l s.d s.l.n.d né adj adv subst litt fam
    Ph Jh Th Chr Ch Ed Alb Alex Fréd Guill Jos Nic Vict
  `),
  beforeNumber: list(`
    p pp pag n nn no nos n° num art al alin ch chap fig figs t tt tom vol vols éd livr liv sect § par col coll f ff fol fos fo ms mss pl planch sc v vv l ll
    it append ann annex doc docs réf réfs tabl tab ill graph
    janv févr fév avr juil juill sept oct nov déc tél env min sec h km op numéro
  `),
  maybe: list(`
    Cie &c ibid ib id cit loc.cit op.cit art.cit l.c o.c suiv sq sqq ss sv J.-C J.C n.è e.v fr Jr Sr Inc Ltd Co Corp Bros S.A S.A.R.L coll cent kg cm mm suppl
    p.s P.-S P.S N.B N.D.L.R N.D.E N.D.T N.d.T N.d.E N.d.l.R NDLR NDT a.c hab éd édit bibl dép arr
  `),
  starters: list(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ceci cela ça celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j' tu il elle on nous vous ils elles qui que qu' quoi dont où lequel laquelle lesquels lesquelles quel quelle quels quelles
    et ou mais or ni car donc si s' ne n' pas plus ainsi alors aussi autant bien certes cependant comme comment combien pourquoi quand quant lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis toutefois néanmoins pourtant
    à dans en par pour sur sous avec sans selon vers chez contre depuis dès pendant durant entre après avant afin malgré parmi outre hors jusqu' jusque
    tout toute tous toutes chaque chacun chacune aucun aucune nul nulle certains certaines plusieurs quelques quelqu' rien personne tel telle tels telles autre autres même
    ici là voici voilà enfin ensuite puis d'abord d'ailleurs désormais déjà encore jamais toujours souvent parfois peut-être sans doute oui non hier demain aujourd'hui maintenant bref est-ce y a-t-il
    camarade camarades bonjour salut deux trois quatre cinq six sept huit neuf dix
  `),
}

const english: SentenceRules = {
  open: list(`
    Mr Mrs Ms Messrs Mme Mlle Mgr Dr Prof Rev Revd Hon Rt St Mt Ft Gen Col Capt Cpt Lt Sgt Cmdr Adm Gov Sen Rep Pres Supt Bros M MM Fr
    cf e.g eg i.e ie viz vs v c ca op ed eds trans tr transl esp approx incl attrib repr b d fl
    Geo Wm Chas Thos Jos Jas Alex Fred Ph
  `),
  beforeNumber: list(`
    p pp no nos art arts ch chap chaps fig figs vol vols bk pt pts sec sect § par para paras n nn l ll col cols f ff fo fol fols ms mss pl sc ser app ex doc ref
    jan feb mar apr jun jul aug sep sept oct nov dec tel ver
  `),
  maybe: list(`
    &c ibid ib id cit op.cit loc.cit al et.al Jr Sr Esq Inc Ltd Co Corp Bros Ph.D M.D B.A M.A D.Phil U.S U.S.A U.K E.U U.N a.m p.m A.M P.M A.D B.C C.E B.C.E P.S N.B st rd ave dept est fam ff sqq
    tr T.N ed approx
  `),
  starters: list(`
    the a an this that these those my your his her its our their i you he she it we they one who whom whose which what when where why how whether
    and or but nor for yet so if as because although though while whereas unless until since after before once then thus hence therefore however moreover nevertheless still indeed
    in on at by with without from to of into upon under over through during between among against about above below toward towards within beyond despite besides
    all any each every some no none not never always often sometimes perhaps maybe only even such another other others both either neither many most much more few several here there now today yesterday tomorrow
    yes let do does did is are was were has have had can could will would shall should may might must please comrade comrades two three four five six seven eight nine ten
  `),
}

const unknown: SentenceRules = { open: new Set(), beforeNumber: new Set(), maybe: new Set(), starters: new Set() }

const byLanguage: Readonly<Record<string, SentenceRules>> = { fr: french, en: english }

/** The rules of a language by its BCP 47 tag, region and script ignored; a language without rules of its own knows no abbreviation */
export function sentenceRulesOf(language: LanguageTag): SentenceRules {
  return byLanguage[primarySubtag(language)] ?? unknown
}
