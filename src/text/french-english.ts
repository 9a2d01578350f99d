/**
 * List what common French words become in English, as a first light for placing a translation.
 * An entry is `french…: english…`: any of the first by any of the second. Only words that spelling does not betray (cognates need
 * no entry), with the irregular forms that no ending explains. Written for this project.
 */

/** Articles, pronouns, prepositions, conjunctions, adverbs, and the verbs that help others. */
const functionWords = `
le la les: the | un une: a an one | des: some of the | du: of the some | de: of from | au aux: to the at
ce cet cette: this that | ces: these those | ceci: this | cela ça: that this it | celui celle: one that he she | ceux celles: those they
je: i | me moi: me myself | mon ma mes: my | tu te toi: you thou thee | ton ta tes: your thy | il: he it | elle: she it her
lui: him her it | on: one we they you people | nous: we us ourselves | notre nos: our | vous: you yourself | votre vos: your
ils elles: they them | leur leurs: their them | se soi: himself itself themselves herself oneself | son sa ses: his her its
y: there | en: in of it | qui: who which that whom | que: that than which whom what | quoi: what | dont: whose which
où: where when | lequel laquelle lesquels lesquelles duquel auquel: which | quel quelle quels quelles: what which
et: and | ou: or | mais: but | or: now | ni: nor neither | car: for because | donc: so therefore then
si: if so whether | ne: not no | pas: not no | non: no not | oui: yes | plus: more most longer | moins: less least fewer
très: very | trop: too much | peu: little few | beaucoup: much many lot | assez: enough rather quite | aussi: also too as so
autant: much many | tant: so much | bien: well good indeed | mal: badly ill evil | mieux: better best | pire pis: worse worst
tout toute tous toutes: all every whole everything | chaque: each every | chacun chacune: each everyone | quelque quelques: some few
plusieurs: several many | certain certains certaine: certain some | autre autres: other another others | même mêmes: same even very self
tel telle tels telles: such | aucun aucune nul nulle: no none any | rien: nothing anything | personne: nobody no-one anyone person
quelqu'un: someone somebody | quelque-chose chose choses: thing things something matter | jamais: never ever | toujours: always still ever
souvent: often | parfois quelquefois: sometimes | encore: still yet again more | déjà: already | bientôt: soon | tard: late later | tôt: early soon
maintenant: now | alors: then so | aujourd'hui: today now | hier: yesterday | demain: tomorrow | puis: then | ensuite: then next afterwards
enfin: finally last lastly | d'abord abord: first | après: after afterwards | avant: before | depuis: since for from | pendant durant: during for while
lorsque quand: when | dès: from since soon | jusque jusqu': until till up to far | tandis: while whereas | pendant: while
ici: here | là: there | voici: here | voilà: there that here | dans: in into within | hors: out outside | dehors: outside out
sur: on upon over about | sous: under below beneath | dessus: above over upon | dessous: below under | entre: between among | parmi: among amongst
avec: with | sans: without | pour: for to order | par: by through | à: to at in | vers: towards toward | chez: with among house home
contre: against | selon: according | malgré: despite spite | près: near close nearly | loin: far | autour: around round about | devant: before front
derrière: behind | côté: side hand | ailleurs: elsewhere besides | partout: everywhere | pourquoi: why | comment: how | combien: how many much
comme: as like how | parce: because | puisque: since | quoique: although though | afin: order so | ainsi: thus so | cependant pourtant: however yet nevertheless
toutefois néanmoins: however nevertheless | presque: almost nearly | seulement: only | seul seule seuls: alone only single sole | surtout: especially above all
peut-être: perhaps maybe | environ: about around some | plutôt: rather | d'ailleurs: moreover besides | lors: time when
est: is | sont: are | suis: am | sommes êtes: are | était étaient étais: was were | fut furent: was were | être: be being | été: been was summer | soit soient: be either
sera seront serai: will shall be | serait seraient: would be | étant: being | a: has have had | ai: have had | ont: have had | avons avez: have | avait avaient avais: had
eut eurent eu: had got | avoir: have having | aura auront: will have | aurait auraient: would have | ayant: having | ait aient: have
fait faite faits: made done fact does makes | faire: do make doing making | fit firent: did made | font: do make | faisait faisaient faisant: doing did made making
peut peuvent: can may | pouvoir: power can able | pouvait pouvaient: could | pourrait pourraient: could might | put purent pu: could able | puis puisse: can may
doit doivent: must should ought owe | devoir: duty must | devait devaient dut: must had to | devrait devraient: should ought | dû due: due had
veut veulent: wants want wish | veux: want wish | vouloir: want wish will | voulait voulu voulut: wanted wished | voudrait: would like wish
va vont: go goes going will | vais: go going am | aller: go going | allait allaient alla: went going | allé: gone went | allons: let go us
vient viennent: comes come just | venir: come | venait vint venu venue: came come | sait savent: know knows | savoir: know knowledge | savait su sut: knew known
dit dite: said says say tells told | dire: say tell saying | disait disent: said say | vu vue: seen saw sight view | voir: see | voit voient: see sees | vit voyait: saw lived lives
faut: must necessary need | fallait fallut: had necessary must | falloir faudra faudrait: must will would have
`

