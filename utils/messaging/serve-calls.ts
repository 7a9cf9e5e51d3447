import * as v from 'valibot';
import { type Identity, type Rank, rankOf, type Sender } from './callers';
import { answerCode, CommandError } from './command-error';
import { messenger } from './messenger';
import type { CalendarProtocol, Call, PageProtocol } from './protocol';
import { CALENDAR_SCHEMAS, PAGE_SCHEMAS } from './schemas';

/** Under which id a call is applied, and from which tab it came (null: from no tab, e.g. the toolbar's popup). */
export interface CallContext {
  op: string;
  tabId: number | null;
}

type Answer<Method> = Method extends (call: Call<infer Input>) => infer Result
  ? (input: Input, context: CallContext) => Promise<Result>
  : never;

/** One function for each method of a protocol. */
export type Answers<Protocol> = { [Name in keyof Protocol]: Answer<Protocol[Name]> };

const opSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/**
 * Listens for calls. Must run in the worker's first turn, so that the message that woke it is heard. A call is heard
 * only from a caller of the right rank and with input that fits; what a handler throws goes back as a `CommandError`.
 * @param report is told of failures that are ours, not the caller's.
 */
export function serveCalls(deps: {
  calendar: Answers<CalendarProtocol>;
  pages: Answers<PageProtocol>;
  us: Identity;
  report: (error: unknown) => void;
}): void {
  // The two loops lose the link between a name and its types, which `SchemasFor` and `Answers` have checked.
  const { us, report } = deps;
  for (const [name, schema] of Object.entries(CALENDAR_SCHEMAS)) {
    listen({
      name,
      rank: 'calendar',
      schema,
      answer: deps.calendar[name as keyof CalendarProtocol] as LooseAnswer,
      us,
      report,
    });
  }
  for (const [name, schema] of Object.entries(PAGE_SCHEMAS)) {
    listen({
      name,
      rank: 'page',
      schema,
      answer: deps.pages[name as keyof PageProtocol] as LooseAnswer,
      us,
      report,
    });
  }
}

type LooseAnswer = (input: unknown, context: CallContext) => Promise<unknown>;

function listen(method: {
  name: string;
  rank: Rank;
  schema: v.GenericSchema;
  answer: LooseAnswer;
  us: Identity;
  report: (error: unknown) => void;
}): void {
  const { name, rank, schema, answer, us, report } = method;
  messenger.onMessage(
    name as 'readPanel',
    (async (message: { data: unknown; sender: Sender }) => {
      if (rankOf(message.sender, us) !== rank)
        throw new CommandError('forbidden', `${name} is not for this caller`);
      const call = v.safeParse(v.strictObject({ input: schema, op: opSchema }), message.data);
      if (!call.success) throw new CommandError('invalid', `${name}: ${whatDoesNotFit(call.issues[0])}`);
      try {
        return await answer(call.output.input, { op: call.output.op, tabId: message.sender.tab?.id ?? null });
      } catch (error) {
        report(error);
        // The message of an inner error may hold what the user wrote; the content script gets the code alone.
        const code = answerCode(error) ?? 'failed';
        throw new CommandError(code, rank === 'page' && error instanceof Error ? error.message : code);
      }
    }) as never,
  );
}

/** Where and why, without the value: it may hold what the user wrote. */
function whatDoesNotFit(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'call'}: expected ${issue.expected ?? 'something else'}`;
}
