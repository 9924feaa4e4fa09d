// What the forms about a patient who may not enter share: the case behind a task, the patient masked, what was tried so far.
import { loadTask } from './case.js';
import { lengthOf } from './hotline-checks.js';
import { hasNumbers, maskNumbers } from './numbers.js';
import { fetchJson } from './rest.js';
import { openUnmask } from './unmask.js';
import { moment } from './words.js';

/** The task, what its reader may see of the case, the terms, and the rows on top. */
export async function loadReschedule(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [page, deadlines] = await Promise.all([
    fetchJson(`/api/appointments/cases/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
  ]);
  return { task, page, deadlines, rows: rowsOf(task, page) };
}

function rowsOf(task, page) {
  return [
    ['案件编号', page.caseNo],
    ['医院', page.hospitalName],
    ['情形', page.triggerName],
    ['状态', page.stateName],
    ['原约时间', slotWords(page.booking)],
    ['第几次受阻', page.blocks > 1 ? `第 ${page.blocks} 次` : ''],
    ['不计入爽约', page.exemptionName],
    ['本任务办理期限', task.dueAt && moment(task.dueAt)],
  ];
}

/** Puts what every form shows into the scope. @param reason why somebody usually wants to see the phone */
export function showReschedule($scope, { page }, reason) {
  Object.assign($scope, {
    page,
    patient: page.patient,
    unmaskReason: reason,
    slotWords,
    hasNumbers,
    lengthOf,
    mask: (record, field) => { record[field] = maskNumbers(record[field]); },
  });
  openUnmask($scope, `/api/patients/${encodeURIComponent(page.patient.patientRef)}/unmask`);
}

const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** 2026-10-10T10:00:00+08:00 → 10月10日（周六）10:00–10:15. */
export function slotWords(slot) {
  if (!slot?.startsAt) return '';
  const [day, time] = slot.startsAt.slice(0, 16).split('T');
  const [year, month, date] = day.split('-').map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const end = slot.endsAt ? `–${slot.endsAt.slice(11, 16)}` : '';
  return `${month}月${date}日（周${weekday}）${time}${end}`;
}

/** Offers by day, in their order: [{day: '10月10日（周六）', slots: [...]}]. */
export function offersByDay(offers) {
  const days = [];
  for (const slot of offers) {
    const day = slotWords({ startsAt: slot.startsAt }).replace(/\d\d:\d\d$/, '');
    if (days.at(-1)?.day !== day) days.push({ day, slots: [] });
    days.at(-1).slots.push(slot);
  }
  return days;
}

/** Free slots instead of the booking. @param asked {elsewhere: true} or {session: true} */
export async function loadOffers(caseNo, asked = {}) {
  const query = new URLSearchParams(asked).toString();
  return (await fetchJson(`/api/appointments/cases/${encodeURIComponent(caseNo)}/offers${query ? `?${query}` : ''}`)).items;
}

/** Where a test can be made and who prescribes: the hospital itself and the community health centres. */
export async function loadPlaces(hospital) {
  const { items } = await fetchJson('/api/directory/units');
  const centres = items.filter((one) => one.active && one.kind === 'HEALTH_CENTRE');
  return { centres, testPoints: [...items.filter((one) => one.code === hospital), ...centres] };
}