/** Numbers and the calendar. */
const countingWords = `
deux: two both | trois: three | quatre: four | cinq: five | six: six | sept: seven | huit: eight | neuf: nine new | dix: ten | onze: eleven | douze: twelve dozen
treize: thirteen | quatorze: fourteen | quinze: fifteen fortnight | seize: sixteen | vingt: twenty score | trente: thirty | quarante: forty | cinquante: fifty
soixante: sixty threescore | cent: hundred | mille: thousand | million: million | milliard: billion milliard | dizaine: ten tens dozen | douzaine: dozen | centaine: hundred hundreds | millier milliers: thousand thousands
premier première: first | second seconde deuxième: second | troisième: third | quatrième: fourth | cinquième: fifth | sixième: sixth | septième: seventh | huitième: eighth
neuvième: ninth | dixième: tenth | dernier dernière: last latter latest | demi moitié: half | tiers: third | quart: quarter | fois: time times once twice | double: double
janvier: january | février: february | mars: march | avril: april | mai: may | juin: june | juillet: july | août: august | septembre: september | octobre: october | novembre: november | décembre: december
lundi: monday | mardi: tuesday | mercredi: wednesday | jeudi: thursday | vendredi: friday | samedi: saturday | dimanche: sunday
an année ans années: year years | mois: month months | semaine: week | jour journée: day | nuit: night | matin matinée: morning | soir soirée: evening night | midi: noon midday | minuit: midnight
heure: hour clock time | minute: minute | instant: moment instant | siècle: century | temps: time weather | époque: time epoch period age | printemps: spring | hiver: winter | automne: autumn
`

