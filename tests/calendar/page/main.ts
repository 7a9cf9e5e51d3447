import type { PageData } from '../calendar-options';
import { startCalendarPage } from './calendar-page';
import { createSpy } from './spy';

// The spy listens before anything else of the page does, like scripts Google puts at the top of its own.
const spy = createSpy();

document.addEventListener(
  'DOMContentLoaded',
  () => {
    const data: PageData = JSON.parse(document.getElementById('initialdata')?.textContent ?? '{}');
    window.__calendar = startCalendarPage(data, spy);
  },
  { once: true },
);
