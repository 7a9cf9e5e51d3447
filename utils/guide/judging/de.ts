import {
  CAPITALISED,
  END,
  found,
  foundFirst,
  foundFirstAsWritten,
  GAP,
  LETTER,
  oneOf,
  STOP,
  WORD,
} from './words';

/*
 * German: what points at the person rather than at what was done. “Er” and “sie” are things as often as people, so they are
 * followed only where the word after them is said of people.
 */

/** “du bist”, “bist du”, “du wirkst”. */
const YOU_ARE = oneOf(
  `du${GAP}(?:bist|warst|wirkst|wirktest|scheinst|klingst|klangst|bleibst|kannst)`,
  `(?:bist|warst|wirkst|wirktest|scheinst|klingst|klangst)${GAP}du`,
  `du${GAP}(?:verhältst|verhieltst|benimmst|benahmst|zeigst|zeigtest|gibst|gabst)${GAP}dich`,
);
const THEY_ARE = `(?:er|sie)${GAP}(?:ist|war|sind|waren|wirkt|wirkte|wirken|scheint|klingt)`;
const VERY = `(?:${GAP}${oneOf(
  'so|sehr|zu|echt|wirklich|einfach|ziemlich|total|völlig|absolut|ganz schön|recht|eher|leider|schon|doch|wieder',
  'oft|manchmal|immer|ein bisschen|ein wenig|etwas|mir gegenüber|auf mich|offenbar|offensichtlich|wohl',
)}){0,3}`;
const A = `${GAP}(?:k?ein|k?eine|k?einer|k?einen)`;

/** “Immer wieder”, “immer noch” and “immer besser” count or compare; they sweep nothing. */
const SWEEPING = oneOf(
  `immer(?!\\s+(?:wieder|noch|mehr|weniger|${LETTER}{1,20}er${STOP}))`,
  'nie(?!\\s+(?:zuvor|wieder))|niemals|ständig|dauernd|andauernd|pausenlos|die ganze Zeit|jedes (?:einzelne )?Mal',
);
/** “die immer roten Tests” are sweeping about tests. */
const OF_NOTHING_ELSE = '(?<!\\s(?:die|der|den|dem|des|eine|einer|einen|einem))';
/** An offer, a wish or what others left undone. */
const NO_BLAME =
  '(?!(?:kannst|könntest|darfst|dürftest|sollst|solltest|wurdest|wirst|willst|wolltest|möchtest)\\b)';
const LEFT_OUT = '(?!\\s+(?:eingeladen|gefragt|informiert|eingewiesen|eingearbeitet|geschult|dazugebeten))';
const SOME_WORDS = `(?:${GAP}${WORD}){0,5}?`;
/** Verbs of people. */
const DOES = oneOf(
  'hört|redet|unterbricht|beschwert|jammert|meckert|nörgelt|vergisst|ignoriert|drückt|lügt|denkt|meint|antwortet|grüßt',
  'bedankt|entschuldigt|verspricht|widerspricht|verspätet|lästert|schweigt|will|kritisiert',
);

