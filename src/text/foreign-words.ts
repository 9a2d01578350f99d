/**
 * Know the words of other languages that French books are full of: `signor`, `lady`, `in articulo`. A table only, in lower case.
 * None is a word of French. What a few letters in common make of them is no repair.
 */
import { frequentWords } from './frequent-words.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const english = list(`
  all and any are as at back bad beat beats been being big black blue book boy boys brother but by cathedral church city come college company country day dear death defensive did dog down
  each east end father field first for free friend from game girl girls god good great green hall hand has have head heart her hero heroes high hill his home hope house how human if
  into is it its john just justice king lady land last law left life light line lines little live long lord lost love mad make man march master men metal mind miss mister moon more
  mother music my new news night not now of off offensive office old on one only other our out over own park party peace people place play power press pride prince queen rain read red right
  river road rock royal sea second secret see self sense she show sir sister so some song soul south spirit star state states story street summer sun that the their them then there they thing
  things this time to town tree true two under union up us very was water way we west what when where white who why wild will wind winter with wood word words work world would year years yes you young your`)
const german = list(`
  aber alle als am an auch auf aus bei bis das dem den der des deutsche deutschen die dieser durch ein eine einer er es frau für gegen geschichte gott haus herr herren hier ich ihr im ist kaiser
  kampf kein kommt krieg land leben man mein mich mir mit nach neue nicht nichts nur oder recht reich sein sich sie sind staat stadt über und uns unter vom von vor war was welt werden wie wir zeit zu zum zur`)
const italian = list(`
  addio alla alle amico amore anima bella bello bene buffa buffo buona buono casa che ciao città come con contessa cosa cuore da dal dalla degli dei del della delle di dio dolce donna
  dove due ecco gatto giorno giovane gli grazie maestro marchese mezzo mio moda molto mondo nella niente noi non notte nuova nuovo opera ora padre padrone passione per piano più poco prima primo quale quando quello questa
  questo santa santo serie servo signor signora signore signori signorina sole sono sotto stato sua suo terra tutta tutti tutto una uno vecchio vero via vita voce volta`)
const spanish = list(`
  aire alma amigo amigos años buena bueno buenos calle camino casa como con corrida cruz del dios don doña el ella ellos era eres esta este estos fue grande hay hermano hijo hombre hombres hoy las libertad los luego
  madre mañana más mi mucho muerte mundo muy nada niño noche nuestra nuestro nuevo otra otro padre padres para pero poco por porque pueblo que quien rey san santa santo señor señora señores señorita senor senora ser sin
  sobre sol su sus tiempo tierra toda todo todos una uno vida viva y`)
const latin = list(`
  ab ad anima anno ante apud aqua ars articulo beata beatus bellum bona bono bonum caeli caelum causa coelum contra corpore corpus credo crux cum cura dei deo deum deus dicit dies dixit domine domini domino dominus domus
  ecce ecclesia ego enim ergo erat est et ex fecit fiat filius finis fratres gloria gratia gratias habet haec hic hoc homo hora ibi ille illa in inter ipse ita ite jure jus laus lex libera liber loco manus mater mea meo meum
  meus mihi missa mortem mortis mundi mundus nec nihil nobis nomine non nos noster nostra omne omnes omnia opus ora orate ordo pace pater patria pax pecunia per populi populus post pro quae quam qui quid quia quod quoque
  ratio regis regina rei rerum res rex sancta sancti sanctus sed semper senatus sic sicut sine spiritu spiritus sub sum sunt super tamen te tempora tempus terra tibi tuo tuum ubi unum usque vade vae vale veni
  verba verbum vero via vice videre virtus vita vobis vobiscum voluntas vox`)

/** In lower case. Words that French has, too, are among them: ask the lexicon first. */
export const foreignWords: ReadonlySet<string> = new Set([...english, ...german, ...italian, ...spanish, ...latin, ...['en', 'de', 'es', 'it'].flatMap(language => [...(frequentWords[language]?.words ?? [])])])
