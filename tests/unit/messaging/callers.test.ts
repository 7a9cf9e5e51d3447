import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../utils/messaging/callers';

const us = { id: 'aside', origin: 'chrome-extension://aside' };

describe('who may call', () => {
  it('knows our own pages and Calendar’s top frame', () => {
    expect(rankOf({ id: 'aside', origin: us.origin, url: `${us.origin}/panel.html`, frameId: 5 }, us)).toBe(
      'page',
    );
    expect(rankOf({ id: 'aside', origin: 'https://calendar.google.com', frameId: 0 }, us)).toBe('calendar');
  });
  it('goes by the address where the browser gives no origin, as Firefox does', () => {
    expect(rankOf({ id: 'aside', url: `${us.origin}/popup.html` }, us)).toBe('page');
    expect(rankOf({ id: 'aside', url: 'https://calendar.google.com/calendar/u/0/r', frameId: 0 }, us)).toBe(
      'calendar',
    );
  });
  it('hears nobody else', () => {
    expect(rankOf({ id: 'other', origin: us.origin }, us)).toBeNull();
    expect(rankOf({ id: 'aside', origin: 'https://calendar.google.com', frameId: 3 }, us)).toBeNull();
    expect(
      rankOf({ id: 'aside', origin: 'https://calendar.google.com.evil.example', frameId: 0 }, us),
    ).toBeNull();
    expect(
      rankOf({ id: 'aside', url: 'https://evil.example/https://calendar.google.com/', frameId: 0 }, us),
    ).toBeNull();
    expect(rankOf({}, us)).toBeNull();
  });
  it('gives a content script no page’s rank by its address alone', () => {
    expect(
      rankOf(
        { id: 'aside', origin: 'https://calendar.google.com', url: `${us.origin}/panel.html`, frameId: 0 },
        us,
      ),
    ).toBe('calendar');
  });
});
