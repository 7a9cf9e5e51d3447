import { writeRoute } from './route';

/** The route to a person's page where the note of one talk is written in. Ids hold no `/`. */
export function writeNoteRoute(personId: string, talkId: string): string {
  return writeRoute({ view: 'people', personId: `${personId}/${talkId}` });
}

/** What stands in the route of a person's page: with whom, and the talk in whose note is written; null: in none. */
export function readNoteRoute(detail: string): { personId: string; talkId: string | null } {
  const [personId = '', talkId] = detail.split('/');
  return { personId, talkId: talkId || null };
}
