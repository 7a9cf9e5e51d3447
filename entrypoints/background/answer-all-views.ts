import type { AllViewsProtocol } from '../../utils/messaging/all-views-protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { StoredSwitch } from './stored-switch';

/** Answers to our own pages about what holds in all of them alike. */
export function answerAllViews(deps: {
  blur: StoredSwitch;
  letters: StoredSwitch;
}): Answers<AllViewsProtocol> {
  const { blur, letters } = deps;
  return {
    setBlurred: ({ blurred }) => blur.set(blurred),
    readBlurred: () => blur.read(),
    setLetters: ({ on }) => letters.set(on),
    readLetters: () => letters.read(),
  };
}
