// Asking for more time: while the days are typed, the server says what it would lead to.
import { el, lines } from './elements.js';
import { ask, field, textarea } from './dialog.js';
import { path, read, send } from './calls.js';
import { moment, unitOf } from './words.js';

const PAUSE_AFTER_TYPING = 250;

export function askExtension(home, { caseNo, deadline }, after) {
  const { term, track } = deadline;
  const outcome = el('div', { className: 'lb-preview', 'aria-live': 'polite' });
  const unit = el('span', { className: 'lb-small' });
  const days = el('input', { type: 'number', min: 1, step: 1, value: 1, oninput: () => look(PAUSE_AFTER_TYPING) });
  let waiting;
  let asked;
  const dialog = ask(home, {
    title: '申请延期',
    hint: `现到期时间 ${moment(deadline.dueAt)}。延期从原到期时间起算；批准之前原期限照常计算，未答复不视为同意。`,
    fields: [
      field('amount', '延长', days, { after: [unit, outcome] }),
      field('reason', '理由（请不要写个人信息）', textarea(500)),
      field('plan', '延期后的完成计划', textarea(500)),
    ],
    action: '提交申请',
    submit: ({ amount, reason, plan }) =>
      send(path('cases', caseNo, 'extensions'), { term, track, amount: Number(amount), reason, plan }),
    done: ({ state, message, decideBy }) => after(state === 'ASKED' ? taken(decideBy) : `没有受理：${message}`),
  });
  dialog.addEventListener('close', () => {
    clearTimeout(waiting);
    asked?.abort();
  });
  look(0);

  function look(delay) {
    clearTimeout(waiting);
    asked?.abort();
    waiting = setTimeout(preview, delay);
  }

  async function preview() {
    if (!/^-?\d{1,6}$/.test(days.value.trim())) {
      outcome.replaceChildren(el('p', { className: 'lb-fault' }, '请填写整数。'));
      return;
    }
    const query = new URLSearchParams({ term, track, amount: days.value });
    asked = new AbortController();
    const { signal } = asked;
    try {
      show(await read(`${path('cases', caseNo, 'extensions', 'preview')}?${query}`, signal));
    } catch (problem) {
      if (!signal.aborted) outcome.replaceChildren(el('p', { className: 'lb-fault' }, problem.message));
    }
  }

  function show({ allowed, message, kind, most, newDue, explanation }) {
    unit.textContent = ` ${unitOf(kind)}${most ? `，最多 ${most}` : ''}`;
    outcome.replaceChildren(
      allowed
        ? el('p', {}, '批准后到期时间：', el('strong', {}, moment(newDue)))
        : el('p', { className: 'lb-fault' }, message),
      allowed ? lines('ol', explanation) : '',
    );
  }
}

function taken(decideBy) {
  return `延期申请已提交，等待审核人审批${decideBy ? `，应于 ${moment(decideBy)} 前答复` : ''}。原期限照常计算。`;
}
