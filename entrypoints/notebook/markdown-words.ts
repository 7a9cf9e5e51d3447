import { RELATIONSHIP_TEXTS } from '../../components/people/relationship-texts';
import { guideText } from '../../components/practices/guide-text';
import type { LookUp } from '../../components/texts';
import type { MarkdownWords } from '../../utils/archive/markdown/markdown-words';

/** The words of an export, from the user's language. */
export function markdownWords(t: LookUp): MarkdownWords {
  return {
    meetings: t('markdown_meetings'),
    items: t('markdown_items'),
    nextTalk: t('markdown_next'),
    skipped: t('markdown_skipped'),
    dropped: t('markdown_dropped'),
    confidential: t('item_confidential'),
    ownShelf: t('markdown_own'),
    relationship: (relationship) => t(RELATIONSHIP_TEXTS[relationship].name),
    practice: ({ id }) => guideText(t, 'practice', id),
    shelf: ({ id }) => guideText(t, 'shelf', id),
    owner: (owner, name) =>
      owner === 'third' ? t('owner_third') : t(owner === 'me' ? 'owner_me' : 'owner_them', [name]),
    field: (kind, key) => guideText(t, 'field', kind, key),
    measure: (start, now, target) => t('markdown_from_to', [start, now, target]),
  };
}
