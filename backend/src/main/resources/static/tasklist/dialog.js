// A question with fields, for keyboard and screen reader: focus stays inside, Esc closes, faults are read out.
import { button, el } from './elements.js';

let count = 0;

/**
 * @param fields what people fill in, see field()
 * @param hint sentence above the fields, or an element
 * @param submit sends it; what it answers is handed to done, what it throws is shown
 */
export function ask(home, { title, hint, fields, action, submit, done }) {
  const id = `lb-dialog-${(count += 1)}`;
  const fault = el('p', { className: 'lb-fault', role: 'alert' });
  const send = el('button', { type: 'submit', className: 'btn btn-primary' }, action);
  const dialog = el(
    'dialog',
    { className: 'lb-dialog', 'aria-labelledby': id, onclose: () => dialog.remove() },
    el(
      'form',
      { noValidate: true, onsubmit: hand, oninput: () => (fault.textContent = '') },
      el('h4', { id }, title),
      hint ? el('div', { className: 'lb-small' }, hint) : null,
      fields.map((one) => one.row),
      fault,
      el('div', { className: 'lb-dialog-buttons' }, send, button('取消', () => dialog.close())),
    ),
  );
  const before = document.activeElement;
  dialog.addEventListener('close', () => before?.isConnected && before.focus());
  home.append(dialog);
  dialog.showModal();
  (fields[0]?.input ?? send).focus();

  async function hand(event) {
    event.preventDefault();
    const empty = fields.find((one) => one.required && !one.input.value.trim());
    if (empty) return refuse(`请填写“${empty.label}”。`, empty.input);
    send.disabled = true;
    fault.textContent = '';
    try {
      const answer = await submit(Object.fromEntries(fields.map((one) => [one.name, one.input.value.trim()])));
      dialog.close();
      done(answer);
    } catch (problem) {
      refuse(problem.message, fields[0]?.input);
    } finally {
      send.disabled = false;
    }
  }

  function refuse(sentence, input) {
    fault.textContent = sentence;
    input?.focus();
  }

  return dialog;
}

export function field(name, label, input, { required = true, after = [] } = {}) {
  const id = `lb-field-${(count += 1)}`;
  input.id = id;
  input.classList.add('form-control');
  input.setAttribute('aria-required', required);
  const text = el('label', { htmlFor: id, className: required ? 'lb-required' : '' }, label);
  const shown = input.type === 'file' ? fileButton(input) : input;
  return { name, label, input, required, row: el('div', { className: 'form-group' }, text, shown, after) };
}

/** The browser's own button speaks the browser's language; ours lies above it. */
function fileButton(input) {
  const said = el('span', { className: 'lb-small', role: 'status' }, '还没有选择。');
  input.addEventListener('change', () => {
    said.textContent = input.files.length ? `已选 ${input.files.length} 个：${[...input.files].map((file) => file.name).join('、')}` : '还没有选择。';
  });
  return el('div', {}, el('span', { className: 'btn btn-default lb-file' }, '选择文件……', input), ' ', said);
}

export const textarea = (maxLength, rows = 3) => el('textarea', { maxLength, rows });