/** Nouns. */
const nouns = `
homme hommes: man men | femme: woman women wife | enfant: child children | garçon: boy lad | fille: girl daughter | fils: son | père: father | mère: mother | frère: brother | sœur soeur: sister
ami amie: friend | ennemi: enemy foe | voisin: neighbour neighbor | maître: master | maîtresse: mistress | roi: king | reine: queen | seigneur: lord | dame: lady | monsieur: sir mr gentleman | madame: mrs madam lady
gens: people folk | peuple: people nation | foule: crowd | monde: world everybody | terre: earth land ground | mer: sea | eau: water | feu: fire | air: air | ciel: sky heaven | soleil: sun | lune: moon | étoile: star
vent: wind | pluie: rain | neige: snow | rivière: river stream | fleuve: river | montagne: mountain | forêt: forest wood | bois: wood | arbre: tree | fleur: flower | herbe: grass herb | feuille: leaf sheet | champ: field | jardin: garden
chemin: path way road | route: road way | rue: street | place: place square room | ville: town city | village: village | maison: house home | porte: door gate | fenêtre: window | chambre: room chamber | mur: wall | toit: roof | table: table | lit: bed
église: church | prêtre: priest | dieu: god | diable: devil | âme: soul mind | esprit: mind spirit wit | cœur coeur: heart | corps: body corps | tête: head | visage figure: face | œil oeil yeux: eye eyes | oreille: ear | bouche: mouth | nez: nose
dent: tooth teeth | cheveu cheveux: hair | main mains: hand hands | bras: arm | doigt: finger | pied: foot feet | jambe: leg | genou genoux: knee knees | dos: back | peau: skin | sang: blood | os: bone | voix: voice vote votes
mot: word | parole: word speech | langue: language tongue | lettre: letter | livre: book pound | page: page | ligne: line | nom: name | phrase: sentence phrase | question: question | réponse: answer reply | histoire: story history
vie: life | mort: death dead died | naissance: birth | santé: health | maladie: illness disease sickness | mal: evil harm ill | douleur: pain grief | joie: joy | plaisir: pleasure | bonheur: happiness | malheur: misfortune unhappiness | peine: trouble pain sorrow hardly
peur: fear afraid | crainte: fear | espoir: hope | amour: love | haine: hatred | colère: anger | honte: shame | pitié: pity | larme: tear | rire: laugh laughter | rêve: dream | sommeil: sleep | besoin: need | désir: desire wish | volonté: will
force: force strength | pouvoir: power | droit: right law | loi: law | devoir: duty | guerre: war | paix: peace | bataille: battle | combat: fight struggle | lutte: struggle fight | armée: army | soldat: soldier | épée: sword | fusil: gun rifle | coup: blow stroke shot
prison: prison jail | prisonnier: prisoner | juge: judge | crime: crime | travail travaux: work labour works | ouvrier: worker workman working | paysan: peasant | patron: boss employer | maire: mayor | usine: factory plant works | métier: trade craft | grève: strike | salaire: wage wages
argent: money silver | or: gold | prix: price prize | dette: debt | impôt: tax | marché: market bargain | blé: wheat corn grain | pain: bread | viande: meat | vin: wine | lait: milk | sel: salt | repas: meal | dîner: dinner | faim: hunger hungry | soif: thirst
cheval chevaux: horse horses | chien: dog | chat: cat | oiseau: bird | poisson: fish | bœuf boeuf: ox beef | vache: cow | mouton: sheep mutton | loup: wolf | lapin: rabbit | souris: mouse | bête: beast animal
bateau navire vaisseau: ship boat vessel | voiture: carriage car | train: train | voyage: journey voyage travel | retour: return back | départ: departure | arrivée: arrival | pas: step pace | début: beginning start | fin: end | milieu: middle midst
bout: end | fond: bottom depth substance | coin: corner | haut: top high | bas: low bottom | droite: right | gauche: left | nord: north | sud: south | est: east | ouest: west | pays: country | patrie: country fatherland homeland | état: state
chef: chief leader head | dirigeant: leader leading | parti: party | membre: member | gouvernement: government | ministre: minister | assemblée: assembly meeting | séance: session sitting | réunion: meeting | congrès: congress | comité: committee | bureau: office bureau desk
camarade: comrade | citoyen: citizen | syndicat: union | classe: class | masse: mass masses | jeunesse: youth | vieillesse: age | bourgeois: bourgeois | propriété: property | société: society company | lien: link bond tie | but: aim goal purpose | tâche: task
moyen: means middle | façon manière: way manner | sorte: sort kind | genre: kind sort | espèce: kind sort species | exemple: example instance | cas: case | fait: fact | chose: thing | affaire: affair matter business case | raison: reason right | cause: cause
effet: effect fact | suite: continuation following result | conséquence: consequence | résultat: result | sens: sense meaning direction | idée: idea | pensée: thought | avis: opinion view | opinion: opinion | erreur: error mistake | faute: fault mistake lack | mensonge: lie
vérité: truth | preuve: proof evidence | doute: doubt | foi: faith | espérance: hope | courage: courage | vertu: virtue | gloire: glory | honneur: honour honor | appui soutien: support | aide secours: help aid | conseil: advice council counsel | ordre: order
appareil: apparatus | cours: course | courant: current trend tendency | développement: development | croissance: growth | échec: failure defeat | défaite: defeat | victoire: victory | crise: crisis | aile: wing | tournant: turn turning | baisse: fall decline lowering | hausse: rise
exil: exile | déportation: deportation exile | déporté: deported deportee exile | bolchevik: bolshevik | menchevik: menshevik | koulak: kulak | plénum: plenum | brochure: pamphlet | journal journaux: newspaper paper journal newspapers | presse: press | discours: speech
écrit: written writing wrote | note: note | partie: part | nombre: number | quantité: quantity | poids: weight | taille: size height | longueur: length | largeur: width | couleur: colour color | bruit: noise sound | cri: cry shout | silence: silence | ombre: shadow shade
lumière: light | lueur: glimmer glow | pierre: stone | fer: iron | verre: glass | papier: paper | robe: dress gown | habit: coat clothes | chapeau: hat | soulier: shoe | clé clef: key | lac: lake | île: island isle | pont: bridge | château: castle
baron: baron | docteur: doctor | médecin: doctor physician | maîtrise: mastery | école: school | leçon: lesson | étude: study | connaissance: knowledge acquaintance | savant: scholar learned | écrivain: writer | auteur: author | œuvre oeuvre: work works | ouvrage: work
règne: reign | empire: empire | royaume: kingdom | couronne: crown | peuplade: tribe | sauvage: savage wild | étranger: foreign foreigner stranger abroad | hôte: host guest | salut: greeting greetings salvation | adieu: farewell goodbye | baiser: kiss | souvenir: memory remembrance
chapitre: chapter | droitier: right rightist | centriste: centrist | rupture: break split rupture | scission: split | pression: pressure | ligne: line | direction: leadership direction | rédaction: editorial | plate-forme plateforme: platform | bilan: balance assessment | front: front
récolte: harvest crop | campagne: campaign country countryside | ravitaillement: supply supplies food | logement: lodging housing | chômage: unemployment | chômeur: unemployed | niveau: level standard | taux: rate | moulin: mill | tour: turn tower | partisan: supporter partisan
`

