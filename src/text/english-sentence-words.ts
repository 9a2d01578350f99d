/**
 * List what English knows about the ends of its sentences. For the meaning of each group see `sentence-words.ts`.
 */
import type { SentenceWords } from './sentence-words.js'

export const englishSentenceWords: SentenceWords = {
  open: {
    'titles of persons': 'Mr Mrs Ms Mx Messrs Mme Mlle Mgr Dr Drs Prof Profs Rev Revd Hon Rt.Hon Rt Fr M MM Sr.M',
    'titles of rank': 'Gen Maj Col Capt Cpt Lt Lieut Sgt Cpl Pte Pvt Cmdr Cdr Comm Adm Gov Sen Rep Pres Supt Insp Amb Brig',
    places: 'St Ss Mt Mts Ft Pt',
    'references that say more': 'cf e.g eg i.e ie viz vs v c ca circa op ed eds trans tr transl esp approx incl attrib repr rpt b d fl',
    'first names': 'Geo Wm Chas Thos Jos Jas Alex Fred Ph Benj Edw Robt Saml Danl Theo Nath',
    companies: 'Bros',
  },
  beforeNumber: {
    'parts of books': 'p pp no nos N° art arts ch chap chaps fig figs vol vols bk bks pt pts sec sect secs § par para paras n nn l ll col cols cl f ff fo fol fols ms mss pl pls sc ser app ex exs doc docs ref refs tab tabs ver eq',
    months: 'jan feb mar apr jun jul aug sep sept oct nov dec',
    numbers: 'tel ext op',
  },
  maybe: {
    'back references': 'ibid ib id cit op.cit loc.cit al et.al sqq ff passim',
    companies: '&c Jr Sr Esq Inc Ltd co Corp Bros Plc LLC Assn',
    degrees: 'Ph.D M.D B.A M.A B.Sc M.Sc D.Phil LL.D D.D M.P Q.C K.C',
    'states and eras': 'U.S U.S.A U.S.S.R U.K E.U U.N A.D B.C C.E B.C.E',
    times: 'a.m p.m A.M P.M',
    'after a name': 'st rd ave blvd dept est fam tr T.N ed approx',
    postscripts: 'P.S P.P.S N.B',
  },
  starters: {
    articles: 'the a an this that these those my your his her its our their',
    pronouns: 'i you he she it we they one who whom whose which what when where why how whether',
    conjunctions: 'and or but nor for yet so if as because although though while whereas unless until since after before once then thus hence therefore however moreover nevertheless still indeed',
    prepositions: 'in on at by with without from to of into upon under over through during between among against about above below toward towards within beyond despite besides',
    indefinites: 'all any each every some no none not never always often sometimes perhaps maybe only even such another other others both either neither many most much more few several',
    adverbs: 'here there now today yesterday tomorrow yes',
    verbs: 'let do does did is are was were has have had can could will would shall should may might must please',
    addresses: 'comrade comrades citizen citizens sir madam gentlemen mr mrs ms dr',
    numbers: 'two three four five six seven eight nine ten',
  },
  numbered: 'chapter book volume part act scene section article Louis Pius International',
  labels: 'chapter book volume part article art section act scene appendix lesson letter canto plate figure fig table note',
  beforeTime: 'at by around about since until till before after from towards toward',
  alwaysCapital: 'I',
}
