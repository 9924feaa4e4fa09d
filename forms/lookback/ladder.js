// What the forms of the ladder show above their fields: the watched case, the late step, its deadline, how far it has climbed.
import { loadTask } from './case.js';
import { fetchJson } from './rest.js';
import { moment } from './words.js';

/**
 * The task, what is known of the case it is about, and the levels reached so far. What the reader may not see of the case stays
 * empty: the form still works.
 */
export async function loadLadder(taskId) {
  const task = await loadTask(taskId);
  const caseUrl = `/api/cases/${encodeURIComponent(task.caseNo)}`;
  const [file, deadlines, escalations] = await Promise.all([
    fetchJson(caseUrl).then((all) => all.file, () => ({})),
    fetchJson(`${caseUrl}/deadlines`).then((all) => all.items, () => []),
    fetchJson(`${caseUrl}/escalations`).then((all) => all.items, () => []),
  ]);
  const ladder = String(task.track || '').split('-')[0];
  const levels = escalations.filter((one) => one.ladder === ladder);
  const late = levels.at(-1) || {};
  const watched = deadlines.filter((one) => one.term === late.term && one.track === late.track && one.round === late.round)[0];
  const rows = [
    ['案件编号', task.caseNo],
    ['案件', file.title],
    ['承办单位', late.unitName],
    ['逾期事项', late.taskName],
    ['应完成时间', watched && moment(watched.dueAt)],
    ['本任务办理期限', task.dueAt && moment(task.dueAt)],
  ];
  return { task, deadlines, levels, rows };
}
