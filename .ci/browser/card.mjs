// A yellow card from the first inspection to the relapse after its removal, played in the browser on the days of the worked
// example: repeated breach, test failed once, removed on a make-up Sunday, failed again at the look-back. Needs a demo whose
// clock may go back to September 2026. BASE: its address; TOUR: where pictures go (none without it).
import { Person, openBrowser } from './tasklist.mjs';
import { photo } from './photo.mjs';
import { base, call, clockTo, must, supervisor } from './program.mjs';

const VENUE = 'V010';
const browser = await openBrowser();
const troubles = [];
let steps = 0;
let inspection;
let card;

async function as(id, what, act) {
  const person = await new Person(browser, base, id).logIn();
  try {
    await act(person, person.page);
    steps += 1;
    console.log(`✓ ${what}`);
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png' }).catch(() => {});
    throw new Error(`${what}: ${failure.message}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

async function addPhotos(page) {
  for (const input of await page.locator('input[type=file]:not(#lb-photos-site)').all()) await input.setInputFiles([photo()]);
  await page.waitForFunction(() => !document.querySelector('.lb-upload progress'));
}

/** Ticks these people and nobody else. */
async function pick(page, box, ...names) {
  // a suggested pair comes a moment after the list
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  for (const label of await page.locator(`${box} label`).all()) {
    const text = await label.innerText();
    const tick = label.locator('input');
    if ((await tick.isChecked()) !== names.some((name) => text.includes(name))) await tick.click();
  }
}

async function say(page, name, wanted) {
  for (const one of await page.locator(`input[type=radio][name^=${name}]`).all()) {
    if (wanted.test(await one.locator('xpath=..').innerText())) await one.check();
  }
}

async function fillAll(page, selector, text) {
  for (const field of await page.locator(selector).all()) await field.fill(text);
}

/** Opens the task of this name that belongs to our inspection or card; the demo has more of that name. */
async function open(person, name) {
  for (const caseNo of [card, inspection].filter(Boolean)) {
    const { body } = await call(supervisor, 'GET', `/engine-rest/task?processInstanceBusinessKey=${caseNo}&name=${encodeURIComponent(name)}`);
    for (const task of body) {
      const mine = await person.rest('GET', `/engine-rest/task/${task.id}`);
      if (mine.status === 200) return person.openTask(name, task.id);
    }
  }
  throw new Error(`${person.id} has no task ${name}`);
}

const cardOf = async () => (await call('cao.jianzhongjie.head', 'GET', `/api/cards?venue=${VENUE}`)).body.items;
const about = async () => (await call('cao.jianzhongjie.head', 'GET', `/api/cards/${card}`)).body;

async function verifyNotFixed(day) {
  await clockTo(day);
  await as('zhou.officer2', `${day} nothing was put right: not fixed`, async (person, page) => {
    await open(person, '复查整改情况');
    await pick(page, '#lb-officers', '李卓然', '周一诺');
    await say(page, 'passed', /不到位/);
    await fillAll(page, '.lb-item textarea', '现场与检查时一样，没有整改');
    await person.complete();
  });
}

await clockTo('2026-09-07T09:00');
await as('li.officer1', 'an inspection is planned', async (person, page) => {
  await person.startProcess('检查整改回头看');
  await page.fill('#lb-venue', VENUE);
  await page.waitForSelector('#lb-venue-0');
  await page.press('#lb-venue', 'Enter');
  await page.waitForSelector('text=顺客便利店');
  await page.selectOption('#lb-source', 'TIP_OFF');
  await page.selectOption('#lb-checklist', 'GEN-1');
  await page.fill('#lb-matter', '消防和食品安全检查');
  await person.start();
  const { body } = await person.rest('GET', `/api/inspections?venue=${VENUE}&open=true`);
  inspection = body.items.map((one) => one.caseNo).find((caseNo) => caseNo.startsWith('INS-20260907'));
});
await as('wang.market.reviewer', 'two officers are assigned', async (person, page) => {
  await open(person, '指派检查人员');
  await pick(page, '#lb-officers', '李卓然', '周一诺');
  await person.complete();
});
await clockTo('2026-09-07T09:50');
await as('li.officer1', 'two major findings are recorded', async (person, page) => {
  await open(person, '记录现场检查');
  await page.check('input[name=outcome][value=ENTERED]');
  await page.fill('#lb-entered', '2026-09-07T09:30');
  await page.fill('#lb-left', '2026-09-07T09:48');
  await page.fill('#lb-accompanied', '店主');
  for (const item of [2, 3]) await page.check(`input[name="result-${item}"][value=FAIL]`);
  await page.click('text=未填写的都合格');
  await page.fill('#lb-text-2', '灭火器压力不足，已过检验有效期');
  await page.fill('#lb-text-3', '燃气报警器不响');
  await addPhotos(page);
  await page.check('input[name=signed] >> nth=0');
  await page.fill('#lb-statement', '马上整改。');
  await person.complete();
});
await as('wang.market.reviewer', 'the measure is approved', async (person, page) => {
  await open(person, '审核处置措施');
  await page.check('input[name=decision][value=AGREE]');
  await person.complete();
});
await clockTo('2026-09-07T10:00');
await as('li.officer1', '09-07 10:00 the order is served', async (person, page) => {
  await open(person, '送达整改通知书');
  await page.selectOption('#lb-way', 'DIRECT');
  await page.fill('#lb-received', '店主');
  await person.complete();
});
await verifyNotFixed('2026-09-11T10:00');
await verifyNotFixed('2026-09-15T09:00');
await as('wang.market.reviewer', '09-15 the second time: a yellow card is proposed', async (person, page) => {
  await open(person, '提请黄牌警告');
  await page.fill('#lb-reason', '两次复查均未整改到位，提请黄牌警告。');
  await page.fill('#lb-note', '检查记录一份、复查记录两份、照片四张。');
  await person.shot('15-propose-card');
  await person.complete();
});
card = (await cardOf())[0].caseNo;
await clockTo('2026-09-15T10:00');
await as('cao.jianzhongjie.head', '10:00 the head of the subdistrict approves', async (person, page) => {
  await open(person, '审批黄牌');
  await say(page, 'approved', /^\s*批准/);
  await person.shot('15-decide-card');
  await person.complete();
});
await clockTo('2026-09-15T14:00');
await as('li.officer1', '14:00 the papers are printed, the notice served, the card hung up', async (person, page) => {
  await open(person, '送达并张挂黄牌');
  await page.fill('#lb-interview-at', '2026-09-17T09:30');
  await page.fill('#lb-interview-place', '建中街街道办事处 201 室');
  await page.fill('#lb-test-at', '2026-09-17T10:30');
  await page.fill('#lb-posted-place', '正门右侧玻璃');
  await page.click('#lb-save');
  await page.waitForSelector('text=已保存');
  for (const paper of ['黄牌警告通知书', '黄牌（A3）', '约谈通知书']) {
    const saved = page.waitForEvent('download').catch(() => null);
    await page.locator('button', { hasText: paper }).first().click();
    await saved;
  }
  await page.fill('#lb-served', '2026-09-15T14:00');
  await page.selectOption('#lb-way', 'DIRECT');
  await page.fill('#lb-received', '店主');
  await addPhotos(page);
  await person.shot('16-serve-card');
  await person.complete();
});
{
  const { deadlines, items } = await dues();
  must(items.every((one) => one.dueAt.startsWith('2026-09-18T23:59:59')), items);
  must(deadlines['YC.INTERVIEW']?.startsWith('2026-09-18T17:30') && deadlines['YC.MAXDAYS']?.startsWith('2026-10-12T17:30'), deadlines);
}

async function dues() {
  const { body } = await call('li.officer1', 'GET', `/api/cases/${card}/deadlines`);
  return { deadlines: Object.fromEntries(body.items.map((one) => [one.term, one.dueAt])), items: (await about()).items };
}

await clockTo('2026-09-17T10:20');
for (const [who, name, shot] of [['jin.discipline', '金宏图', '17-record-interview'], ['li.officer1', '李卓然', null]]) {
  await as(who, `09-17 the interview is recorded by ${who}`, async (person, page) => {
    await open(person, '开展约谈');
    await say(page, 'result', /已约谈|如期/);
    await page.fill('#lb-held', '2026-09-17T09:30');
    await pick(page, '#lb-interviewers', name);
    await page.fill('#lb-attended', '店主');
    await page.fill('#lb-facts', '说明了两次复查未整改的后果和摘牌的三项条件。');
    await page.fill('#lb-position', '接受，本周内改好。');
    await page.locator('#lb-commitments input[type=text]').first().fill('更换全部灭火器，修好燃气报警器');
    await page.locator('#lb-commitments input[type=date]').first().fill('2026-09-18');
    if (shot) await person.shot(shot);
    await person.complete();
  });
}

async function test(day, score, shot) {
  await as('feng.jianzhongjie.handler', `${day} the knowledge test: ${score} points`, async (person, page) => {
    await page.goto(`${base}/knowledge-tests?case=${card}`);
    await page.click('#paper');
    await page.waitForSelector('#entry:visible');
    const paper = (await page.locator('#rows tr td').nth(1).innerText());
    const last = (await page.locator('#rows tr').last().locator('td').nth(1).innerText());
    await page.check('input[name=kind][value=score]');
    await page.fill('input[name=paper]', last || paper);
    await page.fill('input[name=score]', String(score));
    await page.setInputFiles('input[name=file]', [photo()]);
    if (shot) await person.shot(shot);
    await page.locator('#entry button', { hasText: '提交成绩' }).click();
    await page.waitForSelector('#entry', { state: 'hidden' });
  });
}

await clockTo('2026-09-17T10:40');
await test('09-17', 72, '18-knowledge-test');
{
  const again = await call('feng.jianzhongjie.handler', 'POST', `/api/cases/${card}/tests`, { way: 'PAPER' });
  must(again.status === 409 && again.body.code === 'RETAKE_TOO_EARLY', again);
}
await clockTo('2026-09-18T09:00');
await test('09-18', 88);
must((await about()).stage === 'IN_FORCE', 'with the rectification open the card stays up');
await clockTo('2026-09-18T18:00');
await as('li.officer1', '09-18 18:00 the rectification is reported', async (person, page) => {
  await open(person, '提交整改报告');
  await fillAll(page, '.lb-item textarea', '已更换并安排专人每日检查');
  await addPhotos(page);
  await person.shot('19-report');
  await person.complete();
});
must((await dues()).deadlines['YC.REMOVE.VERIFY']?.startsWith('2026-09-21T17:30'), 'the joint check is due on Monday');

await clockTo('2026-09-20T10:00');
await as('zhou.officer2', 'Sunday 09-20 10:00 the joint check passes', async (person, page) => {
  await open(person, '联合核查');
  await pick(page, '#lb-people', '周一诺', '冯海涛');
  await say(page, 'passed', /整改到位/);
  await addPhotos(page);
  await person.shot('20-joint-check');
  await person.complete();
});
await clockTo('2026-09-20T11:00');
await as('cao.jianzhongjie.head', '11:00 the removal is approved', async (person, page) => {
  await open(person, '审批摘牌');
  await say(page, 'approved', /^\s*批准/);
  await person.complete();
});
await clockTo('2026-09-20T16:00');
await as('li.officer1', '16:00 the card comes off', async (person, page) => {
  await open(person, '摘下黄牌');
  await page.fill('#lb-down', '2026-09-20T16:00');
  await addPhotos(page);
  await person.shot('21-take-down');
  await person.complete();
});
{
  const now = await about();
  must(now.stage === 'REMOVED', now.stage);
  must(JSON.stringify(now.lookBacks.map((one) => one.plannedOn)) === '["2026-09-28","2026-10-20"]', now.lookBacks);
}
await clockTo('2026-09-28T09:30');
await as('zhou.officer2', '09-28 the look-back: the fire extinguishers again', async (person, page) => {
  await open(person, '开展回头看检查');
  await pick(page, '#lb-officers', '李卓然', '周一诺');
  await say(page, 'holds', /保持整改|^\s*合格/);
  const relapse = page.locator('.lb-item', { hasText: '灭火器' }).first();
  await relapse.locator('label', { hasText: '反弹' }).locator('input').check();
  await relapse.locator('textarea').first().fill('又换回过期的灭火器');
  await addPhotos(page);
  await person.shot('22-relapse');
  await person.complete();
});
await as('wang.market.reviewer', 'the next card is proposed', async (person, page) => {
  await open(person, '提请下一张黄牌');
  await page.fill('#lb-reason', '摘牌后第一次回头看，灭火器再次过期。');
  await person.complete();
});
{
  const [second] = await cardOf();
  must(second.seq === 2 && second.repeated && second.stage === 'PROPOSED', second);
}
await browser.close();
if (troubles.length) throw new Error(`the pages reported: ${troubles.join('\n')}`);
console.log(`${steps} passed, 0 failed`);