/** Verbs, with the irregular forms. */
const verbs = `
donner: give gave given | prendre prend prit pris: take took taken | mettre met mit mis: put set placed | tenir tient tint tenu: hold held keep kept | porter: carry bear wear bore | apporter: bring brought | amener mener: bring lead led brought | emporter: carry away
laisser: let leave left | rester: remain stay left | passer: pass spend spent passed | tomber: fall fell fallen | lever: raise lift rise rose | relever: raise | monter: climb rise mount went up | descendre: descend down | entrer: enter come went in | sortir sort sorti: leave go out came
partir part parti: leave go left set depart | arriver: arrive come happen | revenir revient revint: return come back | retourner: return turn | rentrer: return home | courir courut: run ran | marcher: walk march | venir: come | suivre suit suivi suivant: follow following | fuir: flee fled
chercher: seek look search sought | trouver: find found | perdre perdu: lose lost | gagner: win gain earn won | garder: keep kept guard | cacher: hide hidden conceal | montrer: show shown | regarder: look watch | écouter: listen | entendre entendu: hear heard understand | sentir sent: feel felt smell
toucher: touch | croire croit crut cru: believe think thought | penser: think thought | comprendre compris: understand understood include | connaître connu connaît: know known knew | apprendre appris: learn learnt learned teach | oublier: forget forgotten | rappeler: recall remember remind call
reconnaître reconnu: recognise recognize acknowledge | parler: speak talk spoke | répondre répondu: answer reply | demander: ask demand | appeler: call | crier: cry shout | écrire écrivit: write written wrote | lire lu lut: read | raconter: tell relate | expliquer: explain | décrire: describe
chanter: sing sang | rire rit: laugh | pleurer: weep cry wept | sourire: smile | aimer: love like | haïr: hate | craindre: fear | espérer: hope | attendre attendu: wait expect await | désirer: wish desire | souhaiter: wish | choisir choisi: choose chosen | essayer tenter: try attempt
commencer: begin began begun start | continuer: continue | finir: finish end | cesser: cease stop | achever: finish complete | arrêter: stop arrest halt | ouvrir ouvert ouvrit: open | fermer: close shut | changer: change | tourner: turn | devenir devient devint devenu: become became
naître né naquit: born | vivre vécu vivait: live lived | mourir meurt mourut mourait: die died | tuer: kill | blesser: wound hurt | battre battu: beat fight fought | frapper: strike struck hit | combattre: fight combat | lutter: struggle fight | vaincre vaincu: conquer defeat vanquish | défendre défend: defend forbid
attaquer: attack | détruire détruit: destroy | brûler: burn | casser briser: break broke broken | couper: cut | tirer: draw pull fire shoot drew | pousser: push drive grow | jeter: throw threw cast thrown | lancer: throw launch | envoyer: send sent | recevoir reçu reçoit reçut: receive got
rendre rendu: render give return make | offrir offert offrit: offer | vendre vendu: sell sold | acheter: buy bought | payer: pay paid | coûter: cost | devoir: owe | manger: eat ate eaten | boire but bu: drink drank | dormir dort: sleep slept | coucher: lie bed | asseoir assis: sit sat seated
réveiller éveiller: wake awake awaken | habiter demeurer: live dwell | bâtir construire construit: build built construct | travailler: work | servir sert: serve use | employer: employ use | aider: help aid | sauver: save | obliger: oblige force | permettre permis permet: allow permit let | empêcher: prevent
refuser: refuse | accepter: accept | promettre promis: promise | jurer: swear | mentir: lie | tromper: deceive mistaken | accuser: accuse | juger: judge | condamner: condemn | punir: punish | pardonner: forgive pardon | remercier: thank | prier: pray beg | saluer: greet salute
embrasser: embrace kiss | épouser: marry | conduire conduit: lead led conduct drive | diriger: direct lead | gouverner: govern | régner: reign | obéir: obey | commander: command order | produire produit: produce | créer: create | former: form | remplir: fill fulfil | vider: empty
ajouter: add | augmenter: increase | diminuer: diminish decrease reduce | grandir: grow grew | paraître paraît parut: appear seem published | sembler: seem appear | apparaître: appear | disparaître disparu: disappear | exister: exist | agir: act question matter | joindre: join | unir: unite
séparer: separate part | partager: share divide | réussir: succeed | échouer: fail | falsifier: falsify | éprouver: feel experience test | souffrir souffert: suffer | supporter: bear support endure | étonner: astonish surprise | valoir vaut: worth | plaire plaît plut: please like | plaindre: complain pity
apercevoir aperçut aperçu: perceive see notice saw | remarquer: notice remark observe | soutenir soutient: support maintain | maintenir: maintain keep | contenir: contain | obtenir obtint obtenu: obtain get got | appartenir: belong | convenir: suit agree | prévoir: foresee | nommer: name call appoint
signer: sign | publier: publish | imprimer: print | traduire: translate | soumettre: submit | exiger: demand require | exprimer: express | annoncer: announce | déclarer: declare state | affirmer: affirm assert | nier: deny | avouer: confess admit | discuter: discuss | poser: put pose lay ask
résoudre: solve resolve | régler: settle | juger: judge | estimer: consider esteem | considérer: consider | traiter: treat deal | tâcher: try | user: use wear | réclamer: demand claim | exclure: exclude expel | chasser: drive hunt chase expel | élire élu: elect elected | bouger: move | déplacer: move
`

