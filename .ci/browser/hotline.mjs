// A hotline call from the agent to the callback, on the days of the worked example over National Day: dispatched by the
// catalogue's suggestion, signed, contacted, answered, reviewed, checked, two calls that fail and one that reaches. Then the
// petitioner reads it on the public page. BASE: address of a demo; TOUR: where pictures go (none without it).
import { Person, openBrowser } from './tasklist.mjs';
import { base, call, clockTo, must, supervisor } from './program.mjs';

const PHONE = '13800138019';
const NAME = '钱多多';
const browser = await openBrowser();
const troubles = [];
let steps = 0;
let caseNo;

async function as(id, at, what, act) {
  await clockTo(at);
  const person = await new Person(browser, base, id).logIn();
  try {
    await act(person, person.page);
    steps += 1;
    console.log(`✓ ${at.slice(5, 16)} ${what}`);
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png', fullPage: true }).catch(() => {});
    throw new Error(`${what}: ${failure.message}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

async function open(person, name) {
  const { body } = await call(supervisor, 'GET', `/engine-rest/task?processInstanceBusinessKey=${caseNo}&name=${encodeURIComponent(name)}`);
  must(body.length === 1, `${name}: ${JSON.stringify(body)}`);
  await person.openTask(name, body[0].id);
  await person.page.waitForLoadState('networkidle');
}

const tick = (page, name, value) => page.check(`input[name=${name}][value=${value}]`);
const about = async () => (await call('zhong.hotline.handler', 'GET', `/api/hotline/cases/${caseNo}`)).body;

/** Nobody but the hotline may read the caller's number, and nobody sees it whole. */
async function seesNobody(page) {
  const text = await page.locator('body').innerText();
  must(!text.includes(PHONE) && !text.includes(NAME), 'the form shows who called');
}

await as('zhong.hotline.handler', '2026-09-30T17:40', 'the agent takes the call down and sees what is suggested', async (person, page) => {
  await person.startProcess('受理诉求');
  await page.waitForLoadState('networkidle');
  await page.fill('#lb-phone', PHONE);
  await page.fill('#lb-name', NAME);
  await page.selectOption('#lb-type', 'COMPLAINT');
  await page.fill('#lb-title', '楼下垃圾好几天没人收');
  await page.fill('#lb-content', '三号楼单元门口的垃圾桶满了好几天，生活垃圾没有人清运，味道很大。');
  await page.fill('#lb-address', '古城街道幸福小区3号楼');
  await page.selectOption('#lb-subdistrict', 'sd-gucheng');
  await page.selectOption('#lb-place', 'COMMUNITY');
  const hints = page.locator('strong', { hasText: '可能的类别' });
  await hints.waitFor();
  await page.locator('#lb-content').scrollIntoViewIfNeeded();
  await hints.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await person.shot('24-register-request');
  await page.selectOption('#lb-category', '060300');
  await tick(page, 'outcome', 'DISPATCH');
  await person.start();
  const { body } = await person.rest('GET', '/api/hotline/cases?state=RECEIVED&from=2026-09-30&to=2026-09-30');
  caseNo = body.items.find((one) => one.title === '楼下垃圾好几天没人收').caseNo;
});

await as('zhong.hotline.handler', '2026-09-30T18:05', 'the dispatcher follows the catalogue', async (person, page) => {
  await open(person, '分派诉求');
  await tick(page, 'outcome', 'DISPATCH');
  await page.waitForFunction(() => document.querySelector('#lb-lead')?.value.includes('sd-gucheng'));
  await person.shot('25-dispatch-request');
  await person.complete();
  const order = (await about()).deadlines;
  must(JSON.stringify(order).includes('2026-10-07T23:59:59'), order);
});

await as('yu.gucheng.handler', '2026-09-30T18:30', 'the subdistrict signs', async (person, page) => {
  await open(person, '签收工单');
  await seesNobody(page);
  await tick(page, 'outcome', 'SIGN');
  await person.shot('26-sign-order');
  await person.complete();
});

await as('yu.gucheng.handler', '2026-10-01T09:12', 'and calls the petitioner on the holiday', async (person, page) => {
  await open(person, '联系诉求人');
  await page.fill('#lb-contacted', '2026-10-01T09:10');
  await tick(page, 'channel', 'PHONE');
  await page.fill('#lb-result', '已说明当天安排清运，诉求人表示理解');
  await person.complete();
});

await as('yu.gucheng.handler', '2026-10-06T14:30', 'it is put right and answered', async (person, page) => {
  await open(person, '办理诉求');
  await tick(page, 'outcome', 'REPLY');
  await tick(page, 'result', 'SOLVED');
  await page.fill('#lb-reply', '垃圾已清运完毕，今后每天清运两次，欢迎监督。');
  await person.shot('27-handle-request');
  await person.complete();
});

await as('du.gucheng.reviewer', '2026-10-06T15:00', 'another person of the unit approves', async (person, page) => {
  await open(person, '审核答复');
  await page.locator('input[name=agreed]').first().check();
  await person.complete();
});

await as('wan.hotline.reviewer', '2026-10-07T09:00', 'the centre checks the reply', async (person, page) => {
  await open(person, '质检答复');
  await page.locator('input[name=agreed]').first().check();
  await person.complete();
});

for (const [at, again] of [['2026-10-07T10:00', false], ['2026-10-07T15:00', false], ['2026-10-08T10:00', true]]) {
  await as('tan.hotline.callback', at, again ? 'the third call reaches her' : 'a call reaches nobody', async (person, page) => {
    await open(person, '回访诉求人');
    await page.fill('#lb-attempted', at);
    await page.locator('#lb-reached input').nth(again ? 0 : 1).check();
    if (again) {
      await tick(page, 'contacted', 'YES');
      await tick(page, 'solved', 'YES');
      await tick(page, 'satisfaction', 'SATISFIED');
      await person.shot('28-call-back');
    }
    await person.complete();
  });
}

const closed = await about();
must(closed.state === 'CLOSED', closed.state);
must(closed.callbacks.length === 1 && closed.attempts.length === 3, closed.attempts);

await clockTo('2026-10-08T11:00');
const outside = await (await browser.newContext({ viewport: { width: 480, height: 900 }, locale: 'zh-CN' })).newPage();
await outside.goto(`${base}/h`);
await outside.locator('input').nth(0).fill(caseNo);
await outside.locator('input').nth(1).fill(PHONE.slice(-4));
await outside.locator('button[type=submit]').first().click();
await outside.waitForLoadState('networkidle');
const shown = await outside.locator('body').innerText();
must(shown.includes('清运完毕') && !shown.includes(NAME) && !shown.includes(PHONE), shown);
if (process.env.TOUR) await outside.screenshot({ path: `${process.env.TOUR}/29-follow-up.png`, fullPage: true });
console.log('✓ the petitioner reads the reply on the public page');

await browser.close();
must(troubles.length === 0, troubles);
console.log(`the call was answered in ${steps} steps: ${caseNo}`);
