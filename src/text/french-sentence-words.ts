/**
 * List what French knows about the ends of its sentences. For the meaning of each group see `sentence-words.ts`.
 */
import type { SentenceWords } from './sentence-words.js'

export const frenchSentenceWords: SentenceWords = {
  open: {
    'titles of persons': 'M MM Mr Mrs Mme Mmes Mlle Mlles Mle Me Mes Mgr Mgrs NN.SS Dr Drs Dre Pr Prs Prof Vve Vves Sr Srs',
    'titles of rank': 'SM SAR SE S.M S.A.R S.A.S S.S S.E S.Em LL.MM LL.AA LL.EE N.-D N.D N.-S N.S R.P RR.PP Rév P PP Gal Gén Cdt Cel Cne Lt Ltt Lt-Col Sgt Adj Cap Capit Bne Cte Ctesse Vte Vtesse',
    'saints and places': 'St Ste Sts Stes St-Ph Fg Faub Bd Bld Bvd Rte',
    'references that say more': 'cf cfr conf voy v.g op loc dir trad s.dir ss.dir sous.dir éd.rev c art.cit.in in-8 in-4 in-fol vs',
    explanations: 'c.-à-d c.à.d c-à-d càd p.ex p.e par.ex e.g i.e',
    approximations: 'env approx av apr ap ca',
    eras: 'av.J apr.J ap.J',
    imprints: 's.l s.d s.l.n.d s.n',
  },
  beforeNumber: {
    'parts of books': 'p pp pag n nn no nos n° num numéro numéros N° art al alin ch chap fig figs t tt tom vol vols liv livr sect § par parag col coll f ff fol fos fo ms mss mns pl planch sc v vv l ll lig str st append ann annex doc docs réf réfs tabl tab ill graph cah fasc suppl rubr tit éd édit',
    months: 'janv févr fév avr juil juill sept oct nov déc',
    'months of the Republic': 'vendém vend brum frim niv pluv #vent germ flor prair mess therm fruct',
    others: 'tél fax env min sec h km it décr ord règl circ',
  },
  maybe: {
    'back references': 'ibid ib id cit loc.cit op.cit art.cit ouvr.cit l.c o.c a.c loc.laud suiv et.suiv sq sqq ss sv et.al e.v',
    companies: 'Cie Cies &c fr Jr Sr Inc Ltd Co Corp Bros S.A S.A.R.L S.A.S S.N.C Ets Éts Sté Assoc Féd Synd',
    'eras and times': 'J.-C J.C n.è n.s a.m p.m #s',
    measures: '#cent kg #g cg mg cm mm dm #m hl cl frs',
    'about persons and places': 'hab bibl dép dépt arr arrond #cant',
    postscripts: 'p.s P.-S P.S N.B N.D.L.R N.D.E N.D.T N.D.A N.d.T N.d.E N.d.l.R N.d.A NDLR NDT NDE R.S.V.P S.V.P',
    grammar: 'adj adv subst litt fam pron prép conj péj',
    'first names': 'Ph Jh Th Chr Ch Ed Éd Alb Alex Aug Ant Barth Bern Cl Ern Et Ét Eug Fr Fréd Ferd Fern Gab Gasp Guill Gust Hipp Hyac Isid Jacq Jos Laur Léop Ls Marg Maur Mich Nic Raym Séb Stan Théod Théoph Vict Vinc',
  },
  starters: {
    articles: `le la les l' un une des du de d' au aux`,
    'demonstratives and possessives': `ce cet cette ces c' ceci cela ça celui celle ceux celles celui-ci celle-ci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs`,
    pronouns: `je j' tu il elle on nous vous ils elles moi toi lui eux qui que qu' quoi dont où lequel laquelle lesquels lesquelles quel quelle quels quelles`,
    conjunctions: `et ou mais or ni car donc si s' ne n' pas plus ainsi alors aussi autant bien certes cependant comme comment combien pourquoi quand quant lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis toutefois néanmoins pourtant`,
    prepositions: `à a dans en par pour sur sous avec sans selon vers chez contre depuis dès pendant durant entre après avant afin malgré parmi outre hors jusque jusqu' grâce suite lors`,
    indefinites: `tout toute tous toutes chaque chacun chacune aucun aucune nul nulle certains certaines plusieurs quelques quelqu' rien personne tel telle tels telles autre autres même`,
    adverbs: `ici là voici voilà enfin ensuite puis d'abord d'ailleurs désormais déjà encore jamais toujours souvent parfois peut-être doute oui non hier demain aujourd'hui maintenant bref naturellement heureusement malheureusement évidemment seulement surtout actuellement`,
    questions: 'est-ce y a-t-il',
    addresses: 'camarade camarades citoyen citoyens citoyenne citoyennes monsieur messieurs madame mesdames bonjour salut',
    numbers: 'deux trois quatre cinq six sept huit neuf dix',
  },
  numbered: 'an siècle tome livre volume chapitre titre partie acte scène section article numéro cahier planche figure Louis Pie Internationale',
  labels: 'chapitre livre tome titre partie article art section acte scène annexe leçon lettre chant planche figure fig tableau note',
  beforeTime: '',
  alwaysCapital: '',
}
