// One attempt to reach a patient: what is missing in it. The times are those of the server.
import { choose } from './checks.js';
import { clinicalFaults, signsOf } from './critical.js';
import { happenedAfter, wordsBetween } from './hotline-checks.js';

/** @param page the case: {openedAt, nextAttemptAt} */
export function attemptToReachFaults(record, clinical, page) {
  const spoken = record.outcome === 'REACHED' || record.outcome === 'CRITICAL';
  const signs = signsOf(clinical).length;
  return [
    ...choose('lb-outcome', '联系结果', record.outcome),
    ...(spoken ? clinicalFaults(clinical) : []),
    ...(record.outcome === 'CRITICAL' && !signs ? [{ field: 'lb-signs', text: '联系结果是“有危重症状”，请勾选是哪一项。' }] : []),
    ...(record.outcome && record.outcome !== 'CRITICAL' && signs
      ? [{ field: 'lb-outcome', text: '已勾选危重症状，联系结果请选“有危重症状”；没有的，请取消勾选。' }] : []),
    ...happenedAfter('lb-attempted', '联系时间', record.attemptedAt, page.openedAt, '登记时间'),
    ...tooEarly(record, page),
    ...choose('lb-channel', '联系方式', record.channel),
    ...wordsBetween('lb-remark', '说明', record.note, 0, 500),
  ];
}

/** Whoever is reached may be reached at any time; what counts as an attempt must lie apart from the last one. */
function tooEarly({ outcome, attemptedAt }, { nextAttemptAt, attempts }) {
  if (outcome !== 'NOT_REACHED' || !attempts?.length || !nextAttemptAt || !attemptedAt || attemptedAt >= nextAttemptAt.slice(0, 16)) return [];
  return [{ field: 'lb-attempted', text: `离上一次联系太近，这次最早 ${nextAttemptAt.slice(0, 16).replace('T', ' ')}。` }];
}
