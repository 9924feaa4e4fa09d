// What is left undone climbs: one task is warned about, reminded, put under an oversight order and proposed for an interview,
// while the deadline of another is extended and nothing fires for it. BASE: address of the running demo; TOUR: where pictures go.
import { base, call, clockTo, levelsOf, must, nextWorkingMorning, planned, supervisor, unit } from './program.mjs';
import { Person, openBrowser } from './tasklist.mjs';

const browser = await openBrowser();
const troubles = [];
let steps = 0;

async function as(id, what, act) {
  const person = await new Person(browser, base, id).logIn();
  try {
    const result = await act(person, person.page);
    steps += 1;
    console.log(`✓ ${what}`);
    return result;
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png' }).catch(() => {});
    throw new Error(`${what}: ${failure.message}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

/** Two inspections of venues that the unit may still visit this year. */
async function twoCases() {
  const { body } = await call(unit.officer, 'GET', '/api/venues?limit=200');
  const found = [];
  for (const venue of body.items.filter((one) => one.department === 'market-reg')) {
    const caseNo = await planned(venue.code);
    if (caseNo && found.push(caseNo) === 2) return found;
  }
  throw new Error('no two venues left to inspect');
}

async function taskOf(caseNo, name) {
  const { body } = await call(supervisor, 'GET', `/engine-rest/task?processInstanceBusinessKey=${caseNo}&name=${encodeURIComponent(name)}`);
  must(body?.length === 1, `${name} of ${caseNo}: ${JSON.stringify(body)}`);
  return body[0];
}

/** Levels come at 09:00 and 17:30 of some day: the clock goes on until the task has reached this one. */
async function until(caseNo, task, level) {
  for (let moves = 0; moves < 60; moves += 1) {
    const reached = (await levelsOf(caseNo)).find((one) => one.taskId === task.id && one.level === level);
    if (reached) return reached;
    const { body } = await call('admin', 'GET', '/api/now');
    const [day, time] = [body.now.slice(0, 10), body.now.slice(11, 19)];
    const tomorrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    await clockTo(time < '09:00:01' ? `${day}T09:00:01` : time < '17:30:01' ? `${day}T17:30:01` : `${tomorrow}T09:00:01`);
  }
  throw new Error(`${level} of ${caseNo} never comes`);
}

const look = (page) => page.locator('.lb-standing').innerText();

await nextWorkingMorning();
const [left, extended] = await twoCases();
console.log(`left undone: ${left}; extended: ${extended}`);

await as(unit.reviewer, 'the reviewer assigns officers in one case and leaves the other', async (person, page) => {
  await person.openTask('指派检查人员', (await taskOf(extended, '指派检查人员')).id);
  for (const name of ['李卓然', '周一诺']) {
    const box = page.locator('#lb-officers label', { hasText: name }).locator('input');
    if (!(await box.isChecked())) await box.click();
  }
  await person.complete();
});

const visit = await taskOf(extended, '记录现场检查');
await as(unit.officer, 'the handler sees the deadline explained and asks for three more days', async (person, page) => {
  await person.openStanding('记录现场检查', visit.id);
  must((await look(page)).includes('起算当日'), 'the deadline is not explained');
  await page.getByRole('button', { name: '申请延期' }).click();
  await page.getByLabel('延长').fill('3');
  await page.getByLabel('理由').fill('场所停业装修，下周才开门');
  await page.getByLabel('延期后的完成计划').fill('开门当日两人到场检查');
  await page.locator('.lb-preview strong').waitFor();
  await person.shot('09-ask-extension');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.locator('.lb-said', { hasText: '延期申请已提交' }).waitFor();
});

await as(unit.reviewer, 'the reviewer grants it', async (person, page) => {
  await person.openTask('审批延期申请', (await taskOf(extended, '审批延期申请')).id);
  await page.check('input[name=decision][value=YES]');
  await page.fill('#lb-reason', '情况属实，同意延期');
  await person.complete();
});

const moved = await taskOf(extended, '记录现场检查');
await as(unit.officer, 'task and deadline have moved together', async (person, page) => {
  must(Date.parse(moved.due) > Date.parse(visit.due), `due ${visit.due}, then ${moved.due}`);
  await person.openStanding('记录现场检查', visit.id);
  await page.locator('.lb-section', { hasText: '期限变更' }).getByText('延期', { exact: true }).waitFor();
  const shown = await page.locator('.lb-due-time time').getAttribute('datetime');
  must(Date.parse(shown) === Date.parse(moved.due), `shown ${shown}, task ${moved.due}`);
  await person.shot('10-extended');
});

const assign = await taskOf(left, '指派检查人员');
await until(left, assign, 'L0');
await as(unit.reviewer, 'the other case is amber in time', async (person, page) => {
  await person.openStanding('指派检查人员', assign.id);
  await page.waitForSelector('.lb-due.lb-tone-AMBER');
  await page.locator('.tasks-list .lb-chip', { hasText: '预警' }).first().waitFor();
  await person.shot('11-early-warning');
});

await until(left, assign, 'L1');
await as(supervisor, 'a supervisor sees it red and nudges once', async (person, page) => {
  await person.openStanding('指派检查人员', assign.id);
  await page.waitForSelector('.lb-due.lb-tone-RED');
  const nudge = page.getByRole('button', { name: '催办', exact: true });
  await nudge.click();
  await page.getByLabel('留言').fill('请今天指派。举报人 13800138000 已来电两次。');
  await page.locator('.lb-dialog').getByRole('button', { name: '催办' }).click();
  await page.locator('.lb-said', { hasText: '已遮盖' }).waitFor();
  await page.getByText('138****8000').waitFor();
  must(await nudge.isDisabled(), 'it can be nudged again at once');
  const again = await person.rest('POST', `/api/tasks/${assign.id}/nudge`, {});
  must(again.status === 409 && again.body.code === 'NUDGED_RECENTLY', again);
  await person.shot('12-overdue-and-nudged');
});

await until(left, assign, 'L2');
await as(unit.head, 'the head of the unit finds the oversight order and replies', async (person, page) => {
  await person.openTask('书面答复督办单', (await taskOf(left, '书面答复督办单')).id);
  await page.fill('#lb-done', '已约谈审核人员，今天完成指派');
  await page.fill('#lb-why', '审核人员外出培训，没有交接');
  const { body } = await person.rest('GET', '/api/now');
  await page.fill('#lb-promised', new Date(Date.parse(body.now) + 10 * 86_400_000).toISOString().slice(0, 10));
  await person.shot('13-oversight-order');
  await person.complete();
  must((await levelsOf(left)).some((one) => one.level === 'L2' && one.state === 'REPLIED'), 'no reply on record');
});

await until(left, assign, 'L3');
await as(supervisor, 'a supervisor decides on the interview, with a reason', async (person, page) => {
  await person.openTask('决定是否约谈', (await taskOf(left, '决定是否约谈')).id);
  await page.locator('input[name=approved]').first().check();
  await page.fill('#lb-reason', '答复后仍未指派');
  const { body } = await person.rest('GET', '/api/now');
  await page.fill('#lb-day', new Date(Date.parse(body.now) + 2 * 86_400_000).toISOString().slice(0, 10));
  await person.shot('14-decide-interview');
  await person.complete();
  must((await levelsOf(left)).some((one) => one.level === 'L3' && one.state === 'APPROVED'), 'no decision on record');
});

const first = await until(extended, visit, 'L0');
must(Date.parse(first.raisedAt) > Date.parse(visit.due), `the extended task was warned about at ${first.raisedAt}, old due date ${visit.due}`);
steps += 1;
console.log('✓ for the extended task nothing came before its old date had passed');

await browser.close();
if (troubles.length) throw new Error(`the pages reported: ${troubles.join('\n')}`);
console.log(`${steps} passed, 0 failed`);
