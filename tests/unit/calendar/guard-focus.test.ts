import { afterEach, expect, test, vi } from 'vitest';
import { guardFocus } from '../../../utils/calendar/guard-focus';
import { one, openFixture } from './open-fixture';

let stop = new AbortController();
afterEach(() => stop.abort());

const takeBack = vi.fn();

function guarded() {
  openFixture('popup-guest');
  stop = new AbortController();
  const host = document.createElement('x-host');
  document.documentElement.append(host);
  guardFocus(host, { signal: stop.signal, takeBack });
  const heard: string[] = [];
  for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: stop.signal });
  }
  const tell = (target: Element, type: string, relatedTarget: Element | null) =>
    target.dispatchEvent(new FocusEvent(type, { bubbles: type.length > 5, composed: true, relatedTarget }));
  return { host, heard, tell, button: one('button'), title: one('#rAECCd') };
}

test('the page does not hear of focus that goes to our element or comes from it', () => {
  const { host, heard, tell, button } = guarded();
  for (const type of ['focus', 'focusin', 'blur', 'focusout']) {
    tell(host, type, button);
    tell(button, type, host);
  }
  expect(heard).toEqual([]);
});

test('all other focus is its own', () => {
  const { heard, tell, button, title } = guarded();
  tell(button, 'focusin', title);
  tell(title, 'focusout', button);
  expect(heard).toEqual(['focusin', 'focusout']);
});

test('afterwards everything is as before', () => {
  const { host, heard, tell, button } = guarded();
  document.addEventListener('focusin', () => heard.push('after'), { once: true });
  stop.abort();
  tell(button, 'focusin', host);
  expect(heard).toEqual(['after']);
});

test('focus that leaves a popup for nowhere, with no key or pointer used, went into a frame: ours', () => {
  const { heard, tell, title } = guarded();
  tell(title, 'focusout', null);
  expect(heard).toEqual([]);
});
