import { type Ask, createAsk } from '../../utils/messaging/ask';
import { answerCode } from '../../utils/messaging/command-error';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Health } from '../../utils/model/health';
import { type Live, live } from './live';

/** Failures after which the notebook may not write any more. */
const DISK_CODES = ['disk', 'disk-full', 'read-only'];
const AGAIN_MS = 60_000;

/**
 * Asks the background, and learns from what fails how the notebook stands. While it cannot write, it is asked once a
 * minute whether there is room again: this page may be all that keeps the user's words.
 */
export function storeHealth(deps: { newOperationId: () => string; isCutOff?: () => boolean }): {
  ask: Ask<PageProtocol>;
  health: Live<Health>;
  /** Whether there is room again: what was refused can then be tried again. */
  tryAgain: () => void;
} {
  const plain = createAsk<PageProtocol>(deps);
  const health = live(() => plain('readHealth', null));
  const tryAgain = () => {
    plain('tryWritable', null).then(health.refresh, console.error);
  };
  setInterval(() => {
    if (health.value.value?.readOnly) tryAgain();
  }, AGAIN_MS);
  const ask: Ask<PageProtocol> = async (name, input, op) => {
    try {
      return await plain(name, input, op);
    } catch (error) {
      if (DISK_CODES.includes(answerCode(error) ?? '')) health.refresh();
      throw error;
    }
  };
  return { ask, health, tryAgain };
}
