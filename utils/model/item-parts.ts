/*
 * What only one kind of item has. Each part is small and typed; what several kinds share (whose it is, when it is due, what
 * it hangs on, how confidential it is) stands in the item itself.
 */

/** A promise, or something that stands in the way: what has to be done. */
export interface ActionPart {
  form: 'promise' | 'obstacle' | 'conflict' | 'roadblock';
  /** Of an item of owner `third`: who is waited for, as typed. */
  waitingFor: string | null;
}

/** Something to say or ask in the next talk. */
export interface TalkingPointPart {
  /** `question`: from the guide. `heard`: what I understood, to read back. `share`: written once for several people. */
  form: 'point' | 'question' | 'heard' | 'share';
  /** Of a question: its key in the guide, such as `trust_7`. */
  questionId: string | null;
}

/** How they are (`score`), or whether an aim was kept (`kept`, the item hangs on the aim). The text is the word for it. */
export interface CheckInPart {
  /** 1 (badly) to 5 (very well). */
  score: number | null;
  kept: boolean | null;
}

/** The text is the behaviour: what was done. */
export interface FeedbackPart {
  /** To them from me, from them to me, or asked for (then the text is what I ask about). */
  way: 'give' | 'receive' | 'ask';
  situation: string;
  effect: string;
  /** What came back. */
  answer: string;
}

/** One figure by which a goal is followed. */
export interface Measure {
  /** Unique within the goal. */
  id: string;
  name: string;
  /** Such as "%", "days"; may be empty. */
  unit: string;
  start: number;
  target: number;
  /** Dated check-ins, oldest first; the last one is where it stands now. */
  checks: MeasureCheck[];
}

export interface MeasureCheck {
  /** Calendar day `YYYY-MM-DD`. */
  on: string;
  value: number;
  note: string;
}

/** What a goal was before it was adjusted. */
export interface GoalBefore {
  /** Calendar day on which it stopped being this. */
  until: string;
  why: string;
  text: string;
  dueOn: string | null;
  measures: Array<Pick<Measure, 'id' | 'name' | 'unit' | 'start' | 'target'>>;
}

/** It hangs (`aboutId`) on the goal it serves. */
export interface GoalPart {
  level: GoalLevel;
  measures: Measure[];
  /** Calendar day of the next check-in. */
  checkInOn: string | null;
  /** Oldest first. */
  was: GoalBefore[];
}

export const GOAL_LEVELS = ['organisation', 'team', 'person'] as const;
export type GoalLevel = (typeof GOAL_LEVELS)[number];

export interface GrowthPart {
  aspect: 'strength' | 'area';
  /** Newest last. */
  evidence: Evidence[];
}

/** A figure or an observation, dated. */
export interface Evidence {
  on: string;
  /** Such as "14 reviews a week"; empty for an observation. */
  figure: string;
  text: string;
}

export const OPPORTUNITY_FORMS = [
  'conference',
  'course',
  'project',
  'mentor',
  'sponsor',
  'shadowing',
  'role',
  'material',
] as const;
export type OpportunityForm = (typeof OPPORTUNITY_FORMS)[number];

/** A way to learn or to get on. Done is the item's state. */
export interface OpportunityPart {
  form: OpportunityForm;
  stage: 'suggested' | 'planned' | 'doing';
  /** An https address; empty for none. */
  link: string;
}

/** What one team waits for. Delivered is the item's state `done`; owner `me`: my side needs it, `them`: theirs does. */
export interface DependencyPart {
  stage: 'asked' | 'agreed' | 'at-risk';
}

/** Help asked for (by its owner), offered (by its owner), or advice. */
export interface AskPart {
  form: 'ask' | 'offer' | 'advice';
  /** What became of it. */
  outcome: string;
}

/** Something for my manager to know or decide; its topic is the mark `up`. */
export interface UpdatePart {
  /** Their guidance. */
  answer: string;
}

/** Owner `me`: given by me, `them`: received. */
export interface InsightPart {
  form: 'lesson' | 'trend' | 'benchmark';
  /** Where it is from, as typed. */
  source: string;
}

/** One line of what was agreed on, or of a role card; owner says whose. */
export interface AgreementPart {
  topic: 'responsible' | 'decides' | 'works' | 'channel';
  /** Calendar day. */
  confirmedOn: string | null;
}

export interface ProjectPart {
  /** Where it is talked about between the talks. */
  channel: string;
}

export interface SkillPart {
  way: 'offers' | 'wants';
}

/** The text is what they are told. */
export interface CommunicationPart {
  /** Whom. */
  audience: string;
  everyDays: number;
  channel: string;
  /** Calendar day on which they were told last. */
  toldOn: string | null;
}

export interface Parts {
  action: ActionPart;
  'talking-point': TalkingPointPart;
  'check-in': CheckInPart;
  feedback: FeedbackPart;
  goal: GoalPart;
  growth: GrowthPart;
  opportunity: OpportunityPart;
  dependency: DependencyPart;
  ask: AskPart;
  update: UpdatePart;
  insight: InsightPart;
  agreement: AgreementPart;
  project: ProjectPart;
  skill: SkillPart;
  communication: CommunicationPart;
}
