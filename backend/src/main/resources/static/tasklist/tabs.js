// The engine's own history of a task stays empty here: what was done stands in "案卷".
const EMPTY = '历史';

export function hideEmptyTab() {
  const hide = () => {
    for (const tab of document.querySelectorAll('.task-details .nav-tabs li')) tab.style.display = tab.textContent.trim() === EMPTY ? 'none' : '';
  };
  new MutationObserver(hide).observe(document.body, { childList: true, subtree: true });
  hide();
}
