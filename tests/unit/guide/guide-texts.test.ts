import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { guideKeys, isQuestionKey } from './guide-keys';

// tests/unit/conventions/manifest-texts.test.ts holds the other languages to the English one.
it.each(guideKeys())('The English texts have %s, which the guide asks for', (key) => {
  expect(Object.keys(messages), `Add "${key}" to public/_locales/en/messages.json.`).toContain(key);
});

it('The guide asks for each key once', () => {
  expect(new Set(guideKeys()).size).toBe(guideKeys().length);
});

it('The key of a question is told from others', () => {
  expect(
    ['question_trust_1', 'question_trust_0', 'question_1', 'question_other_1'].map(isQuestionKey),
  ).toEqual([...[true, false], ...[false, false]]);
});
