// What happened, what was handed in, what colleagues noted, and which other cases belong to this one.
import { button, el, folded, lines, section } from './elements.js';
import { TERMS } from './terms.js';
import { moment } from './words.js';
import { caseLink } from './card-facts.js';
import { picture } from './card-photos.js';
import { remove } from './card-calls.js';

const SHOWN = 8;
const minute = (time) => moment(time).slice(0, 16);

export function timeline({ timeline: all }) {
  const rest = all.slice(SHOWN);
  return section(
    '办理经过（新的在前）',
    all.length ? lines('ol', all.slice(0, SHOWN).map(event)) : null,
    rest.length ? folded(`更早的 ${rest.length} 条`, false, lines('ol', rest.map(event))) : null,
  );
}

function event({ at, byName, text }) {
  return el('li', { className: 'lb-event' }, el('time', { dateTime: at }, minute(at)), ` ${byName}`, el('div', {}, inWords(text)));
}

/** A moved deadline is kept under its code; people know it by its name. */
const inWords = (text) => text.replace(/（([A-Z]+(?:\.[A-Z]+)+)）/g, (whole, code) => (TERMS[code] ? `（${TERMS[code]}）` : whole));

export function steps({ steps: all, files }) {
  const byId = new Map(files.map((one) => [one.id, one]));
  return section('逐步填报的内容', all.map((one) => folded(`${one.name}（${one.byName}，${minute(one.at)}）`, false, filled(one, byId))));
}

function filled({ fields, files }, byId) {
  const shown = files.map((id) => byId.get(id)).filter(Boolean);
  return [
    fields.length
      ? el('dl', { className: 'lb-pairs' }, fields.map(({ label, value, depth }) => el('div', { className: `lb-depth-${Math.min(depth, 3)}` }, el('dt', {}, label), el('dd', {}, value))))
      : el('p', { className: 'lb-small' }, '这一步没有文字内容。'),
    shown.length ? el('div', { className: 'lb-gallery' }, shown.map(picture)) : null,
  ].filter(Boolean);
}

export function notes(home, { notes: all, front }, which, after) {
  return section('办理备注', lines('ul', all.map((one) => note(one, front, which, after))));
}

function note({ id, text, byName, at, withdrawable }, front, which, after) {
  const back = withdrawable
    ? button('撤回', () => remove(front.caseNo, id, which).then(() => after('备注已撤回。'), (problem) => after(problem.message)), { className: 'btn btn-link' })
    : null;
  return el('li', {}, text, el('div', { className: 'lb-small' }, `${byName}，${minute(at)}`, back));
}

export function links({ links: all }) {
  return section('关联案件', lines('ul', all.map(({ caseNo, kindLabel, title, stateLabel }) =>
    el('li', {}, el('span', { className: 'lb-chip lb-tone-GREY' }, kindLabel), ' ', title ? caseLink(caseNo) : caseNo, title ? ` ${title}（${stateLabel}）` : '（您无权查看）'))));
}
