// On a phone the filters, the list and the task do not fit beside each other: one is shown, and what is chosen leads to the next.
const PANES = { filters: '筛选', list: '任务', task: '办理' };

export function openPanes() {
  if (document.querySelector('.lb-panes')) return;
  const bar = document.createElement('nav');
  bar.className = 'lb-panes';
  bar.setAttribute('aria-label', '切换筛选、任务和办理');
  for (const [pane, text] of Object.entries(PANES)) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    button.dataset.pane = pane;
    button.addEventListener('click', () => show(pane));
    bar.append(button);
  }
  document.body.append(bar);
  document.addEventListener('click', ({ target }) => {
    if (target.closest('.task-filters .task-filter')) show('list');
    else if (target.closest('.tasks-list li.task') && !target.closest('.shutter, .task-card-details a')) show('task');
  });
  show(/[?&]task=/.test(location.hash) ? 'task' : 'list');

  function show(pane) {
    document.body.dataset.pane = pane;
    for (const button of bar.children) button.setAttribute('aria-pressed', String(button.dataset.pane === pane));
    scrollTo(0, 0);
  }
}
