import type { TrashPlace } from '../../utils/model/trash';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';

/** What can be deleted as a whole, and put back. */
export interface DeleteActions {
  deleteNote(meetingId: string): Promise<TrashPlace>;
  deletePerson(personId: string): Promise<TrashPlace>;
  putBack(place: TrashPlace): Promise<void>;
}

/** Something that lies in the trash now, to be put back where it was deleted. */
export interface Gone {
  place: TrashPlace;
  /** What was done, in words. */
  said: string;
}

interface DeleteButtonsProps {
  person: { id: string; name: string };
  meeting: { id: string; note: string };
  actions: DeleteActions;
  onGone(gone: Gone): void;
}

/** The last of the rarer actions. Both can be undone where they were done, and for 90 days from the trash. */
export function DeleteButtons({ person, meeting, actions, onGone }: DeleteButtonsProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const end = (failed: string, said: string, action: () => Promise<TrashPlace>) =>
    attempt(failed, async () => onGone({ place: await action(), said }));
  return (
    <>
      {meeting.note.trim() !== '' && (
        <button
          type="button"
          class="button"
          data-destructive=""
          onClick={() => end(t('note_not_deleted'), t('note_deleted'), () => actions.deleteNote(meeting.id))}
        >
          {t('delete_note')}
        </button>
      )}
      <button
        type="button"
        class="button"
        data-destructive=""
        title={t('delete_person_means')}
        onClick={() =>
          end(t('person_not_deleted'), t('person_deleted', [person.name]), () =>
            actions.deletePerson(person.id),
          )
        }
      >
        {t('delete_person', [person.name])}
      </button>
      {failure}
    </>
  );
}
