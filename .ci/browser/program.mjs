// What a program may ask the running application, in the name of the demo district's people.
export const base = process.env.BASE ?? 'http://localhost:8080';
export const unit = { officer: 'li.officer1', reviewer: 'wang.market.reviewer', head: 'zhang.market.head' };
export const supervisor = 'qin.supervisor1';

export function must(holds, what) {
  if (!holds) throw new Error(typeof what === 'string' ? what : JSON.stringify(what));
}

/** The same as a program would ask it. */
export async function call(who, method, path, body) {
  const answer = await fetch(base + path, {
    method,
    headers: { Authorization: 'Basic ' + Buffer.from(`${who}:lookback`).toString('base64'), 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

export async function planned(venue) {
  const { body } = await call('admin', 'GET', '/api/now');
  const plan = { venueCode: venue, source: 'TIP_OFF', checklistId: 'GEN-1', plannedOn: body.now.slice(0, 10), unannounced: true, matter: '消防检查' };
  return (await call(unit.officer, 'POST', '/api/inspections', plan)).body?.caseNo;
}

export const levelsOf = async (caseNo) => (await call(supervisor, 'GET', `/api/cases/${caseNo}/escalations`)).body.items;

export async function clockTo(now) {
  const { status, body } = await call('admin', 'POST', '/api/demo/clock', { now });
  must(status === 200, body);
}

/** A working day begins: what is given one working day now is warned about this evening. */
export async function nextWorkingMorning() {
  const { body } = await call('admin', 'GET', '/api/now');
  const due = await call('admin', 'GET', `/api/calendar/due?start=${encodeURIComponent(body.now)}&kind=WD&amount=1`);
  await clockTo(`${due.body.dueAt.slice(0, 10)}T09:30:00`);
}
