// The red flag behind a task: what speaks for it, what speaks against it.
import { loadTask } from './case.js';
import { fetchJson } from './rest.js';
import { moment } from './words.js';

/** {task, page, about}: the flag as the server shows it, and what stands on top of the form. */
export async function loadFlag(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [page, deadlines] = await Promise.all([
    fetchJson(`/api/flags/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
  ]);
  return { task, page, about: { task, deadlines, rows: rowsOf(task, page) } };
}

function rowsOf(task, page) {
  const { flag } = page;
  return [
    ['案件编号', flag.caseNo],
    ['场所', `${flag.venueName}（${flag.venueCode}）`],
    ['地址', page.address],
    ['街道', page.subdistrictName],
    ['主管部门', page.departmentName],
    ['提名', `${page.originLabel}，${signed(page.nominatedBy)}`],
    ['审批', signed(page.approvedBy)],
    ['会签', signed(page.cosignedBy)],
    ['公示截止', flag.noticeUntil && moment(flag.noticeUntil)],
    ['授旗', signed(page.awardedBy)],
    ['有效期至', flag.validUntil && moment(flag.validUntil)],
    ['办理期限', task.dueAt && moment(task.dueAt)],
  ];
}

function signed(person) {
  return person ? `${person.name}，${moment(person.at)}` : '';
}

/** Faults of a yes or no with a reason that a no needs. */
export function flagDecisionFaults(lookback, record, what) {
  return [
    ...lookback.choose('lb-decision', what, record.decision),
    ...lookback.textBetween('lb-reason', '理由', record.reason, record.decision === 'NO' ? 2 : 0, 500),
  ];
}