/** Said of people only. */
const PERSONAL = oneOf(
  'anmaßend|arrogant|begriffsstutzig|besserwisserisch|dumm|egoistisch|egozentrisch|eingebildet|faul|frech|herablassend',
  'illoyal|inkompetent|kindisch|launisch|lernresistent|narzisstisch|passiv-aggressiv|respektlos|rücksichtslos',
  'scheinheilig|schlampig|selbstgefällig|selbstsüchtig|stur|überempfindlich|überheblich|undankbar|unfähig|unhöflich',
  'unkollegial|unkooperativ|unmotiviert|unprofessionell|unreif|unverschämt|unzuverlässig|verantwortungslos|verlogen',
);
/** Said of things, too; or of a state that somebody was in for good reason. */
const AMBIGUOUS = oneOf(
  'aggressiv|bequem|chaotisch|defensiv|desinteressiert|dominant|emotional|gleichgültig|hoffnungslos|hysterisch|ignorant',
  'kompliziert|nachlässig|naiv|negativ(?!\\s+getestet)|passiv|pessimistisch|schwach|schwierig(?!\\s+zu)|starr|toxisch',
  'unbelehrbar|unflexibel|unfreundlich|ungeduldig|unmöglich|unorganisiert|unsensibel|unstrukturiert|verschlossen|zynisch',
);
const VIRTUE = oneOf(
  'belastbar|diszipliniert|ehrgeizig|engagiert|kooperativ|kritikfähig|lernfähig|loyal|motiviert|professionell|reif',
  'strategisch|teamfähig|zuverlässig|intelligent genug|klug genug',
);
const QUALITY = oneOf(
  'Anstand|Biss|Disziplin|Durchsetzungsvermögen|Ehrgeiz|Eigeninitiative|Einfühlungsvermögen|Empathie|Engagement',
  'Führungsqualität(?:en)?|Humor|Initiative|Interesse|Leidenschaft|Lust|Manieren|Motivation|Professionalität|Respekt',
  'Rückgrat|Selbstreflexion|Talent|Teamgeist|Verantwortungsgefühl|Willen',
);
const NATURE = oneOf(
  'Arroganz|Besserwisserei|Charakter|Ego|Egoismus|Faulheit|Gejammer|Gleichgültigkeit|Inkompetenz|Launen|Rechthaberei',
  'Schlampigkeit|Sturheit|Überheblichkeit|Unreife|Unfähigkeit|Unzuverlässigkeit',
);
const LABEL = oneOf(
  'Angsthase|Besserwisser(?:in)?|Bremser(?:in)?|Chaot(?:in)?|Diva|Drama-?Queen|Egoist(?:in)?|Einzelgänger(?:in)?',
  'Enttäuschung|Faulpelz|Feigling|Flaschenhals|Idiot(?:in)?|Jammerlappen|Klugscheißer(?:in)?|Kontrollfreak',
  'Lügner(?:in)?|Micro-?manager(?:in)?|Mikro-?manager(?:in)?|Nörgler(?:in)?|Perfektionist(?:in)?|Pessimist(?:in)?',
  'Problem|Querulant(?:in)?|Quertreiber(?:in)?|Schwätzer(?:in)?|Schwächling|Weichei|Zauderer',
);

