// A no-show that should not have been counted, or a contested suspension: what is on record about it.
import { loadTask } from './case.js';
import { fetchJson } from './rest.js';
import { slotWords } from './reschedule.js';
import { moment } from './words.js';

/** The task, the application, who is asking, and the rows on top. */
export async function loadCorrection(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [correction, deadlines, me] = await Promise.all([
    fetchJson(`/api/appointments/corrections/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
    fetchJson('/api/me').catch(() => ({})),
  ]);
  const rows = [
    ['案件编号', task.caseNo],
    ['医院', correction.hospitalName],
    ['申请事项', correction.kindName],
    ['就诊时间', slotWords(correction.booking)],
    ['本任务办理期限', task.dueAt && moment(task.dueAt)],
  ];
  return { task, correction, deadlines, me, rows };
}
