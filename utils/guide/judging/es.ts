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
 * Spanish: what points at the person rather than at what was done. The verb says who is meant: “eres” is you, while “es” is
 * things as often, and is followed only where the word after it is said of people.
 */

const YOU_ARE = oneOf(
  'eres|has sido|fuiste|estás siendo|estuviste|pareces|resultas|te ves|te muestras|te mostraste|suenas|puedes ser|sueles ser',
  `te${GAP}(?:pones|pusiste|portas|portaste|comportas|comportaste|vuelves)`,
);
/** Not things: “él”, “ella”, “usted”. */
const THEY_ARE = `(?:él|ella|usted|ellos|ellas)${GAP}(?:es|está siendo|parece|son|fue|fueron|resulta|se pone|se muestra)`;
const VERY = `(?:${GAP}${oneOf(
  'muy|tan|demasiado|bastante|un poco|algo|realmente|simplemente|siempre|a veces|a menudo|otra vez|totalmente',
  'conmigo|de lo más|más bien|como|de forma|de manera|en verdad',
)}){0,3}`;
const A = `${GAP}una?`;

/** “Siempre que” is a condition, “nunca antes” a first time. */
const SWEEPING = oneOf(
  `siempre(?!\\s+que${STOP})|nunca(?!\\s+antes)|jamás|constantemente|todo el tiempo|a todas horas|cada dos por tres`,
);
/** Up to where another clause begins: what follows “que” may be said of the build. */
const SAME_CLAUSE = `(?!(?:que|porque|cuando|si|como|donde|pero|y)${STOP})${WORD}`;
const SOME_WORDS = `(?:${GAP}${SAME_CLAUSE}){0,4}?`;
/** Verbs that end so are said to “tú”; these of them are nouns and the like. */
const YOU_DO = `(?!(?:los|las|nos|más|menos|tests|mes|tres|después|antes|lunes|martes|jueves|viernes|miércoles|gracias|todas|muchas|pocas|varias|ambas|otras|duas|muitas|outras|entre|veces|horas|personas|pessoas)${STOP})${LETTER}{1,20}(?:as|es|ás|és|aste|iste)`;
/** What people do, in the third person. */
const DOES = oneOf(
  'escucha|interrumpe|llega tarde|se queja|protesta|olvida|se olvida|ignora|miente|pone excusas|critica|contesta|responde',
  'ayuda|colabora|agradece|se disculpa|culpa|habla de más|llega|cumple',
);

