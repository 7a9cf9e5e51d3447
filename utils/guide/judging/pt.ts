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
 * Portuguese: what points at the person rather than at what was done. “Ele” and “ela” are things as often as people, so they
 * are followed only where the word after them is said of people.
 */

const YOU_ARE = `você${GAP}${oneOf(
  'é|foi|era|está|está sendo|tem sido|anda|parece|pareceu|fica|ficou|soa|soou|se mostra|se mostrou',
  'consegue ser|pode ser|costuma ser|age|agiu|se comporta|se comportou',
)}`;
const THEY_ARE = `(?:ele|ela|eles|elas)${GAP}(?:é|são|foi|foram|era|parece|está sendo|se mostra|pode ser)`;
const VERY = `(?:${GAP}${oneOf(
  'muito|tão|bastante|um pouco|meio|realmente|simplesmente|às vezes|sempre|de novo|bem|extremamente|totalmente',
  'uma pessoa|alguém|comigo|de forma|de maneira|de um jeito|mesmo',
)}){0,3}`;

/** “Sempre que” is a condition, “nunca antes” a first time; “nunca foi avisado” says what others left undone. */
const SWEEPING = oneOf(
  `sempre(?!\\s+que${STOP})|jamais|constantemente|o tempo todo|toda hora|a toda hora|sem parar|toda santa vez`,
  `nunca(?!\\s+(?:antes|mais|foi|tinha|havia|fora)${STOP})`,
);
/** Up to where another clause begins: what follows “que” may be said of the build. */
const SAME_CLAUSE = `(?!(?:que|porque|quando|se|como|onde|mas|e|pode|poderia)${STOP})${WORD}`;
const SOME_WORDS = `(?:${GAP}${SAME_CLAUSE}){0,5}?`;
const DOES = oneOf(
  'ouve|escuta|interrompe|reclama|esquece|ignora|mente|critica|agradece|pede desculpas?|ajuda|atrasa|desrespeita|admite',
  'reconhece|se atrasa|se desculpa|chega atrasad[oa]|responde|cumpre',
);

/** Said of people only. */
const PERSONAL = oneOf(
  'antipátic[oa]s?|antiétic[oa]s?|arrogantes?|burr[oa]s?|covardes?|desleixad[oa]s?|desleal|desleais|desmotivad[oa]s?',
  'desonest[oa]s?|desrespeitos[oa]s?|displicentes?|egocêntric[oa]s?|egoístas?|folgad[oa]s?|grosseir[oa]s?|hipócritas?',
  'idiotas?|ignorantes?|imatur[oa]s?|incompetentes?|infanti[ls]|ingrat[oa]s?|insolentes?|irresponsáve(?:l|is)',
  'mal-educad[oa]s?|medíocres?|mesquinh[oa]s?|metid[oa]s?|mimad[oa]s?|negligentes?|passiv[oa]-agressiv[oa]s?|petulantes?',
  'preconceituos[oa]s?|preguiços[oa]s?|prepotentes?|teimos[oa]s?|vaidos[oa]s?|sem-noção',
);
/** Said of things, too. */
const AMBIGUOUS = oneOf(
  'agressiv[oa]|bagunceir[oa]|caótic[oa]|chat[oa]|cínic[oa]|complicad[oa]|controlador[a]?|defensiv[oa]|na defensiva',
  'desorganizad[oa]|difícil(?!\\s+de\\s+(?:localizar|encontrar|contatar|achar))|dramátic[oa]|emotiv[oa]|fechad[oa]|hostil',
  'impossível|inflexível|insensível|insuportável|inútil|negativ[oa](?!\\s+no\\s+teste)|passiv[oa]|patétic[oa]|pessimista',
  'pouco (?:confiável|profissional|comprometid[oa])|rígid[oa]|tóxic[oa]',
);
const VIRTUE = oneOf(
  'ambicios[oa]|capaz de (?:liderar|ouvir|trabalhar em equipe)|colaborativ[oa]|comprometid[oa]|confiável|disciplinad[oa]',
  'engajad[oa]|inteligente|líder|madur[oa]|motivad[oa]|profissional|proativ[oa]|séri[oa]',
  `responsável(?!\\s+(?:por|pel[oa]s?)${STOP})`,
);
const QUALITY = oneOf(
  'ambição|atitude|autocrítica|comprometimento|disciplina|educação|empatia|humildade|iniciativa|interesse|liderança',
  'maturidade|motivação|noção|paciência|paixão|postura|profissionalismo|respeito|sensibilidade|seriedade|talento|vontade',
);
const NATURE = oneOf(
  'arrogância|covardia|ego|egoísmo|falsidade|grosseria|imaturidade|incompetência|má vontade|mau humor|negligência',
  'prepotência|preguiça|teimosia|temperamento|vitimismo',
);
const LABEL = oneOf(
  'controlador[a]?|desastre|don[oa] da verdade|egoísta|estrelinha|folgad[oa]|gargalo|mandão|mandona|mentiros[oa]',
  'micro-?gerente|perfeccionista|pessimista|preguiços[oa]|problema|puxa-saco|reclamão|reclamona|sabe-tudo|sabichão|sabichona',
);

