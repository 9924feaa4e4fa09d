// Printing a paper from the card: each print is a paper with a number of its own, kept in the file, and is downloaded at once.
import { el } from './elements.js';
import { ask, field } from './dialog.js';
import { path, read, send } from './calls.js';

/** What has to be said when a case has several of a thing, or nobody knows the day yet. */
const CHOICES = {
  'rectification-order': () => ['servedAt', '预计送达时间（现在送达的不用填）', el('input', { type: 'datetime-local' })],
  'look-back-record': () => nth('lookBack', '第几次回头看'),
  'work-order': () => nth('order', '第几张工单'),
  'callback-sheet': () => nth('round', '第几次回访'),
  'dispatch-objection': () => nth('objection', '第几次异议'),
  'extension-approval': () => nth('extension', '第几次延期申请'),
  'score-sheet': () => nth('attempt', '第几次考核'),
};

const nth = (name, label) => [name, `${label}（不填为最近一次）`, el('input', { type: 'number', min: 1, max: 9999, step: 1 })];

/** Puts a button in front of the others as soon as it is known that this person may print something. */
export async function offerPapers(home, group, { caseNo }, after) {
  const offered = await read(path('cases', caseNo, 'documents', 'offered')).then(({ items }) => items, () => []);
  if (!offered.length) return;
  const button = el('button', { type: 'button', className: 'btn btn-default', onclick: () => choose(home, caseNo, offered, after) }, '打印文书');
  group.lastElementChild.before(button);
}

function choose(home, caseNo, offered, after) {
  const kinds = el('select', {}, el('option', { value: '' }, '请选择……'), offered.map(({ kind, title }) => el('option', { value: kind }, title)));
  const more = el('div');
  let choice = null;
  kinds.onchange = () => {
    const wanted = CHOICES[kinds.value]?.();
    choice = wanted ? field(wanted[0], wanted[1], wanted[2], { required: false }) : null;
    more.replaceChildren(...(choice ? [choice.row] : []));
  };
  ask(home, {
    title: '打印文书',
    hint: '内容取自案卷，不用再填。每打印一次就是一份新文书、一个新文号，存入案卷；缺必填内容的不能打印，会告诉您缺什么。',
    fields: [field('kind', '文书', kinds, { after: [more] })],
    action: '生成并下载',
    submit: ({ kind }) => send(path('cases', caseNo, 'documents', kind), chosen(choice)),
    done: (made) => {
      download(made);
      after(`《${made.title}》（${made.number}）已生成并下载，请用 Word 或 WPS 打开打印。`);
    },
  });
}

function chosen(choice) {
  const value = choice?.input.value.trim();
  return value ? { [choice.name]: value.replace('T', ' ') } : {};
}

/** A link and not a new window: the task list must not be left. */
function download({ id, fileName }) {
  const link = el('a', { href: `/api/documents/${encodeURIComponent(id)}`, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
}
