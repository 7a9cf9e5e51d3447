import type { Ask } from '../../../utils/messaging/ask';
import type { PageProtocol } from '../../../utils/messaging/protocol';
import type { NotebookRoute } from '../../../utils/model/route';

/** What each view of the notebook page is handed. */
export interface ViewProps<Route extends NotebookRoute = NotebookRoute> {
  route: Route;
  ask: Ask<PageProtocol>;
  /** ISO instant, of this minute. */
  now: string;
  go(to: NotebookRoute): void;
  /** Asks for what pages that are gone left typed with this person. */
  askForTyped(personId: string): Promise<void>;
  /** Says what was done, in one sentence, until another view is shown; '' takes it back. */
  onStatus(text: string): void;
}

export type RouteOf<View extends NotebookRoute['view']> = Extract<NotebookRoute, { view: View }>;
