// The screens a person walks through in Tasklist, one after the other; each is named when it stands still.

const SHORT = 20_000;
const tab = '.task-details .nav-tabs li a:visible';

/** Everything is read and nothing moves any more. */
export async function still(page) {
  await page.waitForLoadState('networkidle', { timeout: SHORT }).catch(() => {});
  await page.waitForTimeout(250);
}

/** A link to a task is opened in a new page: in one that stands open with another filter, the engine's app may lose the task. */
export async function openLink(page, base, task) {
  await page.goto('about:blank');
  await page.goto(`${base}/camunda/app/tasklist/default/#/?task=${task}`);
}

async function pressed(page, selector) {
  const found = page.locator(selector).locator('visible=true').first();
  if (!(await found.count())) return false;
  await found.click({ timeout: SHORT });
  await still(page);
  return true;
}

/** Closes what lies above the page, however it wants to be closed. */
async function away(page) {
  const open = page.locator('.modal, .lb-dialog').locator('visible=true');
  for (let tries = 0; (await open.count()) && tries < 3; tries += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
    await pressed(page, '.modal-footer button:not(.btn-primary), .modal .close').catch(() => {});
  }
}

async function* openedBy(page, selector, name) {
  if (!(await pressed(page, selector))) return;
  yield name;
  await away(page);
}

/** What lies around the tasks: menus, dialogs, filters, the list while it is empty. */
export async function* frame({ page }) {
  await still(page);
  yield '任务列表';
  if (await pressed(page, '.account .dropdown-toggle')) yield '个人菜单';
  await page.keyboard.press('Escape');
  yield* openedBy(page, '.shortcut-help a', '快捷键');
  for (const action of await page.locator('.sections-menu .lb-action, .sections-menu [data-lb-action]').all()) {
    const name = (await action.innerText()).trim();
    await action.click();
    await still(page);
    yield name;
    await away(page);
  }
  if (await pressed(page, '.sorting-choice .dropdown-toggle')) yield '排序菜单';
  await page.keyboard.press('Escape');
  yield* openedBy(page, '.task-filter.active .actions a', '筛选器内容');
  const filters = page.locator('.task-filter h4 a');
  for (let no = 0; no < (await filters.count()); no += 1) {
    await filters.nth(no).click();
    await still(page);
    if (no < 8) yield `筛选器 ${(await filters.nth(no).innerText()).split('\n')[0]}`;
  }
}

/** The list of what may be started, and the first form of each. */
export async function* starts({ page }) {
  if (!(await pressed(page, '.start-process-action a'))) return;
  yield '启动流程';
  const names = await page.locator('.modal-body li a').allInnerTexts();
  for (const name of names.map((one) => one.trim())) {
    if (!(await page.locator('.modal-body li a').count())) await pressed(page, '.start-process-action a');
    await page.locator('.modal-body li a', { hasText: name }).first().click();
    await page.waitForSelector('.modal .lb-form, .modal .fjs-form', { timeout: SHORT }).catch(() => {});
    await still(page);
    yield `启动 ${name}`;
    if (await pressed(page, '.modal-footer button.btn-primary:enabled')) yield `启动 ${name}，什么都没填`;
    await away(page);
  }
  await away(page);
}

/** Each kind of task once: as it is offered, its tabs, taken, given up unfinished, given back. */
export async function* tasks({ page, base }, known) {
  // another address before the words of the page have come would leave it without them
  await still(page);
  const mine = await page.evaluate(async () => (await fetch('/engine-rest/task?maxResults=200')).json());
  for (const task of mine.filter(({ formKey }) => !known.has(formKey) && known.add(formKey))) {
    await openLink(page, base, task.id);
    await page.locator('section.task-details h2', { hasText: task.name }).waitFor({ timeout: SHORT });
    await still(page);
    const tabs = await page.locator(tab).allInnerTexts();
    for (const name of tabs) {
      await page.locator(tab, { hasText: name.trim() }).first().click();
      await still(page);
      yield `${task.name}：${name.trim()}`;
    }
    await page.locator(tab).first().click();
    if (!(await pressed(page, 'button.claim'))) continue;
    await page.waitForSelector('.lb-form, .fjs-form', { timeout: SHORT }).catch(() => {});
    await still(page);
    yield `${task.name}：已领取`;
    if (await pressed(page, 'button[ng-click="complete()"]:enabled')) yield `${task.name}：什么都没填就提交`;
    await pressed(page, '.assignee .glyphicon-remove');
    await page.locator('button.claim').waitFor({ timeout: SHORT });
  }
}
