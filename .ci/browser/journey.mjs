// The life of one finding in the browser: imported venue, inspection with one major and one minor finding, order, report,
// verification, two look-backs. BASE: address of the running demo; LIVES: folder with the three LIVES files; TOUR: where
// pictures go (none without it).
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Person, openBrowser } from './tasklist.mjs';
import { imported } from './english.mjs';
import { photo } from './photo.mjs';
import { call, clockTo, must } from './program.mjs';

const base = process.env.BASE ?? 'http://localhost:8080';
const officers = ['孙若楠', '钱立夏'];
const browser = await openBrowser();
const troubles = [];
let steps = 0;

function done(what) {
  steps += 1;
  console.log(`✓ ${what}`);
}

async function as(id, what, act) {
  const person = await new Person(browser, base, id).logIn();
  try {
    await act(person, person.page);
    done(what);
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png' }).catch(() => {});
    throw new Error(`${what}: ${failure.message}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

async function importLives() {
  const folder = process.env.LIVES;
  const body = new FormData();
  for (const name of (await readdir(folder)).filter((file) => /(businesses|inspections|violations)\.csv$/.test(file))) {
    body.append('files', new Blob([await readFile(join(folder, name))]), name);
  }
  const headers = { Authorization: 'Basic ' + Buffer.from('admin:lookback').toString('base64') };
  const job = await (await fetch(`${base}/api/venues/imports/lives`, { method: 'POST', body, headers })).json();
  for (let waited = 0; waited < 600; waited += 1) {
    const state = await (await fetch(`${base}/api/venues/imports/${job.id}`, { headers })).json();
    if (state.state !== 'RUNNING') {
      if (state.state !== 'DONE') throw new Error(`import ${state.state}: ${state.message}`);
      return state;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('the import does not end');
}

async function fillAll(page, selector, text) {
  for (const field of await page.locator(selector).all()) await field.fill(text);
}

async function addPhotos(page) {
  for (const input of await page.locator('input[type=file]:not(#lb-photos-site)').all()) {
    await input.setInputFiles([photo(), photo()]);
  }
  await page.waitForFunction(() => !document.querySelector('.lb-upload progress'));
}

async function chooseOfficers(page) {
  for (const name of officers) {
    const box = page.locator('#lb-officers label', { hasText: name }).locator('input');
    if (!(await box.isChecked())) await box.click();
  }
}

/** No answer comes when the form is handed in: it says so, keeps what was filled in, and can be handed in again. */
async function cutOff({ page, troubles: met }) {
  const submit = '**/submit-form';
  const button = page.locator('button[ng-click="complete()"]:visible');
  const before = met.length;
  await page.route(submit, (asked) => asked.abort());
  await button.click();
  await page.locator('.lb-faults:visible', { hasText: '连不上服务器，没有提交' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('button[ng-click="complete()"]').disabled);
  must(await page.locator('#lb-officers input:checked').count() === officers.length, 'what was chosen is gone');
  await page.unroute(submit);
  // the engine's library stumbles over an answer that never came
  met.splice(before);
}

await (async () => {
  const person = new Person(browser, base, 'nobody');
  await person.open();
  await person.shot('01-login');
  await person.leave();
})();
// visits lie forty minutes back; in the first hour of a day they would lie before the case
const { body: clock } = await call('admin', 'GET', '/api/now');
if (clock.now.slice(11, 13) === '00') await clockTo(`${clock.now.slice(0, 10)}T01:00:00`);
const state = await importLives();
// what was found there is told in the words of whoever found it
for (const line of (await readFile(join(process.env.LIVES, 'violations.csv'), 'utf8')).split('\n').slice(1)) {
  const text = /,"([^"]+)"\s*$/.exec(line)?.[1];
  if (text) imported.add(text);
}
done(`LIVES imported: ${state.inserted} new, ${state.unchanged} unchanged, ${state.rejected} rejected`);
let venue;

await as('sun.officer5', 'an officer plans an inspection of a venue with past violations', async (person, page) => {
  const found = await person.rest('GET', '/api/venues?minBreaches=3&limit=50');
  venue = found.body.items.find((one) => one.code.startsWith('LV-') && one.department === 'urban-mgmt');
  // names and streets that came with the data stay as they are
  for (const text of [venue.name, venue.address, venue.operator].filter(Boolean)) imported.add(text);
  await person.startProcess('检查整改回头看');
  await page.fill('#lb-venue', venue.code);
  await page.waitForSelector('#lb-venue-0');
  await page.press('#lb-venue', 'Enter');
  await page.waitForSelector('.lb-item details');
  await page.click('.lb-item summary');
  await page.selectOption('#lb-source', 'TIP_OFF');
  await page.selectOption('#lb-checklist', 'GEN-1');
  await page.fill('#lb-matter', '消防和食品安全检查');
  await person.shot('02-plan-inspection');
  await person.start();
});

await as('liu.urban.reviewer', 'the reviewer assigns two officers', async (person, page) => {
  await person.openTask('指派检查人员');
  await chooseOfficers(page);
  await person.shot('03-assign-officers');
  await cutOff(person);
  await person.complete();
});

await as('sun.officer5', 'the officer records one major and one minor finding with photos', async (person, page) => {
  await person.openTask('记录现场检查');
  await page.check('input[name=outcome][value=ENTERED]');
  const { body } = await person.rest('GET', '/api/now');
  const local = (minutesAgo) => new Date(Date.parse(body.now) + (8 * 60 - minutesAgo) * 60_000).toISOString().slice(0, 16);
  await page.fill('#lb-entered', local(40));
  await page.fill('#lb-left', local(10));
  await page.fill('#lb-accompanied', '店主');
  await page.check('input[name="result-2"][value=FAIL]');
  await page.check('input[name="result-7"][value=FAIL]');
  await page.click('text=未填写的都合格');
  await page.fill('#lb-text-2', '后厨灭火器压力不足，已过检验有效期');
  await page.fill('#lb-text-7', '冷藏柜三种商品没有价签');
  await addPhotos(page);
  await page.check('input[name=signed] >> nth=0');
  await page.fill('#lb-statement', '情况属实，马上整改。');
  await person.shot('04-record-visit');
  await person.complete();
});

await as('liu.urban.reviewer', 'the reviewer approves the measure', async (person, page) => {
  await person.openTask('审核处置措施');
  await page.check('input[name=decision][value=AGREE]');
  await person.shot('05-approve-measure');
  await person.complete();
});

await as('sun.officer5', 'the order is served', async (person, page) => {
  await person.openTask('送达整改通知书');
  await page.selectOption('#lb-way', 'DIRECT');
  await page.fill('#lb-received', '店主');
  await person.complete();
});

for (const round of ['first', 'second']) {
  await as('sun.officer5', `the ${round} track is reported`, async (person, page) => {
    await person.openTask('提交整改报告');
    await fillAll(page, '.lb-item textarea, .lb-item input[type=text]', '已按要求更换并安排专人每日检查');
    await addPhotos(page);
    await person.complete();
  });
}

for (const round of ['first', 'second']) {
  await as('qian.officer6', `the ${round} track is verified on site`, async (person, page) => {
    await person.openTask('复查整改情况');
    await chooseOfficers(page);
    for (const pass of await page.locator('input[type=radio][name^=passed]').all()) {
      if ((await pass.locator('xpath=..').innerText()).includes('整改到位')) await pass.check();
    }
    await addPhotos(page);
    await person.shot('06-verify');
    await person.complete();
  });
}

let caseNo;
await as('sun.officer5', 'both look-backs are planned', async (person) => {
  const found = await person.rest('GET', `/api/inspections?venue=${venue.code}&open=true`);
  caseNo = found.body.items[0].caseNo;
  const { body } = await person.rest('GET', `/api/inspections/${caseNo}`);
  if (body.lookBacks.length !== 2) throw new Error(`planned: ${JSON.stringify(body.lookBacks)}`);
});

for (const [index, days] of [[0, 'P9D'], [1, 'P25D']]) {
  await as('admin', `the demo clock moves on ${days}`, async (person) => {
    const moved = await person.rest('POST', '/api/demo/clock', { advance: days });
    if (moved.status !== 200) throw new Error(JSON.stringify(moved.body));
  });
  await as('qian.officer6', `look-back ${index + 1} holds`, async (person, page) => {
    await person.openTask('开展回头看检查');
    await chooseOfficers(page);
    for (const holds of await page.locator('input[type=radio][name^=holds]').all()) {
      if (/保持整改|^\s*合格/.test(await holds.locator('xpath=..').innerText())) await holds.check();
    }
    await person.shot('07-look-back');
    await person.complete();
  });
}

await as('sun.officer5', 'the case is closed and its timeline intact', async (person) => {
  const { body } = await person.rest('GET', `/api/cases/${caseNo}`);
  if (body.file.outcome !== 'CLOSED') throw new Error(`outcome ${body.file.outcome}, state ${body.file.stateLabel}`);
  const chain = await person.rest('GET', `/api/cases/${caseNo}/timeline/verification`);
  if (!chain.body.intact) throw new Error('the timeline has been changed');
});

await as('qin.supervisor1', 'a supervisor sees where the cases are', async (person, page) => {
  const { body } = await person.rest('GET', '/engine-rest/process-definition/key/inspection-case');
  await page.goto(`${base}/camunda/app/cockpit/default/#/process-definition/${body.id}/runtime`);
  await page.waitForSelector('.djs-container .djs-shape');
  await page.waitForTimeout(1500);
  await person.shot('08-cockpit');
});

await browser.close();
if (troubles.length) throw new Error(`the pages reported: ${troubles.join('\n')}`);
console.log(`${steps} passed, 0 failed`);
