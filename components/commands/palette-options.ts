import type { OfferedCommand } from './offered';

/** Finds by typed words, best first. */
export type FindCommands = (commands: readonly OfferedCommand[], words: string) => OfferedCommand[];

export interface OptionGroup {
  group: OfferedCommand['group'];
  options: OfferedCommand[];
}

/** So many people are offered before a letter is typed. */
const FIRST_PEOPLE = 5;
const ORDER = ['here', 'people', 'go', 'typed'] as const;

/** What holds the words as they stand, first what begins with them, until the better way to find is loaded. */
export const findPlainly: FindCommands = (commands, words) => {
  const placeIn = ({ text }: OfferedCommand) => text.toLowerCase().indexOf(words.toLowerCase());
  const found = commands.filter((command) => placeIn(command) >= 0);
  return [...found.filter((one) => placeIn(one) === 0), ...found.filter((one) => placeIn(one) > 0)];
};

/** What the palette offers, in groups: as they come; or, where words were typed, that of the best match first. */
export function paletteOptions(
  commands: readonly OfferedCommand[],
  words: string,
  find: FindCommands,
): OptionGroup[] {
  const typed = commands.filter(({ group }) => group === 'typed');
  const others = commands.filter(({ group }) => group !== 'typed');
  const found = words === '' ? others : [...find(others, words), ...typed];
  const order = words === '' ? ORDER : [...new Set(found.map(({ group }) => group))];
  return order
    .map((group) => {
      const options = found.filter((command) => command.group === group);
      return {
        group,
        options: words === '' && group === 'people' ? options.slice(0, FIRST_PEOPLE) : options,
      };
    })
    .filter(({ options }) => options.length > 0);
}
