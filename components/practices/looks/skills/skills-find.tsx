import { go } from 'fuzzysort';
import { useId, useState } from 'preact/hooks';
import type { KnownSkill } from '../../../../utils/model/views';
import { useTexts } from '../../../texts';
import { type Skill, skillKey } from './skills-match';

/** More than one reads in a talk are not shown. */
const MOST = 12;

/** "Who knows this?": the skills of everybody the user meets, offers before wants, others before oneself. */
export function SkillsFind({ skills }: { skills: readonly KnownSkill[] }) {
  const { t } = useTexts();
  const id = useId();
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const found = typed === '' ? [] : find(skills, typed);

  function whose({ item, person }: Found): string {
    if (item.owner === 'me') return t(item.part.way === 'offers' ? 'skill_i_offer' : 'skill_i_want');
    return t(item.part.way === 'offers' ? 'skill_offers' : 'skill_wants', [person.name]);
  }

  return (
    <search class="skills-find">
      <label class="field-label" for={id}>
        {t('skill_find')}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        dir="auto"
        autocomplete="off"
        placeholder={t('skill_find_hint')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          setQuery('');
        }}
      />
      <div aria-live="polite">
        {typed !== '' && found.length === 0 && <p class="hint">{t('skill_nobody')}</p>}
        {found.length > 0 && (
          <ul aria-label={t('skill_found')}>
            {found.map((one) => (
              <li key={one.item.id} class="skills-found">
                <bdi>{one.item.text}</bdi> · <bdi class="hint">{whose(one)}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </search>
  );
}

type Found = KnownSkill & { item: Skill };

function find(skills: readonly KnownSkill[], query: string): Found[] {
  const keys = [({ item }: KnownSkill) => item.text];
  const found = go(query, skills, { keys, threshold: 0.4 }).map(({ obj }) => obj);
  const known = found.filter((one): one is Found => one.item.kind === 'skill');
  // What I can do myself is written down with several people, and told once.
  const mine = new Set<string>();
  const once = known.filter(({ item }) => {
    if (item.owner !== 'me') return true;
    const key = `${item.part.way} ${skillKey(item.text)}`;
    return !mine.has(key) && mine.add(key);
  });
  const rank = ({ item }: Found) => (item.part.way === 'offers' ? 0 : 2) + (item.owner === 'me' ? 1 : 0);
  return once.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
