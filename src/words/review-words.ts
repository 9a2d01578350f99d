/**
 * List what is said around reviewing, replaying and explaining an import, in each language the program speaks.
 */
import type { Spoken } from './spoken.js'

export const reviewWords = {
  'about-review': { en: 'Decide about the changes that an import proposes', fr: 'Trancher sur les changements qu’une importation propose' },
  'option-explain': { en: 'print what was seen of a file or work before anything was changed; write nothing', fr: 'montrer ce qui a été vu d’un fichier ou d’une œuvre avant tout changement ; ne rien écrire' },
  'option-again': { en: 'import the kept original of works anew, with your decisions and hand edits', fr: 'réimporter l’original gardé des œuvres, avec vos décisions et vos corrections' },
  'option-report': { en: 'write output/<work>/import-report.html: the text with every change marked', fr: 'écrire output/<work>/import-report.html : le texte et chaque changement marqué' },
  'option-words': { en: 'the language of the report’s own words; default: the source’s', fr: 'la langue des mots du rapport ; par défaut, celle de la source' },
  'option-rule': { en: 'only changes by this rule', fr: 'seulement les changements de cette règle' },
  'option-made': { en: 'go through the changes that were made, to undo them', fr: 'parcourir les changements faits, pour les défaire' },
  'option-list': { en: 'print the changes, one a line, and ask nothing', fr: 'afficher les changements, un par ligne, sans rien demander' },
  'option-yes-all-of': { en: 'say yes to all that this rule proposes, and ask nothing', fr: 'dire oui à tout ce que cette règle propose, sans rien demander' },
  'one-way': { en: '--explain, --again and --report go each by itself.', fr: '--explain, --again et --report vont chacun seul.' },
  'not-with': { en: '--{{option}} does not go with --{{way}}: it belongs to a new work.', fr: '--{{option}} ne va pas avec --{{way}} : c’est pour une œuvre nouvelle.' },
  'no-such-rule': { en: 'There is no rule “{{rule}}”. Rules: {{known}}.', fr: 'Il n’y a pas de règle « {{rule}} ». Règles : {{known}}.' },

  again: { en: '{{work}}: paragraphs changed: {{changed}}, kept as edited: {{edited}}, conflicts: {{conflicts}}.', fr: '{{work}} : alinéas changés : {{changed}}, gardés tels que corrigés : {{edited}}, conflits : {{conflicts}}.' },
  'again-decisions': { en: 'Decisions kept: {{decisions}}; changes proposed: {{proposed}} (regard review {{work}}).', fr: 'Décisions gardées : {{decisions}} ; changements proposés : {{proposed}} (regard review {{work}}).' },
  'idle-decisions': { en: 'Decisions about places where nothing is proposed any more: {{idle}}; they are kept.', fr: 'Décisions sur des endroits où rien n’est plus proposé : {{idle}} ; elles sont gardées.' },
  'see-review-of': { en: 'Decide about the proposals with “regard review {{work}}”.', fr: 'Tranchez sur les propositions avec « regard review {{work}} ».' },
  'report-written': { en: 'Wrote {{path}}.', fr: '{{path}} écrit.' },

  progress: { en: '{{at}} of {{count}}', fr: '{{at}} sur {{count}}' },
  before: { en: 'before', fr: 'avant' },
  after: { en: 'after', fr: 'après' },
  nothing: { en: '(nothing)', fr: '(rien)' },
  original: { en: 'line {{line}}', fr: 'ligne {{line}}' },
  sure: { en: '{{percent}} % sure', fr: 'sûr à {{percent}} %' },
  decided: { en: 'you decided: {{answer}}', fr: 'vous avez décidé : {{answer}}' },
  'answer-yes': { en: 'yes', fr: 'oui' },
  'answer-no': { en: 'no', fr: 'non' },
  'answer-edit': { en: '“{{text}}”', fr: '« {{text}} »' },
  keys: { en: 'y yes · n no · e edit · a all of this kind · w this word is right · s skip · b back · q quit', fr: 'y oui · n non · e modifier · a tous de cette sorte · w ce mot est juste · s passer · b revenir · q quitter' },
  'keys-made': { en: 'y keep it · n undo it · e edit · a all of this kind · w this word was right · s skip · b back · q quit', fr: 'y garder · n défaire · e modifier · a tous de cette sorte · w ce mot était juste · s passer · b revenir · q quitter' },
  'ask-all': { en: 'All of “{{rule}}” from here on ({{count}}): y yes · n no · any other key: back', fr: 'Tous ceux de « {{rule}} » à partir d’ici ({{count}}) : y oui · n non · autre touche : revenir' },
  'ask-edit': { en: 'What should stand there? Enter: done · Esc: back', fr: 'Que faut-il mettre là ? Entrée : fait · Échap : revenir' },
  'not-a-word': { en: 'There is no single word here that the lexicon could take.', fr: 'Il n’y a pas ici un mot unique que le lexique pourrait recevoir.' },
  'nothing-proposed': { en: '{{work}}: nothing is proposed.', fr: '{{work}} : rien n’est proposé.' },
  'nothing-made': { en: '{{work}}: nothing was changed that could be undone here.', fr: '{{work}} : rien n’a été changé qui pourrait être défait ici.' },
  'decided-count': { en: 'Decisions: {{decisions}}; words for the lexicon: {{words}}.', fr: 'Décisions : {{decisions}} ; mots pour le lexique : {{words}}.' },
  interrupted: { en: 'Stopped. What you decided is kept; “regard import --again {{work}}” brings text.md in step.', fr: 'Arrêté. Ce que vous avez décidé est gardé ; « regard import --again {{work}} » met text.md au pas.' },
  'how-to-review': {
    en: 'To decide: run this in a terminal; or say --yes-all-of RULE; or write lines into {{path}}, and then “regard import --again {{work}}”.',
    fr: 'Pour trancher : lancez ceci dans un terminal ; ou dites --yes-all-of RÈGLE ; ou écrivez des lignes dans {{path}}, puis « regard import --again {{work}} ».',
  },
} as const satisfies Record<string, Spoken>
