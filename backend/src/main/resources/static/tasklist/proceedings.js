// What else goes on in the case: objections of the venue, and what was referred to other bodies.
import { el, lines, section } from './elements.js';
import { path, read } from './calls.js';
import { moment } from './words.js';

/** Whoever works on a task of another unit's case may not see these; the tab is complete enough without them. */
export async function proceedingsOf({ caseNo }, signal) {
  const [objections, referrals] = await Promise.all(
    ['representations', 'referrals'].map((what) => read(path('cases', caseNo, what), signal).then((all) => all.items, () => [])),
  );
  return { objections, referrals };
}

export function objections({ objections: all }) {
  return section('陈述申辩', lines('ul', all.map(objection)));
}

function objection({ stateLabel, items, filedBy, filedAt, decideBy, ruling, stayed, informed }) {
  const facts = [
    items.map((one) => one.text + (one.upheld ? '（已撤销）' : '')).join('；'),
    decideBy && `应于 ${moment(decideBy)} 前审查，原期限照常计算`,
    stayed && '已决定暂停执行',
    ruling && `审查意见：${ruling.reason}`,
    informed && `${moment(informed.at)} ${informed.way}`,
  ];
  return el(
    'li',
    {},
    el('strong', {}, stateLabel),
    ` ${filedBy}，${moment(filedAt)}`,
    el('div', { className: 'lb-small' }, facts.filter(Boolean).join('。')),
  );
}

export function referrals({ referrals: all }) {
  return section('移送', lines('ul', all.map(referral)));
}

function referral({ stateLabel, why, letters }) {
  return el('li', {}, el('strong', {}, stateLabel), ` ${why}`, letters.map(letter));
}

function letter({ receiverName, letterNo, sentAt, accepted, sentBackReason, answer }) {
  const facts = [
    `${receiverName}（${letterNo}，${moment(sentAt)}）`,
    accepted === true && '已签收',
    accepted === false && `已退回：${sentBackReason}`,
    answer && `${answer.resultLabel}：${answer.text}（${answer.letterNo}）`,
  ];
  return el('div', { className: 'lb-small' }, facts.filter(Boolean).join('；'));
}
