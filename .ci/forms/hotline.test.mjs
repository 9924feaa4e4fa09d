// The programs of the hotline's forms, as far as they need no browser: node --test .ci/forms/*.mjs
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
const load = (name) => import(join(folder, name));

const { hasNumbers, maskNumbers } = await load('numbers.js');
const checks = await load('hotline-checks.js');
const steps = await load('hotline-steps.js');
const { returnedOf, supportOf, mayObject } = await load('hotline.js');

const order = { dispatchedAt: '2026-09-30T18:05:20+08:00' };
const fields = (faults) => faults.map((one) => one.field);

test('phone and identity numbers in a sentence are found and masked as on the server', () => {
  assert.equal(maskNumbers('联系13800138000，身份证99010119900101006X'), '联系138****8000，身份证990***********006X');
  assert.equal(maskNumbers('电话 138 0013 8000 或 010-88886666'), '电话 138******8000 或 010*****6666');
  assert.equal(hasNumbers('工单 SR-20260930-000001，2026 年 10 月 7 日，门牌 1234567'), false);
  assert.equal(hasNumbers(null), false);
});

test('lengths count characters as people see them', () => {
  assert.equal(checks.lengthOf(' 𠮷😀 '), 2);
  assert.deepEqual(checks.wordsBetween('x', '理由', '😀'.repeat(500), 2, 500), []);
  assert.match(checks.wordsBetween('x', '理由', '字'.repeat(501), 2, 500)[0].text, /最多 500 个字，现在是 501 个字/);
  assert.match(checks.wordsBetween('x', '理由', '  ', 2, 500)[0].text, /请填写理由/);
});

test('an instant is in the order of times even within the minute of what came before it', () => {
  assert.equal(checks.instantOf('2026-10-01T09:10'), '2026-10-01T01:10:00Z');
  assert.equal(Date.parse(checks.instantOf('2026-09-30T18:05', order.dispatchedAt)), Date.parse(order.dispatchedAt));
  const early = checks.happenedAfter('t', '联系时间', '2026-09-30T18:04', order.dispatchedAt, '派单时间');
  assert.match(early[0].text, /不能早于派单时间（2026-09-30 18:05）/);
  assert.match(checks.happenedAfter('t', '联系时间', '2999-01-01T00:00')[0].text, /不能晚于现在/);
});

test('a no needs a reason, a yes does not', () => {
  assert.deepEqual(fields(checks.decisionFaults({ agreed: false, reason: '' }, '结论')), ['lb-reason']);
  assert.deepEqual(checks.decisionFaults({ agreed: true, reason: '' }, '结论'), []);
  assert.deepEqual(fields(checks.decisionFaults({ agreed: null, reason: '' }, '结论')), ['lb-agreed']);
  assert.deepEqual(checks.decisionOf({ agreed: true, reason: ' ' }), { agreed: true, reason: null });
});

test('an objection is handed in without what was typed about the contact', () => {
  const record = { outcome: 'OBJECT', legalBasis: ' 条例第五条 ', objectReason: '不属于本单位', proposedUnit: 'urban-mgmt', result: '已联系' };
  assert.deepEqual(steps.contactFaults(record, order), []);
  assert.deepEqual(steps.contactOf(record, order), {
    outcome: 'OBJECT', legalBasis: '条例第五条', reason: '不属于本单位', proposedUnit: 'urban-mgmt',
  });
  assert.deepEqual(fields(steps.contactFaults({ outcome: 'CONTACT' }, order)), ['lb-contacted', 'lb-channel', 'lb-result']);
});

test('nobody replies before the supporting units have finished; a whistle names units', () => {
  const units = [{ code: 'ecology' }, { code: 'urban-mgmt' }];
  const record = { outcome: 'REPLY', result: 'SOLVED', reply: '已清运完毕，现场已恢复整洁。', called: {}, evidence: [] };
  assert.deepEqual(steps.handlingFaults(record, [], units), []);
  assert.deepEqual(fields(steps.handlingFaults(record, [{ seq: 1 }], units)), ['lb-outcome']);
  const whistle = { outcome: 'WHISTLE', called: { ecology: true, gone: true }, task: '到场监测噪声' };
  assert.deepEqual(steps.handlingOf(whistle, units), { outcome: 'WHISTLE', units: ['ecology'], task: '到场监测噪声' });
  assert.deepEqual(fields(steps.handlingFaults({ ...whistle, called: {} }, [], units)), ['lb-units']);
});

test('answers go only with an attempt that reached somebody', () => {
  const record = { attemptedAt: '2026-10-07T10:00', reached: false, contacted: 'YES', solved: 'YES', satisfaction: 'SATISFIED', remark: '' };
  assert.equal(steps.attemptOf(record).satisfaction, null);
  assert.deepEqual(fields(steps.attemptFaults({ ...record, reached: true, solved: '' }, null, true)).includes('lb-solved'), true);
});

test('what came back is shown until it is handed in again', () => {
  const back = { kind: 'QUALITY_FAILED', text: '质检未通过' };
  assert.equal(returnedOf([{ kind: 'HANDLED' }, back, { kind: 'UNMASKED' }]), '质检未通过');
  assert.equal(returnedOf([back, { kind: 'HANDLED' }]), '');
  assert.equal(returnedOf([]), '');
});

test('the call for support is found by the track of the task; only posts of the unit object', () => {
  const page = { supports: [{ seq: 1 }, { seq: 2 }], objectionLeft: true, leadUnit: 'sd-lugu' };
  assert.equal(supportOf({ task: { track: 'GENERAL-2' }, page }).seq, 2);
  assert.equal(supportOf({ task: { track: 'GENERAL' }, page }), undefined);
  assert.equal(mayObject({ page, me: { groups: ['sd-lugu-reviewer'] } }), true);
  assert.equal(mayObject({ page, me: { groups: ['sd-lugu-handler', 'sd-gucheng-reviewer'] } }), false);
});
