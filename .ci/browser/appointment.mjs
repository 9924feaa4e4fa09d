// A patient whose result is half an hour too old, on the days of the worked example: the hospital's system pushes her booking and
// the result, the pre-screening of the evening finds her, two calls fail, the third reaches her, the desk keeps a slot on the make-up
// Saturday, she confirms it on her phone, and comes. Then somebody with chest pain stands at the door.
// BASE: address of a demo; TOUR: where pictures go (none without it).
import { Person, openBrowser } from './tasklist.mjs';
import { base, call, clockTo, must, supervisor } from './program.mjs';
import { announce, appointment, arrived, book, booking, result } from './hospital.mjs';

const NAME = '沈知微';
const PHONE = '13800138027';
const DESK = 'shao.hosp1.handler';
const THURSDAY = [61, '2026-10-08T09:00:00+08:00', '2026-10-08T09:30:00+08:00'];
const SATURDAY = [62, '2026-10-10T10:00:00+08:00', '2026-10-10T10:30:00+08:00'];
const DOOR = [63, '2026-10-10T11:00:00+08:00', '2026-10-10T11:30:00+08:00'];
const browser = await openBrowser();
const troubles = [];
let caseNo;

async function as(id, at, what, act) {
  await clockTo(at);
  const person = await new Person(browser, base, id).logIn();
  try {
    await act(person, person.page);
    console.log(`✓ ${at.slice(5, 16)} ${what}`);
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png', fullPage: true }).catch(() => {});
    throw new Error(`${what}: ${failure.message}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

async function open(person, name, about = caseNo) {
  const { body } = await call('admin', 'GET', `/engine-rest/task?processInstanceBusinessKey=${about}&name=${encodeURIComponent(name)}`);
  must(body.length === 1, `${name}: ${JSON.stringify(body)}`);
  await person.openTask(name, body[0].id);
  await person.page.waitForLoadState('networkidle');
}

const tick = (page, name, value) => page.check(`input[name=${name}][value="${value}"]`);
const none = (page) => page.locator('.lb-none input').check();
const about = async () => (await call(DESK, 'GET', `/api/appointments/cases/${caseNo}`)).body;

await clockTo('2026-10-06T08:40');
await announce([THURSDAY, SATURDAY, DOOR]);
const first = await book(1, NAME, PHONE, THURSDAY);
await result(1, 1, '2026-10-05T21:30:00+08:00', '2026-10-06T08:30:00+08:00');
must(first.status === 'booked', first);
console.log('✓ 10-06T08:40 the hospital pushes a session, a booking and a result');

await clockTo('2026-10-07T18:00');
const run = (await call('kang.hosp1.reviewer', 'POST', '/api/appointments/prescreens', { day: '2026-10-08' })).body;
for (let tries = 0; ; tries += 1) {
  const { body } = await call('kang.hosp1.reviewer', 'GET', `/api/appointments/prescreens/${run.id}`);
  if (body.state === 'DONE') break;
  must(tries < 90, `the pre-screening does not end: ${JSON.stringify(body)}`);
  await new Promise((later) => setTimeout(later, 1000));
}
const { items } = (await call(DESK, 'GET', `/api/appointments/bookings?text=${first.id}`)).body;
caseNo = items[0].openCase;
must(caseNo, items);
console.log(`✓ 10-07T18:00 the pre-screening finds her: ${caseNo}`);

for (const [at, outcome] of [['2026-10-07T18:10', 'NOT_REACHED'], ['2026-10-07T19:15', 'NOT_REACHED'], ['2026-10-07T20:20', 'REACHED']]) {
  await as(DESK, at, outcome === 'REACHED' ? 'the third call reaches her' : 'a call reaches nobody', async (person, page) => {
    await open(person, '联系患者');
    must(!(await page.locator('body').innerText()).includes(PHONE), 'the form shows her number');
    await tick(page, 'outcome', outcome);
    if (outcome === 'REACHED') {
      await none(page);
      await person.shot('30-contact-patient');
    }
    await page.fill('#lb-attempted', at);
    await person.complete();
  });
}

await as(DESK, '2026-10-07T20:21', 'the desk keeps a place on the make-up Saturday', async (person, page) => {
  await open(person, '选择协助方式');
  await tick(page, 'option', 'REBOOK');
  const place = page.locator('#lb-offers label', { hasText: '10:00' }).first();
  await place.waitFor();
  await place.locator('input').check();
  await person.shot('31-choose-option');
  await person.complete();
});

const held = await about();
must(held.state === 'SLOT_HELD' && held.held.until.startsWith('2026-10-08T20:21'), held.held);

await clockTo('2026-10-07T20:25');
const { link } = (await call(DESK, 'POST', `/api/appointments/cases/${caseNo}/link`)).body;
const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })).newPage();
await phone.goto(new URL(new URL(link, base).pathname, base).href);
const shown = await phone.locator('body').innerText();
must(shown.includes('不计入爽约') && !shown.includes(NAME) && !shown.includes('心内'), shown);
if (process.env.TOUR) await phone.screenshot({ path: `${process.env.TOUR}/32-patient-page.png`, fullPage: true });
await phone.locator('button', { hasText: '确认这个时间' }).click();
await phone.waitForLoadState('networkidle');
console.log('✓ 10-07T20:25 she confirms it on her phone');

const old = await booking(1);
must(old.status === 'cancelled' && JSON.stringify(old.cancelationReason).includes('oth-mu'), old);
const rebooked = await about();
must(rebooked.state === 'REBOOKED', rebooked.state);
const fresh = await appointment(rebooked.newBooking.id);
must(fresh.status === 'booked' && new Date(fresh.start).getTime() === new Date(SATURDAY[1]).getTime(), fresh);

await clockTo('2026-10-08T22:05');
await result(1, 2, '2026-10-08T15:00:00+08:00', '2026-10-08T22:00:00+08:00');
await clockTo('2026-10-10T09:50');
await arrived(fresh.id);
const over = await about();
must(over.state === 'FULFILLED' && over.noShowCount === 0, over);
console.log('✓ 10-10T09:50 she comes, nothing counts against her');

const second = await book(2, '卫长青', '13800138028', DOOR);
await as(DESK, '2026-10-10T10:40', 'somebody is stopped at the door', async (person, page) => {
  await person.startProcess('改约协助');
  await none(page);
  await page.fill('#lb-booking', second.id);
  await page.locator('#lb-bookings li').first().click();
  await tick(page, 'trigger', 'DOOR');
  await page.locator('#lb-same input').first().check();
  await person.shot('33-report-blocked');
  await person.start();
  const found = (await call(DESK, 'GET', `/api/appointments/bookings?text=${second.id}`)).body.items;
  caseNo = found[0].openCase;
});
await as('bai.hosp1.nurse', '2026-10-10T10:42', 'the nurse sees that it is critical', async (person, page) => {
  await open(person, '分诊患者');
  await page.locator('#lb-signs label', { hasText: '胸痛' }).locator('input').check();
  await tick(page, 'outcome', 'CRITICAL');
  await person.shot('34-triage-patient');
  await person.complete();
});
await as('bai.hosp1.nurse', '2026-10-10T10:45', 'treated first, tested beside it', async (person, page) => {
  await open(person, '接诊危重患者');
  await page.locator('#lb-received').fill('2026-10-10T10:44');
  await page.fill('#lb-note', '胸痛半小时，心内科值班医生接诊');
  await page.locator('input[name=testTaken]').first().check();
  await page.locator('input[name=bufferZone]').first().check();
  await person.complete();
});
const rescued = await about();
must(rescued.state === 'GREEN_CHANNEL', rescued.state);

const counts = (await call(supervisor, 'GET', '/api/rescue/indicators?from=2026-10-06&to=2026-10-10')).body;
const falseNoShows = counts.district.indicators.find((one) => one.name === 'FALSE_NO_SHOW_RATE');
must(falseNoShows.numerator === 0 && falseNoShows.denominator === 2, falseNoShows);
const hidden = await call(supervisor, 'GET', `/api/appointments/cases/${caseNo}`);
must(hidden.status === 403, hidden);
console.log('✓ the district sees counts, not people');

await browser.close();
must(troubles.length === 0, troubles);
