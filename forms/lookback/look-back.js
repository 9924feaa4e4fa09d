// A look-back of an inspection or of any other case: what is checked, who may go, and the card about it on top of the form.
import { loadTask } from './case.js';
import { fetchJson } from './rest.js';
import { moment } from './words.js';

/** The task, the sheet of the look-back, and rows for the card. Items are told apart by checklist, version and number. */
export async function loadLookBack(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [sheet, deadlines] = await Promise.all([
    fetchJson(`/api/look-backs/${caseNo}/${task.lookBackIndex}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
  ]);
  const { venue, lookBack } = sheet;
  const rows = [
    ['案件编号', task.caseNo],
    ['场所', `${venue.name}（${venue.code}）`],
    ['地址', venue.address],
    ['回头看', `第 ${lookBack.index + 1} 次，计划 ${lookBack.plannedOn}`],
    ['办理期限', task.dueAt && moment(task.dueAt)],
  ];
  const asked = lookBack.items.map(named);
  const known = new Set(asked.map((one) => one.key));
  const rest = sheet.checklists
    .flatMap((list) => list.items.map((item) => named({ ...item, checklistId: list.id, checklistVersion: list.version })))
    .filter((one) => !known.has(one.key));
  return { sheet, asked, rest, several: sheet.checklists.length > 1, about: { task, inspection: {}, deadlines, rows } };
}

function named(item) {
  return { ...item, key: `${item.checklistId}-${item.checklistVersion}-${item.itemNo}` };
}
