// What the longer forms of the hotline check and hand in: first contact, handling, callback.
import { choose } from './checks.js';
import { accountFaults, happenedAfter, instantOf, objectionFaults, objectionOf, wordsBetween } from './hotline-checks.js';

/** The first contact, or an objection instead. @param order the work order that runs */
export function contactFaults(record, order) {
  if (record.outcome === 'OBJECT') return objectionFaults(record);
  if (record.outcome !== 'CONTACT') return choose('lb-outcome', '本次登记的内容', record.outcome);
  return [
    ...happenedAfter('lb-contacted', '联系时间', record.contactedAt, order.dispatchedAt, '派单时间'),
    ...choose('lb-channel', '联系方式', record.channel),
    ...wordsBetween('lb-result', '联系结果', record.result, 2, 1000),
  ];
}

export function contactOf(record, order) {
  if (record.outcome === 'OBJECT') return objectionOf(record);
  return {
    outcome: 'CONTACT',
    contactedAt: instantOf(record.contactedAt, order.dispatchedAt),
    channel: record.channel,
    result: record.result.trim(),
  };
}

/** What came of the handling. @param waiting calls for support that run @param units that can be called */
export function handlingFaults(record, waiting, units) {
  const running = waiting.length ? [{ field: 'lb-outcome', text: '协办还没有完成，请等协办结果提交后再答复。' }] : [];
  const nobody = called(record, units).length ? [] : [{ field: 'lb-units', text: '请至少选择一个协办单位。' }];
  switch (record.outcome) {
    case 'REPLY':
      return [
        ...running,
        ...choose('lb-result', '办理结果', record.result),
        ...wordsBetween('lb-reply', '答复内容', record.reply, 10, 2000),
      ];
    case 'ACCOUNT':
      return accountFaults(record);
    case 'WHISTLE':
      return [...nobody, ...wordsBetween('lb-task', '协办事项', record.task, 2, 500)];
    default:
      return choose('lb-outcome', '办理情况', record.outcome);
  }
}

export function handlingOf(record, units) {
  const { outcome, result, factsUpheld, evidence, reviewOn } = record;
  switch (outcome) {
    case 'REPLY':
      return { outcome, result, reply: record.reply.trim(), factsUpheld, evidence };
    case 'ACCOUNT':
      return { outcome, plan: record.plan.trim(), reviewOn };
    default:
      return { outcome, units: called(record, units), task: record.task.trim() };
  }
}

function called(record, units) {
  return units.map((one) => one.code).filter((code) => record.called[code]);
}

/** One attempt to reach the petitioner. @param before when the last one was, or the reply @param first whether there was none yet */
export function attemptFaults(record, before, first) {
  return [
    ...happenedAfter('lb-attempted', '回访时间', record.attemptedAt, before, first ? '答复时间' : '上一次回访'),
    ...choose('lb-reached', '是否接通', record.reached),
    ...(record.reached ? choose('lb-contacted', '一问（是否按时联系）的答复', record.contacted) : []),
    ...(record.reached ? choose('lb-solved', '二问（是否解决）的答复', record.solved) : []),
    ...(record.reached ? choose('lb-satisfaction', '三问（是否满意）的答复', record.satisfaction) : []),
    ...wordsBetween('lb-remark', '备注', record.remark, 0, 500),
  ];
}

/** Answers belong to an attempt that reached somebody; those chosen before the no are not sent. */
export function attemptOf(record, before) {
  const answer = (value) => (record.reached ? value : null);
  return {
    attemptedAt: instantOf(record.attemptedAt, before),
    reached: record.reached,
    contacted: answer(record.contacted),
    solved: answer(record.solved),
    satisfaction: answer(record.satisfaction),
    remark: record.remark.trim() || null,
  };
}
