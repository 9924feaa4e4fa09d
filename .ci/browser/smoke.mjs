// Everybody can begin the day: each role logs in, finds her filters with the right counts, opens a task with all its tabs. One form is
// filled in without a mouse. BASE: address of the running demo; TOUR: where pictures go.
import { base, call, must, supervisor } from './program.mjs';
import { openLink, still } from './screens.mjs';
import { keyboardOnly } from './keyboard.mjs';
import { Person, openBrowser } from './tasklist.mjs';

/** Who, which filters she has at least, which process she may start. */
const ROLES = [
  ['li.officer1', '执法人员', '检查整改回头看'],
  ['wang.market.reviewer', '审核人'],
  ['zhang.market.head', '单位负责人'],
  ['zhong.hotline.handler', '热线接线和分派', '受理诉求'],
  ['wan.hotline.reviewer', '热线裁定和质检'],
  ['tan.hotline.callback', '回访员'],
  ['yu.gucheng.handler', '街道经办', '申请延期'],
  ['ye.gucheng.head', '街道负责人'],
  ['shao.hosp1.handler', '预约服务台', '改约协助'],
  ['bai.hosp1.nurse', '分诊护士'],
  ['qiu.hosp1.pharmacist', '药师'],
  ['kang.hosp1.reviewer', '科室主管'],
  [supervisor, '督导员'],
];
const browser = await openBrowser();
const troubles = [];

/** What stands beside the filters is what the engine counts. */
async function counts({ page }, role) {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('.task-filter')];
    return all.length > 0 && all.every((one) => one.querySelector('.lb-count'));
  });
  const known = await page.evaluate(async () => {
    const all = await (await fetch('/engine-rest/filter?resourceType=Task&itemCount=true')).json();
    return all.map(({ name, itemCount }) => [name, itemCount]);
  });
  const shown = await page.locator('.task-filter').evaluateAll((all) => all.map((one) => [
    one.querySelector('h4 a').firstChild.textContent.trim(), one.querySelector('.lb-count').textContent.trim(),
  ]));
  for (const [name, said] of shown) {
    const [, real] = known.find(([one]) => one === name) ?? [];
    must(Number(said) === real, `${role}: “${name}” says ${said}, the engine ${real}`);
  }
  return shown.length;
}

/** The first task there is, and whatever lies beside its form. */
async function firstTask({ page }, role) {
  const [task] = await page.evaluate(async () => (await fetch('/engine-rest/task?maxResults=1')).json());
  if (!task) return 'no task today';
  await openLink(page, base, task.id);
  await page.locator('section.task-details h2', { hasText: task.name }).waitFor();
  const tabs = page.locator('.task-details .nav-tabs li a:visible');
  await tabs.first().waitFor();
  await still(page);
  for (const tab of await tabs.all()) {
    await tab.click();
    await page.locator('.task-details .nav-tabs li.active').waitFor();
    await still(page);
    const shown = await page.locator('.task-details .tab-content').innerText();
    must(!/没有读取成功|网络连接失败/.test(shown), `${role}, ${task.name}, ${await tab.innerText()}: ${shown.slice(0, 200)}`);
  }
  return `${task.name}, ${await tabs.count()} tabs`;
}

/** What is due first stands first, also when she came by a link; one column after the other on a phone. */
async function onPhone({ page }) {
  must(/到期时间/.test(await page.locator('.tasks-list header').innerText()), 'the list does not begin with what is due first');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.lb-panes button[data-pane=filters]').click();
  await page.locator('.task-filters .task-filter').first().click();
  await page.locator('.tasks-list li.task').first().click();
  await page.locator('section.task-details h2').waitFor();
  await page.locator('.lb-panes button[data-pane=list]').click();
  await page.setViewportSize({ width: 1440, height: 1000 });
}

/** Pictures for the guide, only when somebody wants them. */
async function pictures(person) {
  if (!process.env.TOUR) return;
  const { page } = person;
  await page.locator(tabNamed('表单')).click();
  await person.formIsOpen();
  await still(page);
  await page.locator('.tasks-list .content').evaluate((list) => list.scrollTo(0, 0));
  await person.shot('36-list');
  await page.locator(tabNamed('案卷')).click();
  await still(page);
  await person.shot('37-case-card');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.lb-panes button[data-pane=list]').click();
  await person.shot('38-phone');
  await page.setViewportSize({ width: 1440, height: 1000 });
}

const tabNamed = (name) => `.task-details .nav-tabs li a:text-is("${name}")`;

async function begin([id, role, may]) {
  const from = Date.now();
  const person = new Person(browser, base, id);
  try {
    await person.logIn();
    await still(person.page);
    const filters = await counts(person, role);
    const task = await firstTask(person, role);
    await person.read(role);
    if (id === 'li.officer1') {
      await pictures(person);
      await onPhone(person);
    }
    if (may) {
      await person.startProcess(may);
      await person.read(may);
    }
    console.log(`✓ ${role} ${id}: ${filters} filters, ${task}, ${Math.round((Date.now() - from) / 100) / 10} s`);
  } catch (failure) {
    await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png' }).catch(() => {});
    const met = [...person.troubles, ...person.refused].join('\n');
    throw new Error(`${role} ${id} at ${person.page.url()}: ${failure.message}\n${met}`, { cause: failure });
  } finally {
    troubles.push(...person.troubles);
    await person.leave();
  }
}

must((await call('admin', 'GET', '/api/now')).status === 200, 'the demo does not answer');
const waiting = [...ROLES];
// two at a time, as many as the machines that test have cores
await Promise.all([1, 2].map(async () => {
  while (waiting.length) await begin(waiting.shift());
}));
await keyboardOnly(browser, troubles);
await browser.close();
must(troubles.length === 0, [...new Set(troubles)].join('\n'));
console.log(`${ROLES.length} roles can begin`);
