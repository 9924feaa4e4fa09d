// Deadlines: the one of this step in full, the others of the case in a line each.
import { el, folded, lines, section } from './elements.js';
import { moment, stateOf, termName } from './words.js';

/** The deadline of this step, so that nobody can overlook it. */
export function ownDeadline({ deadline, task, now }) {
  const paused = deadline.state === 'PAUSED';
  return el(
    'div',
    { className: `lb-due lb-tone-${deadline.tone}` },
    el('p', { className: 'lb-due-label' }, paused ? '原到期时间' : '到期时间'),
    el('p', { className: 'lb-due-time' }, el('time', { dateTime: deadline.dueAt }, moment(deadline.dueAt))),
    el('p', { className: 'lb-due-state' }, stateOf(deadline), paused ? `（自 ${moment(deadline.pausedAt)} 起）` : null),
    el(
      'p',
      { className: 'lb-due-facts' },
      [`期限：${termName(deadline)}，${deadline.length}`, `起算：${moment(deadline.startedAt)}`, task.unitName && `承办：${task.unitName}`, `以上截至：${moment(now).slice(0, 16)}`]
        .filter(Boolean)
        .map((fact) => el('span', {}, fact)),
    ),
  );
}

export function reckoning(deadline) {
  return deadline.explanation.length ? folded('期限是怎么算的', true, lines('ol', deadline.explanation)) : null;
}

export function changes(deadline) {
  return section('期限变更', lines('ul', deadline.changes.map(change)));
}

function change({ kindLabel, at, byName, reason, oldDue, newDue }) {
  return el(
    'li',
    {},
    el('strong', {}, kindLabel),
    ` ${moment(oldDue)} → ${newDue ? moment(newDue) : '待恢复计时后重新计算'}`,
    el('div', { className: 'lb-small' }, `${byName}，${moment(at)}。理由：${reason}`),
  );
}

export function otherDeadlines(others) {
  return others.length ? folded(`本案其他期限（${others.length}）`, false, lines('ul', others.map(other))) : null;
}

function other(line) {
  return el(
    'li',
    {},
    el('span', { className: `lb-chip lb-tone-${line.tone}` }, stateOf(line)),
    ` ${termName(line)}：${moment(line.dueAt)}`,
    line.doneAt ? `，完成于 ${moment(line.doneAt)}` : null,
    el('div', { className: 'lb-small' }, [...line.changes.map((one) => `${one.kindLabel}：${one.reason}`), line.explanation.at(-1)].filter(Boolean).join('；')),
  );
}
