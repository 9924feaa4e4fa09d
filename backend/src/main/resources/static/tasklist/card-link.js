// The link to the patient's own page, to show it on the spot or to read it out. Fetching it stands in the file.
import { button, el } from './elements.js';
import { ask } from './dialog.js';
import { send } from './calls.js';
import { moment } from '/forms/lookback/words.js';

export function showLink(home, url, after) {
  ask(home, {
    title: '患者页面链接',
    hint: '请当面给患者本人看，或在电话里念给本人听；不要替患者点。取用会记入案卷。',
    fields: [],
    action: '取链接',
    submit: () => send(url, {}),
    done: (answer) => shown(home, answer, after),
  });
}

function shown(home, { link, expiresAt }, after) {
  const text = el('input', { type: 'text', readOnly: true, className: 'form-control', value: new URL(link, location.href).href, 'aria-label': '患者页面链接' });
  const said = el('p', { className: 'lb-small', role: 'status' }, `有效期到 ${moment(expiresAt).slice(0, 16)}，只能作一次决定。`);
  const copy = async () => {
    text.select();
    await navigator.clipboard?.writeText(text.value).then(() => (said.textContent = '已复制。'), () => (said.textContent = '请按 Ctrl+C 复制。'));
  };
  const dialog = el('dialog', { className: 'lb-dialog', 'aria-label': '患者页面链接', onclose: () => dialog.remove() },
    el('h4', {}, '患者页面链接'), text, said,
    el('div', { className: 'lb-dialog-buttons' }, button('复制', copy), button('关闭', () => dialog.close())));
  dialog.addEventListener('close', () => after(''));
  home.append(dialog);
  dialog.showModal();
  text.select();
}
