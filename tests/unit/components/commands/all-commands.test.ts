import { describe, expect, it } from 'vitest';
import {
  ALL_COMMANDS,
  belongsTo,
  COMMAND_IDS,
  type CommandPage,
} from '../../../../components/commands/all-commands';

const pages: CommandPage[] = ['panel', 'popup', 'notebook'];

describe('The table of commands', () => {
  it.each(pages)('gives no key twice in the %s', (page) => {
    const keys = COMMAND_IDS.filter((id) => belongsTo(id, page)).flatMap((id) => ALL_COMMANDS[id].keys ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const begun = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]);
    expect(keys.filter((key) => begun.includes(key))).toEqual([]);
  });
});
