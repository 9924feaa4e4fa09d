// What the case is, what it is about, and by when what must be done.
import { el, folded, lines, section } from './elements.js';
import { moment, stateOf, termName } from './words.js';

const minute = (time) => moment(time).slice(0, 16);

export const caseLink = (caseNo, text) => el('a', { href: `/cases/${encodeURIComponent(caseNo)}`, target: '_blank', rel: 'noopener' }, text ?? caseNo);

/** @param which {taskId} in Tasklist, where the card can also be opened beside the list */
export function front({ front: it, now }, which) {
  const facts = [
    it.unitName && `主办：${it.unitName}`,
    it.withUnits.length && `参与：${it.withUnits.join('、')}`,
    `立案：${minute(it.openedAt)}，${it.openedByName}`,
    it.closedAt && `结案：${minute(it.closedAt)}`,
    `以上截至：${minute(now)}`,
  ];
  return el(
    'div',
    { className: 'lb-front' },
    el('h3', {}, it.title),
    el(
      'p',
      { className: 'lb-front-state' },
      el('span', { className: `lb-chip ${it.closedAt ? 'lb-tone-GREY' : ''}` }, it.outcomeLabel ?? it.stateLabel),
      ` ${it.caseNo} `,
      which.taskId ? el('span', { className: 'lb-screen' }, caseLink(it.caseNo, '在新窗口打开')) : null,
    ),
    el('p', { className: 'lb-due-facts' }, facts.filter(Boolean).map((fact) => el('span', {}, fact))),
  );
}

export function about({ about: sections }) {
  return sections.map((one) => (one.folded ? folded(one.title, false, pairs(one.lines)) : section(one.title, pairs(one.lines))));
}

export function pairs(all) {
  return el('dl', { className: 'lb-pairs' }, all.map(({ label, value, caseNo }) =>
    el('div', {}, el('dt', {}, label), el('dd', {}, value, caseNo ? [' ', caseLink(caseNo)] : null))));
}

export function deadlines({ deadlines: all }) {
  if (!all?.length) return null;
  const running = all.filter((one) => !one.doneAt && one.state !== 'CANCELLED');
  const ended = all.filter((one) => !running.includes(one));
  return section(
    '期限',
    lines('ul', running.map(deadline)) ?? el('p', { className: 'lb-small' }, '目前没有正在计算的期限。'),
    ended.length ? folded(`已结束的期限（${ended.length}）`, false, lines('ul', ended.map(deadline))) : null,
  );
}

function deadline(line) {
  return el(
    'li',
    {},
    el('span', { className: `lb-chip lb-tone-${line.tone}` }, stateOf(line)),
    ` ${termName(line)}，${line.length}，${minute(line.dueAt)} 到期`,
    line.doneAt ? `，完成于 ${minute(line.doneAt)}` : null,
    line.explanation.length ? folded('期限是怎么算的', false, lines('ol', line.explanation)) : null,
    line.changes.map(({ kindLabel, at, byName, reason }) => el('div', { className: 'lb-small' }, `${kindLabel}：${byName}，${minute(at)}，${reason}`)),
  );
}
