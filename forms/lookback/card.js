// What the forms of a yellow card share: the card behind a task, its people, its items.
import { loadTask } from './case.js';
import { choose, nowLocal, textBetween } from './checks.js';
import { fetchJson } from './rest.js';
import { moment } from './words.js';

/** The task, everything that is on record about its card, the terms, and the rows for the summary on top. */
export async function loadCard(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [card, deadlines] = await Promise.all([
    fetchJson(`/api/cards/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
  ]);
  return { task, card, deadlines, rows: rowsOf(task, card) };
}

function rowsOf(task, card) {
  return [
    ['黄牌编号', card.caseNo],
    ['场所', `${card.venue.name}（${card.venue.code}）`],
    ['地址', card.venue.address],
    ['状态', card.stageLabel],
    ['第几张', card.seq > 1 ? `该场所第 ${card.seq} 张${card.repeated ? '，从严办理' : ''}` : ''],
    ['挂牌时间', card.service && moment(card.service.servedAt)],
    ['挂牌位置', card.arrangement?.postedPlace],
    ['本任务办理期限', task.dueAt && moment(task.dueAt)],
  ];
}

/** What every form of a card shows: $scope.card, the ladder of conditions, its items by reference. */
export function showCard($scope, card) {
  Object.assign($scope, {
    card,
    byReference: Object.fromEntries(card.items.map((one) => [one.reference, one])),
    lastOf: (list) => (list || []).at(-1),
  });
}

/** The items of the batch a task is about, or of all batches, that wait for a step: toRectify or toCheck. */
export function itemsFor(step, { task, card }) {
  return card.items.filter((one) => one[step] && (!task.track || String(one.batch) === String(task.track)));
}

/** A name for an item in sentences. */
export function which(item) {
  return `第 ${item.itemNo} 项`;
}

/** The body whose turn it is, from its group: {unit, unitName, groupLabel, people}. */
export async function loadBody(group) {
  const unit = group.replace(/-(handler|reviewer|head)$/, '');
  const staff = await fetchJson(`/api/directory/units/${encodeURIComponent(unit)}`);
  const people = staff.people.filter((one) => one.active)
    .map((one) => ({ ...one, unit, unitName: staff.unit.name }));
  return { unit, unitName: staff.unit.name, people };
}

/**
 * People to choose from, for the part people.html: puts $scope.people, isPicked and pick there.
 *
 * @param field of the record that holds the ids
 */
export function openPeople($scope, people, field) {
  const chosen = () => $scope.record[field];
  $scope.people = people;
  $scope.isPicked = (person) => chosen().includes(person.id);
  $scope.pick = (person) => {
    $scope.record[field] = $scope.isPicked(person) ? chosen().filter((id) => id !== person.id) : [...chosen(), person.id];
  };
}

/** At least one of each of these units. */
export function oneOfEach(field, people, picked, units) {
  const there = new Set(people.filter((one) => picked.includes(one.id)).map((one) => one.unit));
  return units.filter((one) => !there.has(one.unit))
    .map((one) => ({ field, text: `请至少选择一名${one.unitName}的人员。` }));
}

/** A time that has passed: what happened cannot lie in the future. */
export function happened(field, name, time) {
  if (!time) return [{ field, text: `请填写${name}。` }];
  return time > nowLocal() ? [{ field, text: `${name}不能晚于现在。` }] : [];
}

/** A time somebody sets: later than now. */
export function ahead(field, name, time) {
  if (!time) return [{ field, text: `请填写${name}。` }];
  return time <= nowLocal() ? [{ field, text: `${name}应晚于现在。` }] : [];
}

/** A choice between yes and no; the no needs a reason. */
export function ruling(record, what) {
  return [
    ...choose('lb-approved', what, record.approved),
    ...textBetween('lb-reason', '理由', record.reason, record.approved === false ? 2 : 0, 500),
  ];
}

/** What happened and what the venue said to it, in one text; the printed minutes take them apart again. */
export function minutesOf(facts, position) {
  return `${facts.trim()}\n约谈对象意见：${position.trim()}`;
}

/** Commitments of an interview as lines: {@code 2026-09-18 安排专人查验}. */
export function commitmentLines(list) {
  return list.filter((one) => one.text.trim()).map((one) => `${one.on} ${one.text.trim()}`).join('\n');
}

/** Sends JSON. */
export function sendJson(method, url, body) {
  return fetchJson(url, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** Dates in rows that come and go; AngularJS would call a half-typed date invalid and lock the complete button. */
export function followRowDates(root) {
  root.addEventListener('input', (event) => {
    const path = event.target.dataset?.rowDate;
    if (!path) return;
    const scope = window.angular.element(event.target).scope();
    const [row, field] = path.split('.');
    scope.$apply(() => { scope[row][field] = event.target.value; });
  });
}
