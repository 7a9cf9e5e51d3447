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
 * French: what points at the person rather than at what was done. “Il” and “elle” are things as often as people, so they are
 * followed only where the word after them is said of people; “toujours” says “still” as often as “always”, so it is
 * followed only where it cannot.
 */

/** As typed, or as printed. */
const APO = "[’']";

const YOU = '(?:tu|vous)';
const NOT = `(?:${GAP}ne|${GAP}n${APO})?(?:${GAP})?`;
const YOU_ARE = oneOf(
  `t${APO}es|tu${GAP}(?:es|étais|as été|sembles|parais|deviens|restes|peux être|sais être|as l${APO}air)`,
  `vous${GAP}(?:êtes|étiez|avez été|semblez|paraissez|devenez|restez|pouvez être|avez l${APO}air)`,
  `tu${GAP}te${GAP}(?:montres|comportes)|vous${GAP}vous${GAP}(?:montrez|comportez)|je${GAP}te${GAP}trouve|je${GAP}vous${GAP}trouve`,
);
const THEY_ARE = `(?:il|elle|ils|elles)${GAP}(?:est|était|sont|étaient|a été|semble|paraît|se montre|peut être)`;
const VERY = `(?:${GAP}${oneOf(
  'très|si|tellement|trop|assez|plutôt|vraiment|un peu|parfois|souvent|toujours|quand même|encore|de plus en plus',
  'complètement|franchement|juste|simplement|carrément|totalement|de façon|de manière',
)}){0,3}`;

const SWEEPING = oneOf(
  'jamais(?!\\s+(?:été|encore))|sans cesse|sans arrêt|constamment|continuellement|tout le temps|systématiquement',
);
/** Up to where another clause begins: what follows “que” may be said of the build. */
const SAME_CLAUSE = `(?!(?:que|qu${APO}|pourquoi|quand|si|dont|car|où|parce|mais|et)${STOP})(?!qu${APO})${WORD}`;
const SOME_WORDS = `(?:${GAP}${SAME_CLAUSE}){0,5}?`;
/** What one does “always”, not “still”. */
const ALWAYS = oneOf(
  `(?:arrives?|arrivez|coupes?|coupez|interromps|interrompez|oublies?|oubliez|critiques?|critiquez)${GAP}toujours`,
  `(?:plains|plaignez|râles?|râlez|exagères?|exagérez|contredis|contredisez|justifies?|justifiez)${GAP}toujours`,
  `toujours${GAP}(?:en retard|raison|le dernier mot|la même excuse|de mauvaise humeur|sur la défensive|contre|sur (?:ton|votre|son) téléphone)`,
);
const DOES = oneOf(
  `écoute|interrompt|coupe|se plaint|râle|oublie|ignore|ment|critique|répond|remercie|s${APO}excuse|aide|arrive|accepte|admet`,
  `reconnaît|fait d${APO}effort|contredit|prévient`,
);