/** Adjectives and the adverbs made from them. */
const adjectives = `
grand grande: great large big tall | petit petite: small little | gros grosse: big fat large | long longue: long | court courte: short | haut haute: high tall upper | bas basse: low | large: wide broad | étroit: narrow | profond: deep profound | léger: light slight | lourd: heavy
bon bonne: good | mauvais: bad evil | beau belle bel beaux: beautiful fine handsome fair | laid: ugly | jeune: young | vieux vieille vieil: old | nouveau nouvelle nouveaux: new news | neuf neuve: new | ancien: old former ancient | récent: recent | prochain: next coming | cher chère: dear expensive
riche: rich | pauvre: poor | heureux heureuse: happy fortunate | malheureux: unhappy unfortunate wretched | content: glad pleased content | triste: sad | gai: gay cheerful merry | doux douce: sweet soft gentle | dur dure: hard harsh | fort forte: strong very loud | faible: weak feeble
vrai vraie: true real | faux fausse: false | sûr: sure safe | clair: clear | obscur sombre: dark obscure | blanc blanche: white | noir noire: black | rouge: red | bleu: blue | vert verte: green | jaune: yellow | gris: gray grey | chaud chaude: hot warm | froid froide: cold
plein pleine: full | vide: empty | libre: free | prêt: ready | propre: own clean | sale: dirty | nu nue: naked bare | mort morte: dead | vivant: living alive | malade: ill sick | sain saine: healthy sound | fou folle: mad crazy fool | sage: wise good | sot bête: stupid foolish silly
juste: just right correct fair | injuste: unjust | facile: easy | difficile: difficult hard | simple: simple plain | rare: rare | commun: common | public publique: public | entier: whole entire | meilleur: better best | pareil semblable: similar like such | différent: different | égal: equal
étrange: strange | curieux: curious | terrible: terrible dreadful | affreux: dreadful frightful horrible | tranquille: quiet | calme: calm quiet | vif vive: lively quick bright | rapide vite: fast quick quickly | lent: slow | possible: possible | nécessaire: necessary | utile: useful | important: important
allemand: german germany | anglais angleterre: english england | français france: french france | russe russie: russian russia | espagnol espagne: spanish spain | italien italie: italian italy | américain: american | chinois chine: chinese china | européen: european | londres: london
véritable: real true genuine | dernier: last | actuel actuelle: present current | actuellement: present currently now | également: also equally | vraiment: really truly | tellement: so much | longtemps: long time | soudain tout-à-coup: suddenly sudden | aussitôt: immediately once | auprès: near beside
ouvrière: working workers | intérieur: inner internal inside interior | extérieur: outside external outer foreign | étendu: extended wide | sanglant: bloody | mondial: world | prolétarien: proletarian | unique: only single unique | précédent: previous preceding | soi-disant: so-called
`

/** A French word and the English ones that may answer it, in small letters; `grammar`: a word that every text is full of. */
type FrenchEnglish = { readonly french: string; readonly english: readonly string[]; readonly grammar: boolean }

export const frenchEnglish: readonly FrenchEnglish[] = [functionWords, countingWords, nouns, verbs, adjectives].flatMap(group =>
  group
    .split(/[|\n]/u)
    .filter(entry => entry.includes(':'))
    .flatMap(entry => {
      const [french = '', english = ''] = entry.split(':').map(side => side.trim())
      return french.split(/\s+/u).map(word => ({ french: word, english: english.split(/\s+/u), grammar: group === functionWords }))
    }),
)
