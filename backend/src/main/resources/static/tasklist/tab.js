// The tab “期限与督办” beside every task: one look at everything about its time.
import { el } from './elements.js';
import { path, read } from './calls.js';
import { changes, otherDeadlines, ownDeadline, reckoning } from './deadline.js';
import { levels, nudges, requests } from './ladder.js';
import { actions } from './actions.js';
import { objections, proceedingsOf, referrals } from './proceedings.js';

/** @param scope of the app; its end is the end of this tab */
export function open(node, taskId, scope) {
  const leaving = new AbortController();
  scope?.$on?.('$destroy', () => leaving.abort());
  const said = el('p', { className: 'lb-said', role: 'status' });
  const content = el('div', { 'aria-busy': true }, el('p', {}, '正在读取…'));
  node.replaceChildren(el('div', { className: 'lb-standing' }, said, content));
  load();

  async function load() {
    content.setAttribute('aria-busy', 'true');
    try {
      const standing = await read(path('tasks', taskId, 'standing'), leaving.signal);
      const [asked, going] = await Promise.all([extensionsOf(standing, leaving.signal), proceedingsOf(standing, leaving.signal)]);
      if (!leaving.signal.aborted) show(standing, asked, going);
    } catch (problem) {
      if (!leaving.signal.aborted) content.replaceChildren(el('p', { className: 'lb-fault', role: 'alert' }, problem.message));
    } finally {
      content.setAttribute('aria-busy', 'false');
    }
  }

  function show(standing, asked, going) {
    const after = (sentence) => {
      said.textContent = sentence;
      load();
    };
    content.replaceChildren(
      ...[
        ownDeadline(standing),
        actions(node, standing, after),
        reckoning(standing.deadline),
        changes(standing.deadline),
        requests(asked, standing.deadline),
        objections(going),
        referrals(going),
        levels(standing.levels),
        nudges(standing.nudges),
        otherDeadlines(standing.others),
      ].filter(Boolean),
    );
  }
}

/** Whoever works on a task of another unit's case may not see these; the tab is complete enough without them. */
async function extensionsOf({ caseNo }, signal) {
  try {
    return (await read(path('cases', caseNo, 'extensions'), signal)).items;
  } catch {
    return [];
  }
}
