// Nobody fires anything: the clock stands just before the reminder of a late task, and the application itself must give it within
// a minute, once. BASE: address of the running demo, started by the command of the README.
import { call, clockTo, levelsOf, must, nextWorkingMorning, planned, unit } from './program.mjs';

const A_MINUTE = 60_000;

async function oneCase() {
  const { body } = await call(unit.officer, 'GET', '/api/venues?limit=200');
  for (const venue of body.items.filter((one) => one.department === 'market-reg')) {
    const caseNo = await planned(venue.code);
    if (caseNo) return caseNo;
  }
  throw new Error('no venue left to inspect');
}

const ofAssigning = async (caseNo) => (await levelsOf(caseNo)).filter((one) => one.taskName === '指派检查人员');

await nextWorkingMorning();
const caseNo = await oneCase();
const deadline = (await call(unit.officer, 'GET', `/api/cases/${caseNo}/deadlines`)).body.items[0];
const next = await call('admin', 'GET', `/api/calendar/due?start=${encodeURIComponent(deadline.dueAt)}&kind=WD&amount=1`);
await clockTo(`${next.body.dueAt.slice(0, 10)}T08:59:55`);
must((await ofAssigning(caseNo)).every((one) => one.level === 'L0'), 'the reminder came too early');

const from = Date.now();
let reminded = [];
while (!reminded.length && Date.now() - from < A_MINUTE) {
  await new Promise((wait) => setTimeout(wait, 500));
  reminded = (await ofAssigning(caseNo)).filter((one) => one.level === 'L1');
}
must(reminded.length === 1, `no reminder of ${caseNo} within a minute`);
console.log(`✓ the reminder of ${caseNo}, due ${deadline.dueAt}, came by itself after ${Math.round((Date.now() - from) / 1000)} s: ${reminded[0].raisedAt}`);
await new Promise((wait) => setTimeout(wait, 5_000));
must((await ofAssigning(caseNo)).filter((one) => one.level === 'L1').length === 1, 'it came twice');
