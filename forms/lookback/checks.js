import { fetchJson } from './rest.js';

// Checks that several forms share. A fault names the field it belongs to: {field: id of the input, text: what to do}.

export function filled(text) {
  return typeof text === 'string' ? text.trim().length > 0 : text !== null && text !== undefined;
}

/** Says in Chinese what is wrong with a text, or nothing. */
export function textBetween(field, name, text, least, most, measure = (written) => written.length) {
  const length = filled(text) ? measure(text.trim()) : 0;
  if (length === 0 && least > 0) return [{ field, text: `请填写${name}。` }];
  if (length > 0 && length < least) return [{ field, text: `${name}至少写 ${least} 个字，现在是 ${length} 个字。` }];
  if (length > most) return [{ field, text: `${name}最多 ${most} 个字，现在是 ${length} 个字。` }];
  return [];
}

export function choose(field, name, value) {
  return filled(value) ? [] : [{ field, text: `请选择${name}。` }];
}

let ahead = 0;

/** Takes over the time of the district: in training it is not the browser's. Without an answer the browser's must do. */
export async function followDistrictTime() {
  try {
    ahead = Date.parse((await fetchJson('/api/now')).now) - Date.now();
  } catch {
    ahead = 0;
  }
}

/** Now as a date-time input of the district writes it: 2026-09-30T11:05. */
export function nowLocal() {
  return new Date(Date.now() + ahead + 8 * 3600 * 1000).toISOString().slice(0, 16);
}

export function today() {
  return nowLocal().slice(0, 10);
}

/** A day somebody promises or sets: today or later, within a year. */
export function dayAhead(field, name, day) {
  if (!filled(day)) return [{ field, text: `请填写${name}。` }];
  const latest = `${Number(today().slice(0, 4)) + 1}${today().slice(4)}`;
  if (day < today() || day > latest) return [{ field, text: `${name}不能早于今天（${today()}），也不能晚于一年以后。` }];
  return [];
}