/** Said of people only. */
const PERSONAL = oneOf(
  'antipátic[oa]s?|arrogantes?|bocazas|caradura|caprichos[oa]s?|cobardes?|creíd[oa]s?|desagradecid[oa]s?|descarad[oa]s?',
  'desconsiderad[oa]s?|desganad[oa]s?|deshonest[oa]s?|desleal(?:es)?|desmotivad[oa]s?|egocéntric[oa]s?|egoístas?',
  'engreíd[oa]s?|grosser[oa]s?|groser[oa]s?|holgaz[aá]n(?:a|es|as)?|ignorantes?|incompetentes?|infantil(?:es)?|inmadur[oa]s?',
  'insolentes?|irrespetuos[oa]s?|irresponsables?|malcriad[oa]s?|maleducad[oa]s?|mandón|mandona|mediocres?|mezquin[oa]s?',
  'pasivo-agresiv[oa]s?|perezos[oa]s?|prepotentes?|soberbi[oa]s?|tacañ[oa]s?|terc[oa]s?|testarud[oa]s?|tont[oa]s?',
  'vag[oa]s?|vanidos[oa]s?',
);
/** Said of things, too. */
const AMBIGUOUS = oneOf(
  'agresiv[oa]|caótic[oa]|cerrad[oa]|cínic[oa]|complicad[oa]|conflictiv[oa]|controlador[a]?|débil|descuidad[oa]|desordenad[oa]',
  'despistad[oa]|difícil(?!\\s+de\\s+(?:localizar|encontrar|contactar))|dramátic[oa]|emocional|hostil|imposible|impuntual',
  'indiferente|inflexible|informal|insensible|insoportable|inútil|negativ[oa]|nefast[oa]|pasiv[oa]|patétic[oa]|pesad[oa]',
  'pesimista|poco profesional|rígid[oa]|tóxic[oa]|mal compañer[oa]',
);
const VIRTUE = oneOf(
  'ambicios[oa]|apt[oa]|colaborador[a]?|comprometid[oa]|disciplinad[oa]|fiable|madur[oa]|motivad[oa]|profesional|proactiv[oa]',
  `responsable(?!\\s+del?${STOP})|seri[oa]|líder|inteligente|de fiar|capaz de (?:liderar|dirigir|escuchar|trabajar en equipo)`,
);
const QUALITY = oneOf(
  'ambición|carácter|compromiso|disciplina|educación|empatía|ganas|humildad|iniciativa|interés|liderazgo|madurez|motivación',
  'paciencia|pasión|personalidad|profesionalidad|profesionalismo|respeto|sensibilidad|talento|vergüenza|voluntad',
);
const NATURE = oneOf(
  'actitud|arrogancia|cobardía|descuido|ego|egoísmo|holgazanería|incompetencia|inmadurez|mal carácter|pereza|prepotencia',
  'soberbia|terquedad|testarudez|vagancia|mal humor',
);
const LABEL = oneOf(
  'cuello de botella|controlador[a]?|desastre|egoísta|idiota|llorica|maniátic[oa]|mentiros[oa]|micromanager|obstáculo',
  'perfeccionista|pesimista|problema|quejica|sabelotodo|sabiondo|sabionda|vag[oa]|zángano|prima donna|trepa|pelota',
);