export const JUDGING_DE: readonly RegExp[] = [
  // „Du kommst immer zu spät“, „weil du nie zuhörst“, „Ständig unterbrichst du“, „Er hört nie zu“
  found(`du${GAP}`, NO_BLAME, WORD, SOME_WORDS, OF_NOTHING_ELSE, GAP, SWEEPING, LEFT_OUT),
  found(`(?:dass|weil|wenn|wie|ob)${GAP}du${GAP}`, SWEEPING, LEFT_OUT),
  found(SWEEPING, GAP, NO_BLAME, `${WORD}(?<=st)${GAP}du`),
  found(NO_BLAME, `${WORD}(?<=st)${GAP}du${GAP}`, SWEEPING, LEFT_OUT),
  found(`(?:er|sie)${GAP}`, DOES, SOME_WORDS, GAP, SWEEPING),
  found(`(?:jemand|ein Mensch|eine Person)[,]?${GAP}(?:der|die)`, SOME_WORDS, GAP, SWEEPING),
  // „Hört nie zu“, „Ständig zu spät“: who is meant stands in the head of the page.
  foundFirst(DOES, `(?:${GAP}${WORD}){0,2}?${GAP}`, SWEEPING),
  foundFirst(
    `(?:kommt${GAP})?`,
    SWEEPING,
    `${GAP}(?:zu spät|unpünktlich|unvorbereitet|am Handy|abgelenkt|gereizt|beleidigt)`,
  ),

  // „Du bist faul“, „Bist du schwierig“, „Sie ist arrogant“, „Alex ist stur“
  found(YOU_ARE, VERY, `${GAP}`, oneOf(PERSONAL, AMBIGUOUS)),
  found(THEY_ARE, VERY, `${GAP}`, PERSONAL),
  foundFirstAsWritten(
    `(?!(?:Das|Dies|Es|Was|${LETTER}{1,30}(?:ung|heit|keit|tion))\\s)${CAPITALISED}\\s(?:ist|war|wirkt)${VERY}${GAP}${PERSONAL}`,
  ),
  found(`sei(?:${GAP}doch)?${GAP}nicht`, VERY, GAP, oneOf(PERSONAL, AMBIGUOUS)),
  foundFirst(PERSONAL, `(?:${END}|${GAP}(?:und|gegenüber|im|in|bei|beim|mit)${STOP})`),
  found(YOU_ARE, VERY, `${GAP}schlecht${GAP}(?:im|beim|darin)`),
  // „Du bist nicht motiviert“, „kein Teamplayer“, „Du hast keinen Ehrgeiz“, „Dir fehlt der Biss“, „deine Faulheit“
  found(YOU_ARE, VERY, `${GAP}nicht`, VERY, GAP, VIRTUE),
  found(
    `(?:keine?|nicht(?:${GAP}gerade)?${GAP}eine?)${GAP}(?:guter?${GAP})?(?:Teamplayer(?:in)?|Führungspersönlichkeit)`,
  ),
  found(
    `(?:du${GAP}(?:hast|zeigst)|du${GAP}hattest)`,
    VERY,
    `(?:${GAP}(?:gar|überhaupt))?${GAP}keine?[nr]?${GAP}`,
    QUALITY,
  ),
  found(`dir${GAP}fehlt(?:${GAP}(?:es an|an|der|die|das|jeder|jede|jedes|einfach)){0,3}${GAP}`, QUALITY),
  found(`(?:dein|ihr|sein)e?${GAP}(?:Mangel an|mangelnder?|mangelndes|fehlender?|fehlendes)${GAP}`, QUALITY),
  found(`(?:dein|ihr|sein)e?[rnm]?${GAP}(?:${WORD}${GAP})?`, NATURE),
  found(`(?:schlechte|negative|falsche|miese)${GAP}Einstellung`),

  // „Du bist so ein Perfektionist“, „So eine Diva“, „Du bist einer von denen“, „typisch du“
  found(`(?:${YOU_ARE}|${THEY_ARE})`, VERY, A, `${GAP}(?:${WORD}${GAP})?`, LABEL),
  found(`(?:so|was für|solch)${A}${GAP}`, LABEL),
  found(
    YOU_ARE,
    VERY,
    `${GAP}(?:einer von denen|eine von denen|so einer|so eine|so jemand|nicht der Typ|der Typ)`,
  ),
  found(
    `typisch${GAP}(?:du|für dich|für ihn|er|sie)|Leute${GAP}wie${GAP}du|von${GAP}dir${GAP}war${GAP}nichts${GAP}anderes`,
  ),

  // „Das ist dir egal“, „Du gibst dir keine Mühe“, „Du hältst dich für etwas Besseres“
  found(
    `(?:dir|ihm|ihr)(?:${GAP}(?:ist|war|sind|waren|das|es|alles|offenbar|völlig|einfach|doch|wohl|anscheinend)){0,4}${GAP}(?:egal|gleichgültig)`,
  ),
  found(`du${GAP}(?:gibst|gabst)${GAP}dir(?:${GAP}(?:einfach|gar|überhaupt|offenbar))?${GAP}keine${GAP}Mühe`),
  found(
    `du${GAP}(?:hältst|hieltst)${GAP}dich${GAP}(?:wohl${GAP})?für${GAP}(?:etwas${GAP})?(?:besser|besonders|schlauer|klüger|wichtig|Besseres|Besonderes)`,
  ),
  found(`du${GAP}(?:denkst|dachtest)${GAP}(?:immer${GAP})?nur${GAP}an${GAP}dich`),
  found(
    `du${GAP}(?:willst|wolltest)${GAP}(?:doch|ja|wohl|offensichtlich|offenbar)${GAP}(?:nur|nicht|gar nicht)`,
  ),
  found(
    `du${GAP}kannst${GAP}(?:einfach${GAP})?nicht${GAP}(?:zuhören|planen|kommunizieren|führen|verlieren|mit Kritik umgehen)`,
  ),
  found(YOU_ARE, VERY, `${GAP}(?:neidisch|eifersüchtig|beleidigt|gelangweilt)`),
];
