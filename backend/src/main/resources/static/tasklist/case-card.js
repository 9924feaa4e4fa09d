// The tab “案卷” beside every task, and the same as a page of its own: one case at one look.
import { el } from './elements.js';
import { path, read } from './calls.js';
import { about, deadlines, front } from './card-facts.js';
import { compared, files, papers } from './card-photos.js';
import { links, notes, steps, timeline } from './card-course.js';
import { actions } from './card-actions.js';

/** @param which {taskId} or {caseNo} @param scope of the app; its end is the end of this tab */
export function open(node, which, scope) {
  dress();
  const leaving = new AbortController();
  scope?.$on?.('$destroy', () => leaving.abort());
  const said = el('p', { className: 'lb-said', role: 'status' });
  const content = el('div', { 'aria-busy': true }, el('p', {}, '正在读取案卷…'));
  const home = el('div', { className: 'lb-standing lb-dossier' }, said, content);
  node.replaceChildren(home);
  return load();

  async function load() {
    content.setAttribute('aria-busy', 'true');
    try {
      const url = which.taskId ? path('tasks', which.taskId, 'card') : path('cases', which.caseNo, 'card');
      const card = await read(url, leaving.signal);
      if (!leaving.signal.aborted) show(card);
      return card;
    } catch (problem) {
      if (!leaving.signal.aborted) content.replaceChildren(el('p', { className: 'lb-fault', role: 'alert' }, problem.message));
      return null;
    } finally {
      content.setAttribute('aria-busy', 'false');
    }
  }

  function show(card) {
    const after = (sentence) => {
      said.textContent = sentence;
      load();
    };
    const parts = [
      front(card, which),
      actions(home, card, which, after),
      card.closedWhy ? el('p', { className: 'lb-note' }, card.closedWhy) : null,
      ...about(card),
      deadlines(card),
      compared(card),
      files(card),
      notes(home, card, which, after),
      papers(card),
      links(card),
      timeline(card),
      steps(card),
    ];
    content.replaceChildren(...parts.filter(Boolean));
  }
}

/** The frame's own style sheet may not know ours yet. */
function dress() {
  const href = '/tasklist/case-card.css';
  if (!document.head.querySelector(`link[href="${href}"]`)) document.head.append(el('link', { rel: 'stylesheet', href }));
}
