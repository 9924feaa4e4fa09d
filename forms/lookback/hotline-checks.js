// Checks that several forms of the hotline share; the limits are those of the server.
import { choose, dayAhead, filled, nowLocal, textBetween, today } from './checks.js';

/** Characters as people see them: 𠮷 is one. */
export function lengthOf(text) {
  return filled(text) ? [...String(text).trim()].length : 0;
}

/** As textBetween, with lengths in characters. */
export function wordsBetween(field, name, text, least, most) {
  return textBetween(field, name, text, least, most, lengthOf);
}

/** Why a unit says that a request is not its own. */
export function objectionFaults(record) {
  return [
    ...wordsBetween('lb-basis', '法律法规依据', record.legalBasis, 2, 500),
    ...wordsBetween('lb-object', '异议理由', record.objectReason, 2, 500),
    ...choose('lb-proposed', '建议承办单位', record.proposedUnit),
  ];
}

/** The objection as the server reads it. */
export function objectionOf(record) {
  return {
    outcome: 'OBJECT',
    legalBasis: record.legalBasis.trim(),
    reason: record.objectReason.trim(),
    proposedUnit: record.proposedUnit,
  };
}

/** Yes or no; the no needs a reason. */
export function decisionFaults(record, what) {
  return [
    ...choose('lb-agreed', what, record.agreed),
    ...wordsBetween('lb-reason', '理由', record.reason, record.agreed === false ? 2 : 0, 500),
  ];
}

export function decisionOf(record) {
  return { agreed: record.agreed, reason: (record.reason || '').trim() || null };
}

/** When something happened: not in the future, not before what came before it (2026-10-01T18:30:20+08:00). */
export function happenedAfter(field, name, local, before, what) {
  if (!filled(local)) return [{ field, text: `请填写${name}。` }];
  if (local > nowLocal()) return [{ field, text: `${name}不能晚于现在。` }];
  if (before && local < before.slice(0, 16)) {
    return [{ field, text: `${name}不能早于${what}（${before.slice(0, 16).replace('T', ' ')}）。` }];
  }
  return [];
}

/** The instant of a local time without seconds; in the very minute of what came before it, that instant. */
export function instantOf(local, before) {
  if (before && before.slice(0, 16) === local) return new Date(before).toISOString();
  return `${new Date(`${local}:00+08:00`).toISOString().slice(0, 19)}Z`;
}

/** A plan for what cannot be solved now, and the day on which it is looked at again. */
export function accountFaults(record) {
  return [
    ...wordsBetween('lb-plan', '挂账原因和解决计划', record.plan, 10, 1000),
    ...(record.reviewOn === today() ? [{ field: 'lb-review-on', text: '下次复核日期最早是明天。' }] : dayAhead('lb-review-on', '下次复核日期', record.reviewOn)),
  ];
}
