// What the forms of the hotline share: the request behind a task, what was done about it, who may be asked.
import { loadTask } from './case.js';
import { lengthOf } from './hotline-checks.js';
import { hasNumbers, maskNumbers } from './numbers.js';
import { fetchJson } from './rest.js';
import { openUnmask } from './unmask.js';
import { moment } from './words.js';

/** The task, everything on record about its request that the person may see, the terms, papers, and the rows on top. */
export async function loadHotline(taskId) {
  const task = await loadTask(taskId);
  const caseNo = encodeURIComponent(task.caseNo);
  const [page, deadlines, file, me] = await Promise.all([
    fetchJson(`/api/hotline/cases/${caseNo}`),
    fetchJson(`/api/cases/${caseNo}/deadlines`).then((all) => all.items, () => []),
    fetchJson(`/api/cases/${caseNo}`).catch(() => ({})),
    fetchJson('/api/me').catch(() => ({})),
  ]);
  // a merged request was answered together with its parent
  const parent = page.mergedInto ? await fetchJson(`/api/hotline/cases/${encodeURIComponent(page.mergedInto)}`).catch(() => null) : null;
  return { task, page, parent, deadlines, file, me, rows: rowsOf(task, page) };
}

function rowsOf(task, page) {
  const { request } = page;
  return [
    ['案件编号', page.caseNo],
    ['诉求', `${request.typeName}：${request.categoryName}`],
    ['紧急程度', request.urgencyName],
    ['状态', page.stateName],
    ['主办单位', page.leadUnitName],
    ['首接单位', page.firstReceiver === page.leadUnit ? '' : page.firstReceiverName],
    ['改派、重办', countsOf(page)],
    ['本任务办理期限', task.dueAt && moment(task.dueAt)],
    ['办结期限', page.deadlines.close && moment(page.deadlines.close)],
  ];
}

function countsOf({ transferCount, reworkCount }) {
  return [transferCount && `改派 ${transferCount} 次`, reworkCount && `重办 ${reworkCount} 次`].filter(Boolean).join('，');
}

/** Puts what every form of the hotline shows into the scope. */
export function showHotline($scope, { page, parent, file, me }) {
  Object.assign($scope, {
    page,
    papers: file.evidence || [],
    returned: returnedOf(file.timeline || []),
    me,
    hasNumbers,
    lengthOf,
    order: page.orders.at(-1) || parent?.orders.at(-1),
    answers: page.callbacks.at(-1),
    account: page.accounts.at(-1),
    openObjection: page.objections.find((one) => !one.ruling),
    openSupports: page.supports.filter((one) => !one.finishedAt),
    mask: (record, field) => { record[field] = maskNumbers(record[field]); },
  });
  openUnmask($scope, `/api/petitioners/${encodeURIComponent(page.caseNo)}/unmask`);
}

const SENT_BACK = ['REVIEW_REFUSED', 'QUALITY_FAILED', 'ACCOUNT_REFUSED', 'JUDGED', 'CONFIRM_REFUSED'];

/** The sentence with which the matter came back to whoever handles it; nothing if it has not, or was handed in again since. */
export function returnedOf(timeline) {
  const last = timeline.filter((one) => one.kind === 'HANDLED' || SENT_BACK.includes(one.kind)).at(-1);
  return last && last.kind !== 'HANDLED' ? last.text : '';
}

/** The call for support a task is about: its track ends in the number of the call. */
export function supportOf({ task, page }) {
  const seq = Number(/-(\d+)$/.exec(task.track || '')?.[1]);
  return page.supports.find((one) => one.seq === seq);
}

/** Active units a case can be given to, without some. */
export async function otherUnits(...without) {
  const { items } = await fetchJson('/api/directory/units');
  return items.filter((one) => one.active && !['HOTLINE', 'OVERSIGHT', 'DISCIPLINE'].includes(one.kind) && !without.includes(one.code));
}

/** Whether somebody holds a post that may object for the unit. */
export function mayObject({ page, me }) {
  const groups = me.groups || [];
  return page.objectionLeft && ['reviewer', 'head'].some((post) => groups.includes(`${page.leadUnit}-${post}`));
}
