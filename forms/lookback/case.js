// The case behind a task, and the card about it on top of a form.
import { fetchJson } from './rest.js';
import { label, moment } from './words.js';

/** The bridge from a task to its case: {caseNo, track, lookBackIndex, leadUnit, taskName, dueAt}. */
export function loadTask(taskId) {
  return fetchJson(`/api/tasks/${encodeURIComponent(taskId)}/case`);
}

/** The task, the inspection it belongs to, and the terms of the case with the arithmetic behind each. */
export async function loadCase(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [inspection, deadlines] = await Promise.all([
    fetchJson(`/api/inspections/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
  ]);
  return { task, inspection, deadlines };
}

/** Fills an element with what a case worker must know before acting. */
export function caseSummary(element, { task, inspection, deadlines = [], rows = rowsOf(task, inspection) }) {
  const list = document.createElement('dl');
  for (const [name, value] of rows.filter((row) => row[1])) {
    const pair = list.appendChild(document.createElement('div'));
    pair.appendChild(document.createElement('dt')).textContent = name;
    pair.appendChild(document.createElement('dd')).textContent = value;
  }
  element.replaceChildren(list, ...reckoning(task, deadlines));
}

function rowsOf(task, inspection) {
  const venue = inspection.venue || {};
  return [
    ['案件编号', inspection.caseNo || task.caseNo],
    ['场所', [venue.name, venue.code && `（${venue.code}）`].filter(Boolean).join('')],
    ['地址', venue.address],
    ['信用等级', venue.creditClass && `${venue.creditClass} 类`],
    ['检查人员', inspectors(inspection).map((one) => one.name).join('、')],
    ['办理期限', task.dueAt && moment(task.dueAt)],
    [inspection.state === 'DECIDED' ? '建议措施（待审核）' : '处置措施', inspection.measure && label('measure', inspection.measure)],
    ['以往情况', pastOf(inspection.history)],
  ];
}

/** How the due time of the task was counted, day by day, folded until somebody asks. */
function reckoning(task, deadlines) {
  const own = deadlines.filter((one) => one.doneAt === null && Date.parse(one.dueAt) === Date.parse(task.dueAt));
  if (!own.length) return [];
  const details = document.createElement('details');
  details.appendChild(document.createElement('summary')).textContent = '期限是怎么算的';
  const lines = details.appendChild(document.createElement('ol'));
  for (const sentence of own[0].explanation) lines.appendChild(document.createElement('li')).textContent = sentence;
  return [details];
}

function pastOf(history) {
  if (!history) return '';
  const { breachCount = 0, openBreachCount = 0, activeCards = 0, windowDays } = history;
  const counts = `发现问题 ${breachCount} 个，未整改 ${openBreachCount} 个，黄牌 ${activeCards} 张`;
  if (!history.majorInWindow) return counts;
  return `${counts}；近 ${windowDays} 天有较重问题${history.lateOrRejected ? '，且整改逾期或不到位' : ''}`;
}

/** Who was sent to the inspection, without those of later checks. */
export function inspectors(inspection) {
  return (inspection.officers || []).filter((one) => !one.phase || one.phase === 'INSPECT');
}

/** The findings of the track of a task that wait for a step: toRectify or toVerify. */
export function waitingFor(step, { task, inspection }) {
  return (inspection.findings || []).filter((one) => one.severity === task.track && one[step]);
}
