import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NOW, openItem, talkingPoint } from '../examples';
import { withFakeTimers } from '../fake-timers';
import { setUp } from './set-up-items';

withFakeTimers();

describe('What is said of an item', () => {
  const said = () => [...document.querySelectorAll('.item-meta > *')].map((word) => word.textContent);

  it('is whom it waits for, what it is and where it is from', () => {
    setUp([
      openItem('Budget', { owner: 'third', part: { form: 'roadblock', waitingFor: 'Priya' } }),
      talkingPoint('Pairing', { from: { name: 'Ivo' }, part: { form: 'share', questionId: null } }),
      openItem('Offer', { owner: 'third' }),
    ]);
    expect(said()).toEqual(['waiting for Priya', 'roadblock', 'waiting for others', 'from Ivo', 'to share']);
    within(screen.getByRole('group', { name: 'waiting' })).getByRole('checkbox', { name: 'Budget' });
  });

  it('is how private it is and that it goes up or was told, unless it is confidential', () => {
    const up = { topic: 'win', toldAt: null } as const;
    setUp([
      openItem('a', { privacy: 'shareable', up }),
      openItem('b', { privacy: 'confidential', up }),
      talkingPoint('c', { privacy: 'confidential', from: 'hidden' }),
      openItem('d', { up: { topic: 'risk', toldAt: NOW } }),
      openItem('e'),
    ]);
    expect(said()).toEqual([
      'can be shared',
      'goes up: win',
      'confidential',
      'told upward: Risk',
      'told in confidence',
    ]);
  });
});
