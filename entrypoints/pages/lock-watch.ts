import { onAnnouncement } from '../../utils/messaging/announce';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { LockState } from '../../utils/model/lock';

const INPUT = ['keydown', 'pointerdown', 'wheel'] as const;
/** Told no more often than this. */
const TOLD_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 30_000;

/**
 * Keeps the notebook open while somebody is at this page, lets it lock itself when nobody is, and saves what is on its way
 * before it does: as if the page were left. Answers the `ask` by which the page is to ask.
 */
export function watchLock(ask: Ask<PageProtocol>): Ask<PageProtocol> {
  const underWay = new Set<Promise<unknown>>();
  let toldAt = Number.NEGATIVE_INFINITY;
  let isTimed = false;
  // To ask is enough: who answers locks what is overdue, and tells.
  const look = (name: 'readLock' | 'noteActive') => {
    const seen = ({ minutes }: LockState) => {
      isTimed = minutes !== null;
    };
    ask(name, null).then(seen, console.error);
  };

  for (const type of INPUT) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (timeStamp - toldAt < TOLD_EVERY_MS) return;
        toldAt = timeStamp;
        look('noteActive');
      },
      { capture: true, passive: true },
    );
  }
  look('readLock');
  setInterval(() => isTimed && look('readLock'), LOOK_EVERY_MS);
  onAnnouncement(
    'lockComing',
    async () => {
      dispatchEvent(new Event('pagehide'));
      await Promise.allSettled([...underWay]);
    },
    new AbortController(),
  );

  return (name, input, op) => {
    const asking = ask(name, input, op);
    const done = () => void underWay.delete(asking);
    // These wait for what is on its way: it cannot wait for them.
    if (name !== 'lockNow' && name !== 'deleteEverything') underWay.add(asking);
    asking.then(done, done);
    return asking;
  };
}
