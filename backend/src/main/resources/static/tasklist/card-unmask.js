// Seeing whole numbers for a reason that is kept on record: on the screen only, until the server says they go.
import { el } from './elements.js';
import { ask, field, textarea } from './dialog.js';
import { send } from './calls.js';
import { pairs } from './card-facts.js';
import { timeLeft } from '/forms/lookback/unmask.js';

const LABELS = { name: '姓名', gender: '性别', phone: '电话', idNumber: '证件号码', contactName: '联系人', contactPhone: '联系人电话', birthDate: '出生日期' };
const WORDS = { FEMALE: '女', MALE: '男', F: '女', M: '男' };

export function askUnmask(home, url) {
  ask(home, {
    title: '查看完整信息',
    hint: '查看人、时间和理由会留下记录。信息只在屏幕上短时显示，到时自动隐藏。',
    fields: [field('reason', '查看理由（4 到 200 个字）', textarea(200))],
    action: '查看',
    submit: (values) => send(url, values),
    done: (open) => show(home, open),
  });
}

function show(home, open) {
  const known = Object.entries(LABELS).filter(([name]) => open[name]).map(([name, label]) => ({ label, value: WORDS[open[name]] ?? open[name] }));
  const body = el('div', {}, known.length ? pairs(known) : el('p', {}, '没有登记更多信息。'));
  const dialog = ask(home, { title: '完整信息', hint: body, fields: [], action: '看完了，隐藏', submit: async () => {}, done: () => {} });
  const timer = setTimeout(() => dialog.close(), timeLeft(open.validUntil));
  dialog.addEventListener('close', () => {
    clearTimeout(timer);
    body.replaceChildren();
  });
}
