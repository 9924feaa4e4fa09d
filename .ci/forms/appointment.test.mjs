// The programs of the forms about patients, as far as they need no browser: node --test .ci/forms/*.mjs
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

const critical = await load('critical.js');
const option = await load('option.js');
const medicines = await load('medicines.js');
const { attemptToReachFaults } = await load('contact.js');
const { offersByDay, slotWords } = await load('reschedule.js');

const fields = (faults) => faults.map((one) => one.field);
const none = () => ({ ...critical.emptyClinical(), none: true });

test('nobody goes on without having asked for critical signs', () => {
  assert.deepEqual(fields(critical.clinicalFaults(critical.emptyClinical())), ['lb-signs']);
  assert.deepEqual(critical.clinicalFaults(none()), []);
  assert.equal(critical.clinicalOf(none()), null);
  const pain = { signs: { CHEST_PAIN: true, STROKE: false }, none: false, note: ' 半小时 ' };
  assert.deepEqual(critical.clinicalOf(pain), { signs: ['CHEST_PAIN'], note: '半小时' });
});

test('a slot is told with its weekday, offers by day', () => {
  assert.equal(slotWords({ startsAt: '2026-10-10T10:00:00+08:00', endsAt: '2026-10-10T10:15:00+08:00' }), '10月10日（周六）10:00–10:15');
  assert.equal(slotWords(null), '');
  const offers = ['2026-10-10T10:00:00+08:00', '2026-10-10T10:15:00+08:00', '2026-10-12T09:00:00+08:00'].map((startsAt) => ({ startsAt }));
  assert.deepEqual(offersByDay(offers).map((one) => [one.day, one.slots.length]), [['10月10日（周六）', 2], ['10月12日（周一）', 1]]);
});

test('each option asks for its own and sends nothing of the others', () => {
  const record = { ...option.emptyOption(), slot: 's1', testPoint: '本院' };
  const proxy = option.emptyProxy();
  assert.deepEqual(fields(option.optionFaults(record, proxy)), ['lb-option']);
  assert.deepEqual(option.optionFaults({ ...record, option: 'REBOOK' }, proxy), []);
  assert.equal(option.optionOf({ ...record, option: 'REBOOK' }, proxy).testPoint, null);
  assert.deepEqual(fields(option.optionFaults({ ...record, option: 'REBOOK', slot: '' }, proxy)), ['lb-offers']);
  assert.deepEqual(fields(option.optionFaults({ ...record, option: 'PROXY' }, proxy)), ['lb-proxy-name', 'lb-proxy-relation', 'lb-proxy-id', 'lb-proxy-phone']);
  const long = { ...record, option: 'LONG_RX', centre: 'chc-1', contracted: true, stable: false };
  assert.match(option.optionFaults(long, proxy)[0].text, /病情不稳定的不能开长处方/);
  const daughter = { name: ' 王小雨 ', relation: '女儿', idNumber: '99010119900101006X', phone: '13800557777' };
  assert.deepEqual(option.optionFaults({ ...record, option: 'PROXY' }, daughter), []);
  assert.equal(option.optionOf({ ...record, option: 'PROXY' }, daughter).persons.name, '王小雨');
  assert.equal(option.optionOf({ ...record, option: 'DECLINE' }, daughter).persons, null);
});

test('an antibiotic goes with a relative but into no long prescription; a narcotic neither', () => {
  const row = (drugClass) => [{ name: '某药', drugClass, dose: '' }];
  assert.deepEqual(medicines.medicineFaults(row('ANTIMICROBIAL'), 'PROXY'), []);
  assert.match(medicines.medicineFaults(row('ANTIMICROBIAL'), 'LONG')[0].text, /第 1 种药品属于抗微生物药.*不能开长处方/);
  assert.deepEqual(fields(medicines.medicineFaults(row('NARCOTIC'), 'PROXY')), ['lb-class-0']);
  assert.deepEqual(medicines.medicineFaults(row('ANTITUBERCULOSIS'), 'LONG'), []);
  assert.deepEqual(fields(medicines.medicineFaults([{ name: ' ', drugClass: 'ORDINARY', dose: '' }], 'LONG')), ['lb-medicine-0']);
});

test('an attempt lies an hour after the last one, signs and outcome agree', () => {
  const page = { openedAt: '2026-10-07T18:00:00+08:00', nextAttemptAt: '2026-10-07T19:10:00+08:00', attempts: [{ seq: 1 }] };
  const record = { outcome: 'NOT_REACHED', attemptedAt: '2026-10-07T18:40', channel: 'PHONE', note: '' };
  const early = attemptToReachFaults(record, critical.emptyClinical(), page);
  assert.ok(early.some((one) => /最早 2026-10-07 19:10/.test(one.text)));
  const reached = attemptToReachFaults({ ...record, outcome: 'REACHED' }, critical.emptyClinical(), page);
  assert.ok(fields(reached).includes('lb-signs'));
  const pain = { signs: { CHEST_PAIN: true }, none: false, note: '' };
  assert.ok(fields(attemptToReachFaults({ ...record, outcome: 'REACHED' }, pain, page)).includes('lb-outcome'));
});
