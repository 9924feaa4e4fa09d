// 大字: a switch in the header, remembered in this browser.
const KEPT = 'lookback:large-type';

/** Draws the switch into a node of the header. */
export function openLargeType(node) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-link lb-large-switch', textContent: '大字' });
  button.title = '放大任务和表单的文字';
  button.addEventListener('click', () => set(!document.documentElement.classList.contains('lb-large')));
  node.replaceChildren(button);
  set(localStorage.getItem(KEPT) === 'yes');

  function set(large) {
    document.documentElement.classList.toggle('lb-large', large);
    button.setAttribute('aria-pressed', String(large));
    localStorage.setItem(KEPT, large ? 'yes' : 'no');
  }
}
