// What has climbed in the case, who reminded, and who asked for more time.
import { el, lines, section } from './elements.js';
import { moment } from './words.js';

export function levels(levels) {
  return section('升级情况', lines('ul', levels.map(level)) ?? el('p', { className: 'lb-small' }, '没有升级。'));
}

function level({ level: code, label, stateLabel, taskName, own, raisedAt, hardDue, promisedOn, reason }) {
  const facts = [hardDue && `限 ${moment(hardDue)} 前完成`, promisedOn && `承诺（约定）日期 ${promisedOn}`, reason && `说明：${reason}`].filter(Boolean);
  return el(
    'li',
    {},
    el('span', { className: `lb-chip lb-level-${code}` }, `${code} ${label}`),
    ` ${stateLabel}，${moment(raisedAt)}`,
    own ? null : el('span', { className: 'lb-small' }, `（本案“${taskName}”）`),
    facts.length ? el('div', { className: 'lb-small' }, facts.join('；')) : null,
  );
}

export function nudges({ items }) {
  return section('催办记录', lines('ul', items.map(nudge)));
}

function nudge({ at, byName, message }) {
  return el('li', {}, `${byName}，${moment(at)}：${message}`);
}

/** Of all requests of the case, those about this deadline. */
export function requests(all, deadline) {
  const own = all.filter((one) => one.term === deadline.term && one.track === deadline.track);
  return section('延期申请', lines('ul', own.map(request)));
}

function request({ words, stateLabel, askedByName, askedAt, reason, message, decideBy, decisionReason }) {
  const facts = [`理由：${reason}`, message, decideBy && `应于 ${moment(decideBy)} 前审批，未答复不视为同意`, decisionReason && `审批意见：${decisionReason}`];
  return el(
    'li',
    {},
    el('strong', {}, stateLabel),
    ` 申请延长${words}（${askedByName}，${moment(askedAt)}）`,
    el('div', { className: 'lb-small' }, facts.filter(Boolean).join('；')),
  );
}
