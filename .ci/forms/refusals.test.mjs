// Why something was not accepted, in a sentence that says what to do: node --test .ci/forms/*.mjs
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

// a copy that says that these are modules; Tasklist loads them as such, Node has to be told
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
cpSync(new URL('../../forms/lookback', import.meta.url), folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
after(() => rmSync(folder, { recursive: true }));
const { Problem } = await import(join(folder, 'rest.js'));
const { sentenceOf } = await import(join(folder, 'refusals.js'));

test("the server's own sentence comes first, without the words the engine wraps around it", () => {
  assert.equal(sentenceOf(new Error('Cannot submit task form 1: 请先选择检查人员。')), '请先选择检查人员。');
  assert.equal(new Problem(409, { detail: '黄牌还在办理。' }).message, '黄牌还在办理。');
});

test('whose login is over hears of it, whatever the server missed first', () => {
  assert.match(new Problem(403, { code: 'CSRF_TOKEN', detail: '请求缺少有效的防伪标记（请求头 X-LB-XSRF）。' }).message, /^登录已失效/);
  assert.match(new Problem(401, {}).message, /^登录已失效/);
  assert.match(sentenceOf(Object.assign(new Error('Unauthorized'), { status: 401 })), /^登录已失效/);
});

test('a colleague was faster: at the same moment, or some time ago', () => {
  assert.match(sentenceOf(new Error('ENGINE-03005 Execution of UPDATE failed')), /再点一次/);
  assert.match(sentenceOf(new Error('Cannot find task with id 1: task is null')), /任务已经不在了/);
});

test('what nobody foresaw is not shown in English', () => {
  for (const unheard of [new Error('boom'), 'ENGINE-1', undefined, null]) assert.match(sentenceOf(unheard), /^服务器没有接受/);
});