/** Said of people only. */
const PERSONAL = oneOf(
  'arrogante?|bornée?|butée?|capricieu(?:x|se)|condescendante?|désinvolte|égocentrique|égoïste|fainéante?|feignante?',
  'flemmarde?|grossi(?:er|ère)|hautaine?|hypocrite|idiote?|ignorante?|immature|impolie?|incompétente?|ingrate?|insolente?',
  'irrespectueu(?:x|se)|irresponsable|lâche|malhonnête|malpolie?|méprisante?|mesquine?|narcissique|négligente?',
  'orgueilleu(?:x|se)|paresseu(?:x|se)|passi(?:f-agressif|ve-agressive)|prétentieu(?:x|se)|puérile?|stupide|têtue?',
  `tire-au-flanc|démotivée?|je-m${APO}en-foutiste|imbue? de`,
);
/** Said of things, too. */
const AMBIGUOUS = oneOf(
  'agressi(?:f|ve)|brouillon(?:ne)?|chaotique|compliquée?|cynique|désagréable|désorganisée?|distante?|dramatique|émoti(?:f|ve)',
  'difficile(?!\\s+à\\s+(?:joindre|trouver|contacter))|fermée?|froide?|hostile|impatiente?|impossible|inflexible|ingérable',
  'insensible|insupportable|laxiste|molle|mou|naï(?:f|ve)|négati(?:f|ve)(?!\\s+au\\s+test)|nulle?|passi(?:f|ve)|pathétique',
  'pessimiste|peu fiable|peu professionnel(?:le)?|rigide|sur la défensive|susceptible(?!\\s+de)|toxique',
);
const VIRTUE = oneOf(
  'à la hauteur|ambitieu(?:x|se)|coopérati(?:f|ve)|engagée?|faite? pour|fiable|impliquée?|investie?|mature|motivée?',
  'professionnel(?:le)?|proacti(?:f|ve)|rigoureu(?:x|se)|sérieu(?:x|se)|solidaire|une? leader|digne de confiance',
);
const QUALITY = oneOf(
  'ambition|autorité|caractère|courage|discipline|empathie|engagement|envergure|humilité|implication|initiative|intérêt',
  'leadership|maturité|motivation|patience|personnalité|politesse|professionnalisme|respect|rigueur|savoir-vivre|sérieux',
  'talent|volonté',
);
const NATURE = oneOf(
  'arrogance|attitude|caractère|ego|égoïsme|entêtement|fainéantise|immaturité|incompétence|mauvaise foi|mauvaise humeur',
  'mauvaise volonté|négligence|négativité|nonchalance|paresse|susceptibilité|sale caractère',
);
const LABEL = oneOf(
  `boulet|diva|égoïste|fainéante?|fumiste|goulot d${APO}étranglement|goulet d${APO}étranglement|idiote?|incapable|je-sais-tout`,
  'lâche|maniaque du contrôle|menteu(?:r|se)|micro-?manager|perfectionniste|pessimiste|petit chef|poids|problème|profiteu(?:r|se)',
  'râleu(?:r|se)|tyran|catastrophe|donneu(?:r|se) de leçons',
);

