// Screens beside Tasklist: before somebody is logged in, Welcome, Cockpit, Admin, and pages of our own.
import { call, supervisor } from './program.mjs';
import { still } from './screens.mjs';

async function* at(page, base, places) {
  for (const [name, path] of places) {
    const answer = await page.goto(base + path);
    await still(page);
    // a page that is not there has been seen once, under its own name
    if (name !== '没有这个页面' && answer?.status() === 404) continue;
    yield name;
  }
}

/** Whom nobody knows yet. */
export async function* outside({ page, base }) {
  yield* at(page, base, [['登录', '/login'], ['查进展', '/h'], ['黄牌公示', '/v'], ['考核作答', '/test/'], ['患者链接', '/a/00000000']]);
  await page.goto(`${base}/login`);
  await page.fill('input[name=username]', 'nobody.here');
  await page.fill('input[name=password]', 'x');
  await page.click('button[type=submit]');
  await still(page);
  yield '密码不对';
}

/** Pages of our own, for whoever works on a case. */
export async function* pages({ page, base, id }) {
  const { body } = await call(id, 'GET', '/api/cases?limit=1');
  const caseNo = body?.items?.[0]?.caseNo;
  yield* at(page, base, [['没有这个页面', '/nowhere'], ['我已办', '/done'], ['查案件', '/cases']]);
  if (caseNo) yield* at(page, base, [['案卷', `/cases/${caseNo}`], ['考核测试', `/knowledge-tests?case=${caseNo}`]]);
  yield* at(page, base, [['别人的案卷', '/cases/INS-20200101-000001']]);
}

export async function* welcome({ page, base }) {
  yield* at(page, base, [['欢迎页', '/camunda/app/welcome/default/#!/welcome']]);
}

/** What a supervisor looks at. */
export async function* cockpit({ page, base }) {
  const [run] = (await call(supervisor, 'GET', '/engine-rest/process-instance?maxResults=1')).body;
  const decisions = (await call(supervisor, 'GET', '/engine-rest/decision-definition?latestVersion=true&maxResults=1')).body;
  const app = '/camunda/app/cockpit/default/#';
  yield* at(page, base, [
    ['看板', `${app}/dashboard`],
    ['流程', `${app}/processes`],
    ['流程定义', `${app}/process-definition/${run.definitionId}/runtime`],
    ['流程实例', `${app}/process-instance/${run.id}/runtime`],
    ['决策', `${app}/decisions`],
    ...(Array.isArray(decisions) && decisions.length ? [['决策定义', `${app}/decision-definition/${decisions[0].id}`]] : []),
    ['人工任务', `${app}/tasks`],
  ]);
}

/** What an administrator looks at. */
export async function* admin({ page, base }) {
  const app = '/camunda/app/admin/default/#';
  yield* at(page, base, [
    ['用户', `${app}/users`],
    ['一个用户', `${app}/users/li.officer1?tab=profile`],
    ['用户组', `${app}/groups`],
    ['授权', `${app}/authorization?resource=0`],
    ['系统', `${app}/system?section=system-settings-general`],
  ]);
}