export const JUDGING_ES: readonly RegExp[] = [
  // «Siempre llegas tarde», «Llegas siempre tarde», «Ella nunca escucha», «No escuchas nunca»
  found(SWEEPING, `(?:${GAP}(?:te|me|nos|lo|la|le|les|se|has|estás))?${GAP}`, YOU_DO),
  found(`tú${SOME_WORDS}${GAP}`, SWEEPING),
  found(
    `(?:llegas|interrumpes|te${GAP}quejas|olvidas|te${GAP}olvidas|estás|hablas|contestas|respondes|escuchas|haces|dejas|vienes|criticas)`,
    SOME_WORDS,
    GAP,
    SWEEPING,
  ),
  found(`(?:él|ella|ellos|ellas|usted)${GAP}`, SWEEPING),
  found(`alguien${GAP}que${GAP}`, SWEEPING),
  // «Nunca escucha»: who is meant stands in the head of the page.
  foundFirst(SWEEPING, GAP, DOES),
  foundFirst(
    `(?:siempre|constantemente)${GAP}(?:tarde|con excusas|de mal humor|con el móvil|a la defensiva)`,
  ),
  // «Eres perezoso», «Ella es arrogante», «Álex es terco», «No seas tan negativa»
  found(YOU_ARE, VERY, `(?:${A}(?:${GAP}persona)?)?${GAP}`, oneOf(PERSONAL, AMBIGUOUS)),
  found(THEY_ARE, VERY, `(?:${A})?${GAP}`, PERSONAL),
  foundFirstAsWritten(
    `(?!(?:Est[ea]|Eso|Esto|Esa|Ese|Qué|Lo|La|El|Su|${LETTER}{1,30}ción)\\s)${CAPITALISED}\\s(?:es|fue|parece)${VERY}${GAP}${PERSONAL}`,
  ),
  found(`(?:no${GAP}seas|deja${GAP}de${GAP}ser)`, VERY, `(?:${A})?${GAP}`, oneOf(PERSONAL, AMBIGUOUS)),
  foundFirst(
    `(?:muy${GAP}|tan${GAP}|demasiado${GAP})?`,
    PERSONAL,
    `(?:${END}|${GAP}(?:con|y|en|cuando)${STOP})`,
  ),
  // «Eres malo planificando», «No eres profesional», «Te falta ambición», «Tu falta de interés», «Qué actitud»
  found(YOU_ARE, VERY, `${GAP}(?:mal[oa]|pésim[oa]|fatal)${GAP}(?:en|con|para|${LETTER}{2,20}ndo)`),
  found(
    `no${GAP}(?:eres|estás|pareces|te${GAP}veo)`,
    VERY,
    `${GAP}(?:una?${GAP}(?:persona${GAP})?)?`,
    VIRTUE,
  ),
  found(`no${GAP}(?:eres|es)${GAP}una?${GAP}(?:buena?${GAP})?(?:jugador[a]?|persona)${GAP}de${GAP}equipo`),
  found(
    `no${GAP}(?:tienes|muestras|tienen)(?:${GAP}(?:nada${GAP}de|ningún|ninguna|ni${GAP}pizca${GAP}de))?${GAP}`,
    QUALITY,
  ),
  found(`te${GAP}(?:falta|faltan)(?:${GAP}(?:mucha?|un poco de|algo de))?${GAP}`, QUALITY),
  found(`(?:tu|su)${GAP}(?:total${GAP})?falta${GAP}de${GAP}`, QUALITY),
  found(`tu${GAP}(?:mala${GAP}|pésima${GAP}|mal${GAP})?`, NATURE),
  found(`(?:mala|pésima)${GAP}actitud|actitud${GAP}(?:negativa|pésima|tóxica)`),
  // «Eres un perfeccionista», «Vaya perfeccionista», «típico de ti», «la gente como tú»
  found(
    oneOf(YOU_ARE, THEY_ARE),
    VERY,
    `${GAP}(?:una?|el|la)${GAP}(?:auténtic[oa]${GAP}|verdader[oa]${GAP}|gran${GAP}|perfect[oa]${GAP})?`,
    LABEL,
    `(?!\\s+(?:para|de|en)${STOP})`,
  ),
  found(`(?:vaya|menud[oa]|qué)${GAP}`, oneOf(LABEL, PERSONAL), END),
  found(
    `(?:muy${GAP})?típico${GAP}(?:de${GAP}(?:ti|él|ella)|tuyo|suyo)|(?:la${GAP})?gente${GAP}como${GAP}tú|eres${GAP}de${GAP}(?:esos|esas|los|las)${GAP}que`,
  ),
  // «No te importa», «Todo te da igual», «Te crees mejor», «Solo piensas en ti»
  found(
    `(?:no${GAP}te${GAP}(?:importa|interesa)(?:${GAP}(?:nada|nadie|el equipo))?${END}|te${GAP}da${GAP}(?:todo${GAP})?(?:igual|lo${GAP}mismo)|te${GAP}dio${GAP}igual)`,
  ),
  found(
    `(?:ni${GAP}siquiera${GAP}te${GAP}(?:molestas|molestaste)|no${GAP}te${GAP}(?:molestas|molestaste)${GAP}(?:ni|en))`,
  ),
  found(
    `te${GAP}crees${GAP}(?:muy${GAP}|más${GAP})?(?:mejor|superior|list[oa]|importante|especial|que lo sabes todo)`,
  ),
  found(
    `(?:solo|sólo)${GAP}(?:piensas${GAP}en${GAP}ti|te${GAP}importas${GAP}tú|querías${GAP}(?:quedar|lucirte))`,
  ),
  found(`no${GAP}sabes${GAP}(?:escuchar|planificar|dirigir|comunicar|trabajar${GAP}en${GAP}equipo)`),
  found(YOU_ARE, VERY, `${GAP}(?:celos[oa]|envidios[oa]|aburrid[oa])`),
];
