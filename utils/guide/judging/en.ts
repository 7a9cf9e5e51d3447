/*
 * English: what points at the person rather than at what was done. Praise is left alone but for sweeping words, though
 * "you are brilliant" says no more than "you are careless". A false alarm costs trust, a missed line costs nothing: what
 * is doubtful is left out. Every repetition is bounded, or ends where the next one begins, so that the time taken grows
 * with the text and no faster.
 */

/** Whoever is written of. "They" are things as often, so they are left out where things can be meant. */
const ONE = '(?:you|he|she)';
const ANYONE = '(?:you|he|she|they)';
const THEIR = '(?:your|his|her|their)';

/** "are", "’re", "can be", "come across as": with the gap before it, as all that follows. */
const IS = oneOf(
  "['’](?:re|s|ve been)",
  '\\s+(?:are|is|was|were|(?:can|could|have|has|had) be(?:en)?|tends? to be)',
  '\\s+(?:seem(?:s|ed)?|look(?:s|ed)?|sound(?:s|ed)?|act(?:s|ed)?|c[oa]mes? (?:across|over) as)',
);
const VERY = `${oneOf(
  '\\s+(?:so|very|too|really|just|simply|quite|rather|pretty|extremely|totally|a bit|a little|kind of|sort of)',
  '\\s+(?:often|still|clearly|obviously|being|getting|becoming)',
)}{0,3}`;
const NOT = "(?:\\s+not|n['’]t)";
const A = '\\s+an?';

const SWEEPING = '\\s+(?:always|never|constantly|forever|invariably)';
/** "You were never told" says what others left undone. */
const NOT_LEFT_OUT =
  '(?!\\s+(?:was|were)\\s+never\\s+(?:asked|given|informed|invited|shown|told|trained)\\b)';
/** Sweeping at the end of a clause. */
const AT_LAST =
  '\\b[^.,;:!?\\n]{1,60}\\s(?:constantly|all the time|every single time|as usual)(?=\\s{0,9}(?:[.,;:!?]|$))';

/** Said of people only. */
const PERSONAL = oneOf(
  'abrasive|arrogant|bossy|careless|childish|clueless|condescending|dishonest|disrespectful|egotistical|forgetful',
  'ignorant|immature|incompetent|inconsiderate|indecisive|insensitive|irresponsible|lazy|moody|naive',
  '(?:narrow|closed?)[- ]minded|needy|oversensitive|too sensitive|passive[- ]aggressive|patroni[sz]ing|pushy|rude',
  'scatterbrained|self[- ]cent(?:red|ered)|selfish|sloppy|stubborn|stupid|thoughtless|uncommitted|uncooperative',
  'undisciplined|ungrateful|unmotivated|unprofessional|untrustworthy',
);
/** Said of things, too. */
const AMBIGUOUS = oneOf(
  'aggressive|chaotic|controlling|cynical|defensive|difficult|disengaged|disinterested|dismissive|disorgani[sz]ed',
  'dramatic|emotional|erratic|hopeless|hostile|impatient|impossible|inattentive|inflexible|insecure|intimidating',
  'messy|negative|passive|pathetic|pessimistic|reckless|rigid|timid|toxic|unapproachable|unfriendly|unhelpful',
  'unreliable|useless|weak',
);
/** What somebody is said not to be, or not to have. */
const VIRTUE = oneOf(
  'ambitious|assertive|committed|cooperative|cut out for|disciplined|engaged|leadership material|mature|motivated',
  'passionate|proactive|professional|reliable|serious|smart enough|strategic|trustworthy',
);
const QUALITY = oneOf(
  'ambition|backbone|commitment|discipline|drive|empathy|initiative|integrity|manners|motivation|passion|patience',
  'professionalism|respect|self[- ]awareness|sense of \\w{1,20}|talent|willpower',
);
const NATURE = oneOf(
  'arrogance|attitude|carelessness|ego|immaturity|incompetence|laziness|moodiness|negativity|personality|rudeness',
  'selfishness|sloppiness|stubbornness|temper',
);
const LABEL = oneOf(
  'bottleneck|bully|complainer|control freak|coward|disappointment|drama queen|egoist|idiot|jerk|know[- ]it[- ]all',
  'liability|liar|loner|micro-?manager|perfectionist|pessimist|prima donna|problem(?![- ]solv)|procrastinator',
  'pushover|slacker|snob|troublemaker|weakling|yes[- ]man',
);
const SORT = oneOf('big[- ]picture|bottleneck|details?|no|numbers|people|yes', PERSONAL, AMBIGUOUS);

const CARES_LITTLE = oneOf(
  `\\s+(?:can['’]t|cannot|could${NOT})(?:\\s+even)?\\s+be bothered`,
  `\\s+could(?:${NOT})?\\s+care less`,
  '\\s+only cares? about',
  "\\s+thinks? (?:you|he|she|they)(?:['’](?:re|s)|\\s+(?:are|is))\\s+(?:above|better|smarter|special)",
);
const PLAINLY = '\\s+(?:obviously|clearly|apparently|evidently)';

