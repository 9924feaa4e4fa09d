// What every card of the list says about its task: urgency, level, case, unit. All cards that are drawn together ask once.
import { el } from './elements.js';
import { read } from './calls.js';

const TOGETHER = 40;
const FRESH_FOR = 15_000;
const AT_MOST = 50;

const known = new Map();
let waiting = new Map();

const SAYS = {
  CALM: (time) => `还有${time}`,
  AMBER: (time) => `即将超期，还有${time}`,
  RED: (time) => `已超期${time}`,
};

export async function show(node, taskId) {
  const mark = await markOf(taskId);
  node.replaceChildren(...(mark ? [card(mark)] : []));
}

function card(mark) {
  return el(
    'div',
    { className: `lb-card lb-tone-${mark.tone}` },
    el(
      'div',
      { className: 'lb-card-state' },
      el('span', { className: 'lb-card-time' }, stateOf(mark)),
      mark.label ? el('span', { className: `lb-chip lb-level-${mark.level}` }, mark.label) : null,
    ),
    mark.title ? el('div', { className: 'lb-card-title' }, mark.title) : null,
    mark.caseNo
      ? el('div', { className: 'lb-card-facts' }, el('span', {}, mark.caseNo), mark.unitName ? el('span', {}, mark.unitName) : null)
      : null,
  );
}

/** The colour is never the only sign. */
function stateOf({ tone, timeLeft }) {
  if (tone === 'GREY') return '计时已中止';
  return timeLeft ? SAYS[tone](timeLeft) : { CALM: '期限内', AMBER: '即将超期', RED: '已超期' }[tone];
}

function markOf(taskId) {
  const remembered = known.get(taskId);
  if (remembered && Date.now() - remembered.since < FRESH_FOR) return remembered.mark;
  if (!waiting.size) setTimeout(askForAll, TOGETHER);
  if (!waiting.has(taskId)) waiting.set(taskId, deferred());
  return waiting.get(taskId).promise;
}

async function askForAll() {
  const asked = waiting;
  waiting = new Map();
  if (known.size > 1_000) known.clear();
  const ids = [...asked.keys()];
  for (let from = 0; from < ids.length; from += AT_MOST) {
    const some = ids.slice(from, from + AT_MOST);
    const marks = await read(`/api/tasks/marks?${new URLSearchParams({ ids: some.join(',') })}`).then(({ items }) => items, () => []);
    const byTask = new Map(marks.map((mark) => [mark.taskId, mark]));
    for (const id of some) {
      known.set(id, { since: Date.now(), mark: byTask.get(id) });
      asked.get(id).resolve(byTask.get(id));
    }
  }
}

function deferred() {
  const later = {};
  later.promise = new Promise((resolve) => {
    later.resolve = resolve;
  });
  return later;
}
