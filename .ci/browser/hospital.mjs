// A hospital's own system: pushes sessions, patients, bookings and results over FHIR R4, and reads back what became of them.
import { base, must } from './program.mjs';

const OURS = 'urn:oid:2.16.156.990101.1';
const LOGIN = 'Basic ' + Buffer.from('fhir.hosp1:lookback').toString('base64');

async function fhir(method, path, body) {
  const answer = await fetch(`${base}/fhir${path}`, {
    method,
    headers: { Authorization: LOGIN, 'Content-Type': 'application/fhir+json', Accept: 'application/fhir+json' },
    body: body && JSON.stringify(body),
  });
  const content = await answer.json().catch(() => null);
  must(answer.ok, `${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
  return content;
}

/** As part of an address. */
const query = (value) => `identifier=${encodeURIComponent(`${OURS}|${value}`)}`;
const number = (value) => [{ system: OURS, value }];
const entry = (type, key, resource) => ({
  fullUrl: `urn:uuid:${key}`,
  resource: { resourceType: type, identifier: number(key), ...resource },
  request: { method: 'PUT', url: `${type}?identifier=${OURS}|${key}` },
});
const uuid = (no) => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;

/** Sessions of a single place each: `[key, start, end]`. */
export async function announce(places) {
  await fhir('POST', '', {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: places.flatMap(([key, start, end]) => [
      entry('Schedule', uuid(`1${key}`), {
        active: true,
        specialty: [{ coding: [{ code: 'cardiology' }] }],
        actor: [{ type: 'Practitioner', identifier: { value: 'd101' } }],
      }),
      entry('Slot', uuid(`2${key}`), { schedule: { reference: `urn:uuid:${uuid(`1${key}`)}` }, status: 'free', start, end }),
    ]),
  });
}

/** A patient and her booking of one of those places. */
export async function book(key, name, phone, [place, start, end]) {
  await fhir('POST', '', {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      entry('Patient', uuid(`3${key}`), { name: [{ text: name }], telecom: [{ system: 'phone', value: phone }] }),
      entry('Appointment', uuid(`4${key}`), {
        status: 'booked',
        slot: [{ reference: `Slot?identifier=${OURS}|${uuid(`2${place}`)}` }],
        start,
        end,
        participant: [{ actor: { reference: `urn:uuid:${uuid(`3${key}`)}`, type: 'Patient' }, status: 'accepted' }],
      }),
    ],
  });
  return booking(key);
}

export async function result(key, no, sampled, reported) {
  await fhir('PUT', `/Observation?${query(uuid(`5${key}${no}`))}`, {
    resourceType: 'Observation',
    identifier: number(uuid(`5${key}${no}`)),
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] },
    subject: { reference: `Patient?identifier=${OURS}|${uuid(`3${key}`)}` },
    effectiveDateTime: sampled,
    issued: reported,
    valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '260385009' }] },
  });
}

/** The booking as it stands. */
export async function booking(key) {
  const found = await fhir('GET', `/Appointment?${query(uuid(`4${key}`))}`);
  must(found.entry?.length === 1, found);
  return found.entry[0].resource;
}

export const appointment = (id) => fhir('GET', `/Appointment/${id}`);

export async function arrived(id) {
  const now = await appointment(id);
  await fhir('PUT', `/Appointment/${id}`, { ...now, status: 'arrived' });
}
