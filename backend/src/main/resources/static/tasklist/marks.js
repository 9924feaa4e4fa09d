// A mark on every task of the list whose deadline has climbed: all cards that are drawn together ask once.
import { el } from './elements.js';
import { read } from './calls.js';

const TOGETHER = 40;
const FRESH_FOR = 15_000;
const AT_MOST = 50;

const known = new Map();
let waiting = new Map();

export async function show(node, taskId) {
  const mark = await markOf(taskId);
  node.replaceChildren(...(mark ? [el('span', { className: `lb-chip lb-tone-${mark.tone} lb-mark` }, mark.label)] : []));
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
