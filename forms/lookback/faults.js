// Faults are shown where they are, as soon as a field was left, and as a list when somebody tries to hand in.
import { sentenceOf } from './refusals.js';

export function openFaults(root, $scope, find) {
  const left = new Set();
  let tried = false;
  let refusal = null;
  const box = root.querySelector('.lb-faults');
  box.id = 'lb-faults';
  box.tabIndex = -1;
  root.addEventListener('focusout', (event) => {
    const field = event.target.closest('[data-field]')?.id || event.target.id;
    if (!field) return;
    left.add(field);
    $scope.$applyAsync();
  });
  // after every change on the page, once it is drawn: fields come and go with the answers
  let waiting = 0;
  $scope.$watch(() => {
    clearTimeout(waiting);
    waiting = setTimeout(show);
  });

  function show() {
    const faults = find();
    const visible = new Map();
    for (const fault of faults) {
      if ((tried || left.has(fault.field)) && !visible.has(fault.field)) visible.set(fault.field, fault.text);
    }
    for (const note of root.querySelectorAll('.lb-fault')) {
      if (visible.get(note.dataset.of) !== note.textContent) take(note);
    }
    for (const [field, text] of visible) put(field, text);
    showBox(tried ? faults : []);
  }

  function put(field, text) {
    const input = root.querySelector(`#${CSS.escape(field)}`);
    if (!input || field === 'lb-faults' || root.querySelector(`.lb-fault[data-of="${CSS.escape(field)}"]`)) return;
    const group = input.closest('.form-group') || input;
    const note = Object.assign(document.createElement('p'), { className: 'help-block lb-fault', id: `${field}-fault`, textContent: text });
    note.dataset.of = field;
    group.classList.add('has-error');
    group.appendChild(note);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', note.id);
  }

  function take(note) {
    const input = root.querySelector(`#${CSS.escape(note.dataset.of)}`);
    note.parentElement.classList.remove('has-error');
    input?.removeAttribute('aria-invalid');
    input?.removeAttribute('aria-describedby');
    note.remove();
  }

  function showBox(faults) {
    const lines = [...(refusal ? [{ text: refusal }] : []), ...faults];
    const now = lines.map((one) => one.text).join('\n');
    if (box.dataset.shown === now) return;
    box.dataset.shown = now;
    box.hidden = !lines.length;
    const title = Object.assign(document.createElement('strong'), {
      textContent: refusal ? '没有提交成功：' : `还有 ${faults.length} 处需要填写或修改：`,
    });
    const list = document.createElement('ul');
    for (const one of lines) list.appendChild(line(one));
    box.replaceChildren(title, list);
  }

  function line({ field, text }) {
    const item = document.createElement('li');
    if (!field) {
      item.textContent = text;
      return item;
    }
    const jump = item.appendChild(Object.assign(document.createElement('button'), { type: 'button', className: 'btn-link', textContent: text }));
    jump.addEventListener('click', () => goTo(field));
    return item;
  }

  function goTo(field) {
    const target = root.querySelector(`#${CSS.escape(field)}`);
    if (!target) return;
    target.scrollIntoView({ block: 'center' });
    const input = target.matches('input,select,textarea,button,[tabindex]') ? target : target.querySelector('input,select,textarea,button');
    (input || target).focus();
  }

  return {
    /** True if nothing is wrong; otherwise shows everything and moves there. */
    none: () => {
      refusal = null;
      tried = find().length > 0;
      show();
      if (tried) focusBox();
      return !tried;
    },
    /** The server said no. */
    refused: (error) => {
      if (!error || error.message === 'camForm submission prevented') return;
      refusal = sentenceOf(error);
      show();
      focusBox();
    },
    forget: () => {
      left.clear();
      tried = false;
      refusal = null;
    },
  };

  function focusBox() {
    box.scrollIntoView({ block: 'nearest' });
    box.focus();
  }
}
