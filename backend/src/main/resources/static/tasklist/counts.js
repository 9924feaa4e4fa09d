// How many tasks each filter holds, beside its name. Asked when the open one has changed, after whatever
// moves a task, and once a minute; never while nobody looks.
import { el } from './elements.js';
import { read } from './calls.js';

const EVERY = 60_000;
const AT_LEAST = 5_000;
/** Long enough for a claim to be stored. */
const MOMENT = 1_500;
/** What moves a task from one filter to another: claimed, given back, handed in. */
const MOVES = 'button.claim, .assignee .glyphicon-remove, button[ng-click="complete()"]';

let asked = 0;
let known = new Map();
let waiting;

export function keep() {
  setInterval(ask, EVERY);
  document.addEventListener('visibilitychange', ask);
  // before the app hears of it and takes the button away
  document.addEventListener('click', ({ target }) => target.closest?.(MOVES) && soon(), true);
  // the app draws its filters and its list in its own time
  new MutationObserver(() => {
    draw();
    if (!asked || hasChanged()) ask();
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

async function ask() {
  if (document.hidden || Date.now() - asked < AT_LEAST || !document.querySelector('.task-filter')) return;
  asked = Date.now();
  try {
    const { items } = await read('/api/me/filters');
    known = new Map(items.map(({ name, count }) => [name, count]));
    draw();
  } catch {
    // old numbers stay; nobody should have to wait a minute for the first ones
    soon();
  }
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, Math.max(MOMENT, asked + AT_LEAST - Date.now()));
}

/** The app counts the open filter every ten seconds: another number there means others in the rest. */
function hasChanged() {
  const open = document.querySelector('.task-filter.active .name > a');
  const counted = open?.querySelector('.counter')?.textContent.trim();
  return Boolean(counted) && String(known.get(open.firstChild?.textContent.trim())) !== counted;
}

function draw() {
  for (const link of document.querySelectorAll('.task-filter .name > a')) {
    const name = link.firstChild?.textContent.trim();
    const count = known.get(name);
    const shown = link.querySelector('.lb-count');
    if (count === undefined || shown?.textContent === String(count)) continue;
    if (shown) shown.textContent = count;
    else link.append(el('span', { className: 'lb-count' }, String(count)));
  }
}
