import script from './index';
import { beginLife } from './script-life';

/*
 * What WXT would start the script with keeps timers and watchers for it, a kilobyte in each Calendar tab. This stands in
 * for it (see wxt.config.ts): ours asks only how long it lives.
 */
const run = script.main as (life: { signal: AbortSignal }) => void;
run({ signal: beginLife('calendar') });