export const JUDGING_FR: readonly RegExp[] = [
  // « Tu n’écoutes jamais », « Vous interrompez sans cesse », « Elle ne répond jamais », « Tu arrives toujours en retard »
  found(
    `${YOU}(?!${GAP}(?:n${APO}avais|n${APO}aviez|pouvez|peux|pourriez|pourrais))`,
    `${NOT}`,
    SOME_WORDS,
    GAP,
    SWEEPING,
  ),
  found(YOU, NOT, SOME_WORDS, `(?:${GAP})?`, ALWAYS),
  found(
    `(?:il|elle|ils|elles)${NOT}(?:${GAP})?(?:(?:me|nous|les|se|m${APO}|s${APO})${GAP})?`,
    DOES,
    SOME_WORDS,
    GAP,
    SWEEPING,
  ),
  found(`quelqu${APO}un${GAP}qui`, SOME_WORDS, GAP, `(?:${SWEEPING}|toujours)`),
  // « N’écoute jamais », « Toujours en retard »: who is meant stands in the head of the page.
  foundFirst(`(?:ne${GAP}|n${APO})?`, DOES, SOME_WORDS, GAP, SWEEPING),
  foundFirst(
    `(?:toujours|constamment|sans cesse)${GAP}(?:en retard|de mauvaise humeur|sur la défensive|sur son téléphone|à se plaindre)`,
  ),
  // « Vous êtes paresseux », « Elle est arrogante », « Alex est têtu », « Ne sois pas si négatif »
  found(YOU_ARE, VERY, `(?:${GAP}une?(?:${GAP}personne)?)?${GAP}`, oneOf(PERSONAL, AMBIGUOUS)),
  found(THEY_ARE, VERY, GAP, PERSONAL),
  foundFirstAsWritten(
    `(?!(?:Ce|Cela|Ceci|Le|La|Tout|Rien|${LETTER}{1,30}tion)\\s)${CAPITALISED}\\s(?:est|était|semble)${VERY}${GAP}${PERSONAL}`,
  ),
  found(
    `(?:ne${GAP}(?:sois|soyez)${GAP}pas|(?:arrête|arrêtez|cesse|cessez)${GAP}d${APO}être)`,
    VERY,
    GAP,
    oneOf(PERSONAL, AMBIGUOUS),
  ),
  foundFirst(
    `(?:très${GAP}|trop${GAP}|si${GAP})?`,
    PERSONAL,
    `(?:${END}|${GAP}(?:avec|et|envers|en|quand)${STOP})`,
  ),
  found(YOU_ARE, VERY, `${GAP}(?:mauvaise?|nulle?)${GAP}(?:en|pour|quand|dans)`),
  // « Vous n’êtes pas motivé », « Tu manques d’ambition », « Votre manque de rigueur », « Votre attitude »
  found(
    `(?:tu${GAP}n${APO}es|vous${GAP}n${APO}êtes|t${APO}es)(?:${GAP}vraiment)?${GAP}pas`,
    VERY,
    '(?:\\s+assez)?',
    GAP,
    VIRTUE,
  ),
  found(`(?:joue|jouez|joues)${GAP}pas${GAP}collectif|pas${GAP}(?:l${APO})?esprit${GAP}d${APO}équipe`),
  found(
    `(?:tu${GAP}manques|vous${GAP}manquez)(?:${GAP}(?:vraiment|cruellement|clairement))?${GAP}(?:de${GAP}|d${APO})`,
    QUALITY,
  ),
  found(
    `(?:tu${GAP}n${APO}as|vous${GAP}n${APO}avez|t${APO}as)${GAP}(?:aucune?${GAP}|pas${GAP}de${GAP}|pas${GAP}d${APO})`,
    QUALITY,
  ),
  found(`(?:ton|votre|son)${GAP}manque${GAP}(?:total${GAP})?(?:de${GAP}|d${APO})`, QUALITY),
  found(`(?:ton|ta|votre|son|sa)${GAP}`, NATURE),
  found(`mauvaise${GAP}attitude|attitude${GAP}(?:négative|déplorable|inacceptable)`),
  // « Vous êtes un perfectionniste », « Quel râleur », « C’est bien toi », « les gens comme toi »
  found(
    oneOf(YOU_ARE, THEY_ARE, `c${APO}est(?!.{1,40}(?:problème|catastrophe|poids))`),
    VERY,
    `${GAP}(?:une?|le|la)${GAP}(?:vraie?${GAP}|véritable${GAP}|sacrée?${GAP}|gros(?:se)?${GAP})?`,
    LABEL,
    `(?!\\s+(?:de|d${APO}|du|pour|qui|dans|à|en|connu))`,
  ),
  found(`(?:quel|quelle)${GAP}`, oneOf(LABEL, PERSONAL), END),
  found(
    `(?:typique|typiquement)${GAP}(?:de${GAP})?(?:toi|vous|lui|elle)|c${APO}est${GAP}(?:bien|tout)${GAP}(?:toi|vous|lui|elle)|gens${GAP}comme${GAP}(?:toi|vous)`,
  ),
  found(
    `(?:tu${GAP}es|vous${GAP}êtes|t${APO}es)${GAP}(?:du${GAP}genre|de${GAP}ceux${GAP}qui|de${GAP}celles${GAP}qui)`,
  ),
  // « Tu t’en fiches », « Vous ne pensez qu’à vous », « Tu te crois supérieur »
  found(`(?:tu${GAP}t${APO}en|vous${GAP}vous${GAP}en)${GAP}(?:fiches?|fichez|fous|foutez|moques?|moquez)`),
  found(
    `(?:tu${GAP}ne${GAP}fais|vous${GAP}ne${GAP}faites)${GAP}(?:aucun${GAP}effort|pas${GAP}d${APO}efforts?)`,
  ),
  found(
    `(?:tu${GAP}te${GAP}crois|vous${GAP}vous${GAP}croyez)${GAP}(?:plus${GAP})?(?:supérieure?|meilleure?|malin|maligne|intelligente?|importante?|au-dessus)`,
  ),
  found(
    `(?:tu${GAP}ne${GAP}penses${GAP}qu${APO}à${GAP}toi|vous${GAP}ne${GAP}pensez${GAP}qu${APO}à${GAP}vous)`,
  ),
  found(`(?:tu${GAP}n${APO}as|vous${GAP}n${APO}avez)${GAP}même${GAP}pas${GAP}pris${GAP}la${GAP}peine`),
  found(
    `(?:tu${GAP}ne${GAP}sais|vous${GAP}ne${GAP}savez)${GAP}pas${GAP}(?:écouter|déléguer|planifier|communiquer|diriger|travailler en équipe)`,
  ),
  found(YOU_ARE, VERY, `${GAP}(?:jaloux|jalouse|blasée?|envieux|envieuse)`),
];
