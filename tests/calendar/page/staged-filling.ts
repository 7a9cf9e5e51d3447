import type { Staging } from '../calendar-options';
import { element, isOwn } from './elements';
import type { PageCounters } from './page-context';

/** A small random source that gives the same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Takes everything out that the page did not make, as Google's re-rendering does inside its popup. */
export function stripForeign(root: Node, counters: PageCounters): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const foreign: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isOwn(node) && node.parentNode && isOwn(node.parentNode)) foreign.push(node as ChildNode);
  }
  for (const node of foreign) node.remove();
  counters.foreignNodesStripped += foreign.length;
}

export interface Stages {
  header(): void;
  rows(): void;
  guests(): void;
  /** One row drawn anew; called over and over in the storm. */
  redraw(random: () => number): void;
  done(): void;
  /** Long after the storm, without stripping anything. */
  late(): void;
}

/**
 * The first filling of a popup, as measured on the real page (June 2026: about 750 mutations, the last after about
 * 480 ms; foreign nodes inside are stripped). The same seed gives the same storm. Returns how to stop it.
 */
export function fillInStages(
  root: HTMLElement,
  staging: Staging,
  seed: number,
  stages: Stages,
  counters: PageCounters,
): () => void {
  const random = createRandom(seed);
  const timers: number[] = [];
  const later = (ms: number, run: () => void) => timers.push(window.setTimeout(run, ms));
  const TICK = 16;
  const ticks = Math.max(1, Math.floor((staging.stormEnd - staging.header) / TICK));
  const perTick = Math.ceil(staging.mutations / ticks);
  later(staging.header, stages.header);
  later(staging.rows, stages.rows);
  later(staging.guests, stages.guests);
  for (let tick = 0; tick < ticks; tick++) {
    later(staging.header + tick * TICK, () => {
      churn(root, perTick, random, stages, counters);
      stripForeign(root, counters);
    });
  }
  later(staging.stormEnd, () => {
    stripForeign(root, counters);
    stages.done();
  });
  later(staging.late, stages.late);
  return () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
}

function churn(
  root: HTMLElement,
  count: number,
  random: () => number,
  stages: Stages,
  counters: PageCounters,
): void {
  const nodes = [...root.querySelectorAll<HTMLElement>('*')].filter(isOwn);
  for (let turn = 0; turn < count; turn++) {
    const node = nodes[Math.floor(random() * nodes.length)];
    if (!node) return;
    counters.stormMutations++;
    const choice = random();
    if (choice < 0.6) node.setAttribute('jsaction', node.getAttribute('jsaction') ?? '');
    else if (choice < 0.85) node.setAttribute('class', node.getAttribute('class') ?? '');
    else if (choice < 0.95 && node.tagName !== 'INPUT') {
      const ripple = element('span', { class: 'XjoK4b' });
      node.append(ripple);
      ripple.remove();
      counters.stormMutations++;
    } else if (choice > 0.985) {
      stages.redraw(random);
      counters.stormMutations++;
    }
  }
}
