import { useTexts } from '../../../texts';
import { LineAdd } from '../../lines/line-add';
import type { ShelfProps } from '../../practice-props';
import { OwnLines } from '../own-lines';
import { SkillsFind } from './skills-find';
import { matching, type Skill } from './skills-match';

/** What each offers and wants to learn, what of it fits, and who else knows something. */
export function Skills({ talk, practice, shelf, items }: ShelfProps) {
  const { t, language } = useTexts();
  const { name } = talk.person;
  const skills = items.filter((item): item is Skill => item.kind === 'skill');
  const of = (owner: Skill['owner'], way: Skill['part']['way']) =>
    skills.filter((skill) => skill.owner === owner && skill.part.way === way);
  const lists = [
    { head: t('skill_offers', [name]), items: of('them', 'offers') },
    { head: t('skill_wants', [name]), items: of('them', 'wants') },
    { head: t('skill_i_offer'), items: of('me', 'offers') },
    { head: t('skill_i_want'), items: of('me', 'wants') },
  ];
  const listed = (some: readonly Skill[]) =>
    new Intl.ListFormat(language).format(some.map(({ text }) => text));
  const toGive = matching(of('me', 'offers'), of('them', 'wants'));
  const toGet = matching(of('them', 'offers'), of('me', 'wants'));

  return (
    <>
      {toGive.length > 0 && <p class="skills-match">{t('skill_match_give', [name, listed(toGive)])}</p>}
      {toGet.length > 0 && <p class="skills-match">{t('skill_match_get', [name, listed(toGet)])}</p>}
      <div class="skills">
        {lists.map(({ head, items }) => (
          <OwnLines key={head} items={items} talk={talk} head={head} />
        ))}
      </div>
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
      <SkillsFind skills={talk.view.skills} />
    </>
  );
}
