// The record of a visit: what it starts with, what is missing, what is handed in (rules: B1 rows 3-7).
import { choose, nowLocal, textBetween } from './checks.js';

export function emptyVisit(items) {
  return {
    outcome: '',
    enteredAt: nowLocal(),
    leftAt: '',
    accompaniedBy: '',
    statement: '',
    signed: null,
    refusalReason: '',
    witness: '',
    refusedToCooperate: false,
    recusalAsked: '',
    evidence: [],
    items: items.map((one) => ({
      itemNo: one.itemNo,
      result: '',
      description: '',
      correctedOnSite: false,
      legalBasis: one.legalBasis || '',
      evidence: [],
      afterEvidence: [],
    })),
  };
}

/** @param asked the items of the checklist by number */
export function visitFaults(record, asked) {
  // the visit is put off, nothing else counts
  if (record.recusalAsked) return [];
  // one click must not be enough to say that nobody was there
  const shut = ['CLOSED', 'NOT_FOUND'].includes(record.outcome);
  const door = [
    ...choose('lb-outcome', '现场情况', record.outcome),
    ...textBetween('lb-statement', shut ? '情况说明' : '当事人陈述和意见', record.statement, shut ? 2 : 0, 1000),
  ];
  return record.outcome === 'ENTERED' ? [...door, ...times(record), ...signature(record), ...checklist(record, asked)] : door;
}

/** As the server wants it: only what belongs to the chosen outcome and to the items that failed. */
export function visitRecord(record) {
  const entered = record.outcome === 'ENTERED' && !record.recusalAsked;
  return {
    ...record,
    outcome: record.outcome || null,
    enteredAt: record.enteredAt || null,
    leftAt: (entered && record.leftAt) || null,
    signed: record.signed === true,
    recusalAsked: record.recusalAsked || null,
    items: entered ? record.items.filter((one) => one.result).map(answer) : [],
  };
}

function answer(item) {
  const failed = item.result === 'FAIL';
  const corrected = failed && item.correctedOnSite;
  return {
    itemNo: item.itemNo,
    result: item.result,
    description: failed ? item.description.trim() : null,
    correctedOnSite: corrected,
    legalBasis: (failed && item.legalBasis) || null,
    evidence: failed ? item.evidence : [],
    afterEvidence: corrected ? item.afterEvidence : [],
  };
}

function times(record) {
  const late = (field, name, value) => (value > nowLocal() ? [{ field, text: `${name}不能晚于现在。` }] : []);
  const turned = record.leftAt && record.leftAt < record.enteredAt;
  return [
    ...textBetween('lb-entered', '进入时间', record.enteredAt, 1, 30),
    ...late('lb-entered', '进入时间', record.enteredAt),
    ...textBetween('lb-left', '离开时间', record.leftAt, 1, 30),
    ...late('lb-left', '离开时间', record.leftAt),
    ...(turned ? [{ field: 'lb-left', text: '离开时间不能早于进入时间。' }] : []),
    ...textBetween('lb-accompanied', '陪同人员', record.accompaniedBy, 1, 50),
  ];
}

function signature(record) {
  const refused = record.signed === false ? 1 : 0;
  return [
    ...choose('lb-signed', '当事人是否签字', record.signed),
    ...textBetween('lb-refusal', '拒签原因', record.refusalReason, refused, 200),
    ...textBetween('lb-witness', '见证人', record.witness, refused, 50),
  ];
}

function checklist(record, asked) {
  const open = record.items.filter((one) => !one.result);
  const numbers = open.map((one) => one.itemNo).join('、');
  // who does not let officers look leaves the list unfinished
  const missing = open.length && !record.refusedToCooperate;
  return [
    ...(missing ? [{ field: `lb-result-${open[0].itemNo}`, text: `检查清单第 ${numbers} 项还没有填写结果。` }] : []),
    ...record.items.filter((one) => one.result === 'FAIL').flatMap((item) => finding(item, asked[item.itemNo])),
  ];
}

function finding(item, { severity }) {
  const number = item.itemNo;
  const photo = (field, list, what) => (list.length ? [] : [{ field: `${field}-${number}`, text: `请上传第 ${number} 项${what}，至少一张。` }]);
  return [
    ...textBetween(`lb-text-${number}`, `第 ${number} 项的问题描述`, item.description, 5, 1000),
    ...textBetween(`lb-basis-${number}`, `第 ${number} 项的依据`, item.legalBasis, 0, 300),
    ...(severity !== 'MINOR' || item.correctedOnSite ? photo('lb-photos', item.evidence, '的现场照片') : []),
    ...(item.correctedOnSite ? photo('lb-after', item.afterEvidence, '改正后的照片') : []),
  ];
}
