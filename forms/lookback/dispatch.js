// What the dispatcher decides: the empty form, what is missing in it, and how the server reads it.
import { choose } from './checks.js';
import { wordsBetween } from './hotline-checks.js';

const SETTLES = { ANSWER: 'answer', NOT_ACCEPT: 'route', MERGE: 'mergeInto' };

export function emptyDispatch(request) {
  return {
    outcome: '', leadUnit: '', supports: {}, note: '', categoryCode: request.category, urgency: request.urgency, changeReason: '',
    answer: '', knowledgeId: null, route: '', mergeInto: '',
  };
}

/** Whether the dispatcher says something else about the request than the agent did. */
export function corrects(record, request) {
  return record.categoryCode !== request.category || record.urgency !== request.urgency;
}

export function dispatchFaults(record, request) {
  return [
    ...(corrects(record, request) ? wordsBetween('lb-change', '更正的理由', record.changeReason, 2, 500) : []),
    ...choose('lb-outcome', '怎样处理', record.outcome),
    ...(record.outcome === 'DISPATCH' ? choose('lb-lead', '主办单位', record.leadUnit) : []),
    ...(['DISPATCH', 'MERGE'].includes(record.outcome) ? wordsBetween('lb-note', '派单意见', record.note, 0, 500) : []),
    ...(record.outcome === 'ANSWER' ? wordsBetween('lb-answer', '直接答复', record.answer, 2, 1000) : []),
    ...(record.outcome === 'NOT_ACCEPT' ? wordsBetween('lb-route', '告知的途径', record.route, 2, 500) : []),
    ...(record.outcome === 'MERGE' && !/^SR-\d{8}-\d{6}$/.test(record.mergeInto.trim())
      ? [{ field: 'lb-merge', text: '请从疑似重复中选择，或者填写主案件编号（形如 SR-20260930-000012）。' }] : []),
  ];
}

/** The record as the server reads it: only what belongs to the outcome. */
export function dispatchOf(record, request, units) {
  const dispatches = record.outcome === 'DISPATCH';
  const field = SETTLES[record.outcome];
  return {
    outcome: record.outcome,
    leadUnit: dispatches ? record.leadUnit : null,
    supportUnits: dispatches ? units.map((one) => one.code).filter((code) => record.supports[code] && code !== record.leadUnit) : [],
    note: record.note.trim() || null,
    categoryCode: record.categoryCode,
    urgency: record.urgency,
    changeReason: corrects(record, request) ? record.changeReason.trim() : null,
    knowledgeId: record.outcome === 'ANSWER' ? record.knowledgeId : null,
    ...(field ? { [field]: record[field].trim() } : {}),
  };
}

/** Puts in what the catalogue says; what the person has chosen herself stays. */
export function followSuggestion($scope, { dispatch }) {
  const { record, suggested, units } = $scope;
  if (!record || !dispatch?.lead) return;
  if (!record.leadUnit || record.leadUnit === suggested?.lead) {
    record.leadUnit = units.some((one) => one.code === dispatch.lead) ? dispatch.lead : '';
    record.supports = Object.fromEntries(dispatch.support.map((one) => [one.code, true]));
  }
  $scope.suggested = dispatch;
}