export const JUDGING_EN: readonly RegExp[] = [
  // "you are always late", "he never listens", "she’s constantly complaining", "someone who never listens"
  found(
    ANYONE,
    NOT_LEFT_OUT,
    "(?:['’](?:re|s|ve|d|ll)|\\s+(?:are|is|was|were|have|has|had|will))?",
    SWEEPING,
  ),
  found('(?:someone|somebody|a person) who', SWEEPING),
  // "he interrupts people constantly", "you are late all the time"
  found(ANYONE, AT_LAST),
  // "Never listens": who is meant stands in the head of the page.
  /^\W*(?:always|never|constantly)\s+(?:late|(?!less\b)\w{1,20}(?:s|ing))\b/i,

  // "you are lazy", "she can be so negative", "Alex is rude" (but "Loading is lazy")
  found(ANYONE, IS, VERY, `(?:${A})?\\s+`, PERSONAL),
  found(ONE, IS, VERY, `(?:${A})?\\s+`, AMBIGUOUS),
  new RegExp(
    `\\b(?!(?:It|This|That|There|What|\\p{L}{1,30}(?:ing|ion|ment))\\b)\\p{Lu}\\p{Ll}{1,30}\\s+(?:is|was)${VERY}\\s+${PERSONAL}\\b`,
    'u',
  ),
  found('stop(?:ped)?\\s+being', VERY, '\\s+', oneOf(PERSONAL, AMBIGUOUS)),
  // "Careless with tests": but not "Lazy loading"
  new RegExp(
    `^\\W*(?:(?:so|very|too|really|a bit)\\s+)?${PERSONAL}(?=\\s{0,9}(?:[.,;:!?]|$)|\\s+(?:again|and|when|with|about|towards?)\\b)`,
    'i',
  ),
  // "you are bad at planning"
  found(ONE, IS, VERY, '\\s+(?:bad|terrible|awful|no good) (?:at|with)'),
  // "she isn’t committed", "not a team player", "you have no ambition", "your lack of empathy"
  found(ANYONE, `(?:${IS}\\s+not|\\s+(?:are|is|was|were)n['’]t)`, VERY, '\\s+', VIRTUE),
  /(?:\bnot?|n['’]t)\s+(?:really\s+)?(?:an?\s+|much of an?\s+)?(?:good\s+)?team[- ]player\b/i,
  found(ANYONE, '\\s+(?:(?:have|has|had|show|shows|showed)\\s+(?:no|zero)|lack|lacks|lacked)\\s+', QUALITY),
  found(THEIR, '\\s+(?:total\\s+)?lack of\\s+', QUALITY),
  // "his attitude", "her terrible temper"
  found(THEIR, '\\s+(?:\\w{1,20}\\s+)?', NATURE),
  found('(?:bad|poor|negative|terrible|wrong) attitude'),

  // "you’re a bottleneck person", "such a perfectionist", "you are such a mess", "one of those …", "typical of him"
  found(ANYONE, IS, VERY, `${A}\\s+(?:\\w{1,20}\\s+)?`, SORT, '\\s+(?:person|guy|type)'),
  found(ANYONE, IS, VERY, '\\s+(?:an?|the)\\s+(?:\\w{1,20}\\s+)?', LABEL),
  found('such', A, '\\s+', LABEL),
  found(ANYONE, IS, VERY, `\\s+(?:such${A}|one of those|(?:not\\s+)?the (?:type|kind|sort))`),
  found('(?:typical of (?:you|him|her|them)|(?:so|just) typical|people like you|you people)'),
  found('in', `\\s+${THEIR}\\s+nature`),

  // "you don’t care", "he didn’t even bother", "she can’t be bothered"
  found(ANYONE, `\\s+(?:do|does|did)${NOT}(?:\\s+(?:really|even|actually|seem to)){0,2}\\s+(?:care|bother)`),
  found(
    ANYONE,
    `\\s+(?:do|does|did)${NOT}(?:\\s+even)?\\s+respect (?:me|us|him|her|them|others|people|anyone)`,
  ),
  found(ANYONE, CARES_LITTLE),
  // "you obviously didn’t want", "they were clearly bored", "he just wanted to look good"
  found(
    ANYONE,
    PLAINLY,
    `\\s+(?:(?:do|does|did|could)${NOT}|can['’]t|cannot|wants?|wanted|thinks?|hated?|hates|enjoy(?:s|ed)?)`,
  ),
  found(ANYONE, IS, PLAINLY, '\\s+(?:afraid|annoyed|bored|envious|jealous|not interested|uninterested)'),
  found(ANYONE, '\\s+(?:just|only) want(?:s|ed)? to'),
];

/** One after the other, as whole words, in small letters or capitals. */
function found(...parts: readonly string[]): RegExp {
  return new RegExp(`\\b${parts.join('')}\\b`, 'i');
}

function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
