// “我已办” and “查案件” in the header: what I handed in, and the cases I may see.
import { button, el } from './elements.js';
import { field } from './dialog.js';
import { read } from './calls.js';
import { moment } from './words.js';

const PAGE = 20;

const DONE = {
  title: '我已办',
  hint: '您提交过的步骤，最近的在前。',
  empty: '没有找到您提交过的步骤。可以换一个关键词，或放宽日期。',
  url: '/api/me/steps',
  fields: () => [text(), day('from', '从哪天'), day('to', '到哪天')],
  line: (step) => [step.caseNo, step.title, `${moment(local(step.submittedAt))} ${step.stepName}`, step.outcomeLabel ?? step.stateLabel],
};

const CASES = {
  title: '查案件',
  hint: '本单位主办的案件；选“本单位参与的”可查配合办理的案件。',
  empty: '没有找到您有权查看的案件。请核对编号，或换一个关键词。',
  url: '/api/cases',
  fields: () => [
    text(),
    choice('part', '范围', [['LEAD', '本单位主办的'], ['INVOLVED', '本单位参与的']]),
    choice('open', '状态', [['', '全部'], ['true', '办理中'], ['false', '已办结']]),
  ],
  line: (file) => [file.caseNo, file.title, `${moment(local(file.openedAt))} 立案`, file.outcomeLabel ?? file.stateLabel],
};

const PAGES = { done: DONE, cases: CASES };

/** The link in the header that opens one of them. */
export function offer(node, name) {
  const page = PAGES[name];
  const go = (event) => {
    event.preventDefault();
    open(page);
  };
  node.replaceChildren(el('a', { href: '', className: 'lb-lookup-link', onclick: go }, page.title));
}

function open(page) {
  const fields = page.fields();
  const results = el('div', { className: 'lb-results', role: 'status', 'aria-live': 'polite' });
  const form = el('form', { className: 'lb-lookup-form', noValidate: true, onsubmit: search },
    fields.map((one) => one.row), el('button', { type: 'submit', className: 'btn btn-primary' }, '查找'));
  const dialog = el('dialog', { className: 'lb-dialog lb-lookup', 'aria-label': page.title, onclose: () => dialog.remove() },
    el('div', { className: 'lb-lookup-head' }, el('h4', {}, page.title), button('关闭', () => dialog.close())),
    el('p', { className: 'lb-small' }, page.hint), form, results);
  document.body.append(dialog);
  dialog.showModal();
  fields[0].input.focus();
  show(0);

  function search(event) {
    event.preventDefault();
    show(0);
  }

  async function show(offset) {
    const wanted = new URLSearchParams({ limit: PAGE, offset });
    for (const { name, input } of fields) if (input.value.trim()) wanted.set(name, input.value.trim());
    results.replaceChildren('正在查找…');
    try {
      const { items, total } = await read(`${page.url}?${wanted}`);
      results.replaceChildren(...found(page, items, total, offset, show));
    } catch (problem) {
      results.replaceChildren(el('p', { className: 'lb-fault', role: 'alert' }, problem.message));
    }
  }
}

function found(page, items, total, offset, show) {
  if (!items.length) return [page.empty];
  const list = el('ul', { className: 'lb-found' }, items.map((item) => {
    const [caseNo, title, when, state] = page.line(item);
    return el('li', {},
      el('a', { href: `/cases/${encodeURIComponent(caseNo)}`, target: '_blank', rel: 'noopener' }, title),
      el('div', { className: 'lb-card-facts' }, el('span', {}, caseNo), el('span', {}, when), el('span', {}, state)));
  }));
  const pages = el('div', { className: 'lb-lookup-pages' },
    button('上一页', () => show(offset - PAGE), { disabled: offset === 0 }),
    el('span', {}, `第 ${offset + 1}–${offset + items.length} 条，共 ${total} 条`),
    button('下一页', () => show(offset + PAGE), { disabled: offset + items.length >= total }));
  return [list, pages];
}

const text = () => field('q', '案件编号或标题', el('input', { type: 'search', maxLength: 80 }), { required: false });
const day = (name, label) => field(name, label, el('input', { type: 'date' }), { required: false });
const choice = (name, label, options) =>
  field(name, label, el('select', {}, options.map(([value, shown]) => el('option', { value }, shown))), { required: false });

/** The instant as the district's clock shows it. */
function local(instant) {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