export const JUDGING_PT: readonly RegExp[] = [
  // “Você sempre chega atrasado”, “Você interrompe as pessoas o tempo todo”, “Ela nunca escuta”
  found(
    `você(?!${GAP}(?:pode|poderia|deve|deveria)${STOP})`,
    SOME_WORDS,
    GAP,
    SWEEPING,
    `(?!${GAP}(?:pode|poderá)${STOP})`,
  ),
  found(
    `(?:ele|ela|eles|elas)${GAP}(?:não${GAP})?`,
    oneOf(`${SWEEPING}${GAP}(?:me${GAP}|se${GAP})?${DOES}`, `${DOES}${SOME_WORDS}${GAP}${SWEEPING}`),
  ),
  found(`alguém${GAP}que${GAP}`, SWEEPING),
  // “Nunca escuta”: who is meant stands in the head of the page.
  foundFirst(`(?:sempre|nunca|jamais|constantemente|vive)${GAP}(?:me${GAP}|se${GAP})?`, DOES),
  foundFirst(
    `(?:sempre|constantemente|vive)${GAP}(?:atrasad[oa]|de mau humor|na defensiva|no celular|reclamando)`,
  ),
  // “Você é preguiçosa”, “Ela é arrogante”, “Alex é teimoso”, “Não seja tão negativo”
  found(YOU_ARE, VERY, `(?:${GAP}uma?(?:${GAP}pessoa)?)?${GAP}`, oneOf(PERSONAL, AMBIGUOUS)),
  found(THEY_ARE, VERY, `(?:${GAP}uma?)?${GAP}`, PERSONAL),
  foundFirstAsWritten(
    `(?!(?:Isso|Isto|Este|Esta|Essa|Esse|O|A|Tudo|Nada|${LETTER}{1,30}ção)\\s)${CAPITALISED}\\s(?:é|foi|parece)${VERY}${GAP}${PERSONAL}`,
  ),
  found(
    `(?:não${GAP}seja|pare${GAP}de${GAP}ser|deixe${GAP}de${GAP}ser)`,
    VERY,
    GAP,
    oneOf(PERSONAL, AMBIGUOUS),
  ),
  foundFirst(`(?:muito${GAP}|tão${GAP})?`, PERSONAL, `(?:${END}|${GAP}(?:com|e|em|quando)${STOP})`),
  found(YOU_ARE, VERY, `${GAP}(?:ruim|péssim[oa]|fraco|fraca)${GAP}(?:em|de|para|com)`),
  // “Você não é comprometido”, “Você não tem iniciativa”, “Sua falta de empatia”, “Sua arrogância”
  found(
    `você${GAP}não${GAP}(?:é|parece|está|tem${GAP}sido)`,
    VERY,
    `(?:${GAP}uma?(?:${GAP}pessoa)?)?${GAP}`,
    VIRTUE,
  ),
  found(
    `não${GAP}(?:é|sabe${GAP}ser)${GAP}(?:um${GAP}bom${GAP})?jogador${GAP}de${GAP}(?:equipe|time)|não${GAP}sabe${GAP}trabalhar${GAP}em${GAP}(?:equipe|grupo)`,
  ),
  found(`você${GAP}não${GAP}(?:tem|demonstra|mostra)(?:${GAP}(?:nenhuma?|a menor|o menor))?${GAP}`, QUALITY),
  found(`(?:falta|faltam)${GAP}(?:a${GAP}você${GAP})`, QUALITY),
  found(`(?:te|lhe)${GAP}falta${GAP}`, QUALITY),
  found(`(?:sua|tua)${GAP}(?:total${GAP})?falta${GAP}de${GAP}`, QUALITY),
  found(`(?:seu|sua)${GAP}(?:mau${GAP}|má${GAP}|péssim[oa]${GAP})?`, NATURE),
  found(
    `(?:má|péssima)${GAP}atitude|sua${GAP}atitude${GAP}(?:é|foi|anda|incomoda|atrapalha|preocupa)|atitude${GAP}(?:negativa|tóxica)`,
  ),
  // “Você é um perfeccionista”, “Que reclamão”, “Isso é bem típico de você”, “gente como você”
  found(
    oneOf(YOU_ARE, THEY_ARE),
    VERY,
    `${GAP}(?:uma?|o|a)${GAP}(?:verdadeir[oa]${GAP}|grande${GAP}|baita${GAP})?`,
    LABEL,
    `(?!${GAP}(?:para|de|em|no|na|do|da)${STOP})`,
  ),
  found(`(?:que|um baita|uma baita)${GAP}`, oneOf(LABEL, PERSONAL), '(?=\\s{0,9}[.!…]|$)'),
  found(`típico${GAP}(?:de${GAP}você|seu|dele|dela)|a${GAP}sua${GAP}cara${END}|gente${GAP}como${GAP}você`),
  found(`você${GAP}é${GAP}(?:daqueles|daquelas|do${GAP}tipo)${GAP}que`),
  // “Você não se importa”, “Você nem se deu ao trabalho”, “Você se acha melhor”, “Só pensa em si”
  found(
    `você${GAP}não${GAP}(?:se${GAP}importa|liga|está${GAP}nem${GAP}aí|tá${GAP}nem${GAP}aí)(?=${GAP}(?:com|para|nem)${STOP}|${'\\s{0,9}'}(?:[.,;:!?…]|$))`,
  ),
  found(`tanto${GAP}faz${GAP}para${GAP}você|você${GAP}nem${GAP}se${GAP}(?:deu|dá)${GAP}ao${GAP}trabalho`),
  found(
    `você${GAP}não${GAP}(?:faz|fez)${GAP}(?:nenhum${GAP}esforço|esforço${GAP}nenhum|o${GAP}menor${GAP}esforço)`,
  ),
  found(`você${GAP}se${GAP}acha(?:${GAP}(?:melhor|superior|mais|o|a|muito)${STOP}|${END})`),
  found(
    `(?:você${GAP})?só${GAP}pensa${GAP}em${GAP}(?:si|você)|você${GAP}só${GAP}(?:queria|quer)${GAP}aparecer`,
  ),
  found(`você${GAP}não${GAP}sabe${GAP}(?:ouvir|escutar|planejar|delegar|liderar|se${GAP}comunicar)`),
  found(`você${GAP}(?:está|ficou|estava)${GAP}com${GAP}(?:ciúmes?|inveja|má${GAP}vontade)`),
];
