/**
 * Say what each rule of the modules of XLIFF means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`; every hint ends with the clause.
 */
import { cited } from './cited.js'

export const xliffModuleWords = cited({
  'xliff-match-ref': {
    message: { en: 'The match does not say for which text of its unit it is: “{{ref}}”.', fr: 'La proposition ne dit pas pour quel texte de son unité elle vaut : « {{ref}} ».' },
    hint: { en: 'Refer to a segment or span by “#id”.', fr: 'Renvoyez à un segment ou à un passage par « #id ».' },
  },
  'xliff-glossary-entry': {
    message: { en: 'A glossary entry needs a translation or a definition.', fr: 'Une entrée de glossaire demande une traduction ou une définition.' },
    hint: { en: 'Add one of them.', fr: 'Ajoutez l’une des deux.' },
  },
  'xliff-format-style': {
    message: { en: 'The format style cannot stand on this <{{element}}> so.', fr: 'Le style de format ne peut pas figurer ainsi sur ce <{{element}}>.' },
    hint: { en: 'fs:subFs needs fs:fs, and an ec takes both from its sc.', fr: 'fs:subFs demande fs:fs, et un ec tient les deux de son sc.' },
  },
  'xliff-validation-rule': {
    message: { en: 'A validation rule asks exactly one question, in a way that can be answered.', fr: 'Une règle de validation pose exactement une question, à laquelle on puisse répondre.' },
    hint: { en: 'Keep one of isPresent, isNotPresent, startsWith, endsWith; existsInSource goes with all but isNotPresent.', fr: 'Gardez un seul de isPresent, isNotPresent, startsWith, endsWith ; existsInSource va avec tous sauf isNotPresent.' },
  },
  'xliff-change-ref': {
    message: { en: 'It is not clear which {{appliesTo}} changed: “{{ref}}”.', fr: 'On ne sait pas quel {{appliesTo}} a changé : « {{ref}} ».' },
    hint: { en: 'Set ref to the id of one of them.', fr: 'Mettez dans ref l’identifiant de l’un d’eux.' },
  },
  'xliff-change-property': {
    message: { en: '“{{property}}” is neither the content nor an attribute of this {{appliesTo}}, or stands twice.', fr: '« {{property}} » n’est ni le contenu ni un attribut de ce {{appliesTo}}, ou figure deux fois.' },
    hint: { en: 'Use “content” or the name of an attribute that it has.', fr: 'Employez « content » ou le nom d’un attribut qu’il possède.' },
  },
  'xliff-glossary-ref': {
    message: { en: 'The glossary speaks of “{{ref}}”, which is no text of its unit.', fr: 'Le glossaire parle de « {{ref}} », qui n’est pas un texte de son unité.' },
    hint: { en: 'Refer to a segment or marked span of the same unit by “#id”.', fr: 'Renvoyez à un segment ou à un passage marqué de la même unité par « #id ».' },
  },
  'xliff-sub-style': {
    message: { en: '“{{value}}” is not a list of format attributes.', fr: '« {{value}} » n’est pas une liste d’attributs de format.' },
    hint: { en: 'Write name,value and part several by a backslash; a comma or backslash that is meant has a backslash before it.', fr: 'Écrivez nom,valeur et séparez-en plusieurs par une barre oblique inverse ; une virgule ou une barre voulue en porte une devant elle.' },
  },
  'xliff-validation-occurs': {
    message: { en: 'Only what must be present can be counted.', fr: 'Seul ce qui doit être présent peut être compté.' },
    hint: { en: 'Use occurs with isPresent, or remove it.', fr: 'Employez occurs avec isPresent, ou retirez-le.' },
  },
  'xliff-validation-disabled': {
    message: { en: 'A rule of the whole file cannot be switched off here.', fr: 'Une règle de tout le fichier ne peut pas être désactivée ici.' },
    hint: { en: 'Remove the rule, or switch it off in a group or unit.', fr: 'Retirez la règle, ou désactivez-la dans un groupe ou une unité.' },
  },
  'xliff-change-version': {
    message: { en: 'The current version “{{version}}” is none of those listed.', fr: 'La version actuelle « {{version}} » n’est pas dans la liste.' },
    hint: { en: 'Name the version of one of the revisions.', fr: 'Nommez la version de l’une des révisions.' },
  },
  'xliff-resource-content': {
    message: { en: 'This <{{element}}> must be either here or elsewhere: it has content or href, not both or neither.', fr: 'Ce <{{element}}> est ici ou ailleurs : il a un contenu ou href, pas les deux ni aucun.' },
    hint: { en: 'Remove one of the two, or the element.', fr: 'Retirez l’un des deux, ou l’élément.' },
  },
  'xliff-resource-type': {
    message: { en: 'All of this resource is elsewhere, and nothing says of what kind it is.', fr: 'Toute cette ressource est ailleurs, et rien n’en dit la nature.' },
    hint: { en: 'Add mimeType.', fr: 'Ajoutez mimeType.' },
  },
  'xliff-resource-ref': {
    message: { en: 'There is no resource “{{ref}}” in this file.', fr: 'Il n’y a pas de ressource « {{ref}} » dans ce fichier.' },
    hint: { en: 'Name a resourceItem of the enclosing <file>.', fr: 'Nommez un resourceItem du <file> qui entoure.' },
  },
  'xliff-size-profile': {
    message: { en: 'The standard knows no profile “{{profile}}”.', fr: 'La norme ne connaît pas de profil « {{profile}} ».' },
    hint: { en: 'It must be {{expected}}, or have another prefix than xliff.', fr: 'Il faut {{expected}}, ou un autre préfixe que xliff.' },
  },
  'xliff-size-value': {
    message: { en: '“{{value}}” is no value for “{{attribute}}” in this profile.', fr: '« {{value}} » n’est pas une valeur de « {{attribute}} » dans ce profil.' },
    hint: { en: 'It must be: {{expected}}.', fr: 'Il faut : {{expected}}.' },
  },
  'xliff-size-info': {
    message: { en: 'Size information is said here and elsewhere at once.', fr: 'Les informations de taille sont dites ici et ailleurs à la fois.' },
    hint: { en: 'Keep sizeInfo or sizeInfoRef.', fr: 'Gardez sizeInfo ou sizeInfoRef.' },
  },
  'xliff-size-info-idle': {
    message: { en: 'A sizeInfo of nothing stands beside sizeInfoRef.', fr: 'Un sizeInfo de rien figure à côté de sizeInfoRef.' },
    hint: { en: 'Remove sizeInfo.', fr: 'Retirez sizeInfo.' },
  },
  'xliff-size-ref': {
    message: { en: 'There is no size information “{{ref}}” in <slr:data> here or above.', fr: 'Il n’y a pas d’information de taille « {{ref}} » dans un <slr:data> ici ou au-dessus.' },
    hint: { en: 'Add it there, or correct the reference.', fr: 'Ajoutez-la là, ou corrigez le renvoi.' },
  },
  'xliff-size-end': {
    message: { en: '“{{attribute}}” cannot stand on the end of a code whose start is here.', fr: '« {{attribute}} » ne peut pas figurer sur la fin d’un code dont le début est ici.' },
    hint: { en: 'Say it on the sc.', fr: 'Dites-le sur le sc.' },
  },
  'xliff-its-version': {
    message: { en: '<{{element}}> uses ITS, but the version of ITS is said nowhere above.', fr: '<{{element}}> emploie ITS, mais la version d’ITS n’est dite nulle part au-dessus.' },
    hint: { en: 'Add its:version="2.0" to <xliff>.', fr: 'Ajoutez its:version="2.0" à <xliff>.' },
  },
  'xliff-its-type': {
    message: { en: '“{{attribute}}” cannot stand on a marker of type “{{type}}”.', fr: '« {{attribute}} » ne peut pas figurer sur une annotation de type « {{type}} ».' },
    hint: { en: 'Use type="its:generic", in a marker of its own if need be.', fr: 'Employez type="its:generic", au besoin dans une annotation à part.' },
  },
  'xliff-its-exclusive': {
    message: { en: '“{{attribute}}” and “{{other}}” cannot stand together.', fr: '« {{attribute}} » et « {{other}} » ne peuvent pas figurer ensemble.' },
    hint: { en: 'Keep one of them.', fr: 'Gardez l’un des deux.' },
  },
  'xliff-its-incomplete': {
    message: { en: '“{{attribute}}” says nothing alone: one of these is missing: {{others}}.', fr: '« {{attribute}} » ne dit rien seul ; il manque l’un de ceux-ci : {{others}}.' },
    hint: { en: 'Add it, or remove “{{attribute}}”.', fr: 'Ajoutez-le, ou retirez « {{attribute}} ».' },
  },
  'xliff-its-ref': {
    message: { en: '“{{ref}}” names no ITS element within reach.', fr: '« {{ref}} » ne nomme aucun élément ITS à portée.' },
    hint: { en: 'Write #its=id, with the xml:id of an element in the same unit.', fr: 'Écrivez #its=id, avec le xml:id d’un élément de la même unité.' },
  },
  'xliff-its-annotators': {
    message: { en: '“{{value}}” does not say who annotated what.', fr: '« {{value}} » ne dit pas qui a annoté quoi.' },
    hint: { en: 'Write category|IRI, each category of ITS once, parted by spaces.', fr: 'Écrivez catégorie|IRI, chaque catégorie d’ITS une fois, séparées par des espaces.' },
  },
  'xliff-its-annotator-missing': {
    message: { en: '“{{attribute}}” stands without anybody who is so sure.', fr: '« {{attribute}} » figure sans que l’on sache qui en est si sûr.' },
    hint: { en: 'Add its:annotatorsRef="{{category}}|…" here or above.', fr: 'Ajoutez its:annotatorsRef="{{category}}|…" ici ou au-dessus.' },
  },
  'xliff-plural-switch': {
    message: { en: '“{{value}}” does not say on what the variants of this message depend.', fr: '« {{value}} » ne dit pas de quoi dépendent les variantes de ce message.' },
    hint: { en: 'Write plural:name, ordinal:name, gender:name or select:name, parted by spaces.', fr: 'Écrivez plural:nom, ordinal:nom, gender:nom ou select:nom, séparés par des espaces.' },
  },
  'xliff-plural-case': {
    message: { en: '“{{value}}” is no case of this unit.', fr: '« {{value}} » n’est pas un cas de cette unité.' },
    hint: { en: 'Give a value for each selector of pgs:switch, in its order.', fr: 'Donnez une valeur pour chaque sélecteur de pgs:switch, dans son ordre.' },
  },
})
