// How times and terms are called.
import { label } from '/forms/lookback/words.js';

/** 2026-10-10T23:59:59+08:00 → 2026-10-10 23:59:59; seconds only where they say something. */
export function moment(text) {
  const local = String(text).replace('T', ' ').slice(0, 19);
  return local.endsWith(':00') || local.length < 19 ? local.slice(0, 16) : local;
}

const TERMS = {
  'INS.ASSIGN': '指派检查人员',
  'INS.VISIT': '现场检查',
  'INS.RETRY': '再次上门',
  'INS.STATUS': '提请变更场所状态',
  'INS.APPROVE': '审核处置措施',
  'INS.SERVE': '送达整改通知书',
  'INS.REFER': '移送行业主管部门',
  'INS.RECT': '整改',
  'INS.REJECT.NEWTERM': '再次整改',
  'INS.VERIFY': '复查',
  'INS.CARD': '提请黄牌警告',
  'INS.LOOKBACK': '回头看',
  'INS.LOOKBACK.FIRST': '第一次回头看',
  'INS.LOOKBACK.SECOND': '第二次回头看',
  'EXT.DECIDE': '审批延期申请',
  'HOT.DISPATCH': '分派',
  'HOT.SIGN': '签收',
  'HOT.RULE': '裁定派单异议',
  'HOT.CONTACT': '首次联系',
  'HOT.CLOSE': '办结',
  'HOT.REWORK': '重办',
  'HOT.RESUME': '恢复办理',
  'HOT.DUTY': '报到',
  'HOT.SUPPORT': '协办',
  'HOT.QUALITY': '质检',
  'HOT.CALLBACK': '回访',
  'HOT.JUDGE': '认定回访结果',
  'HOT.CONFIRM': '复核解释办结',
  'HOT.ACCOUNT': '审批挂账',
  'HOT.ACCOUNT.CONFIRM': '复核挂账',
  'HOT.ACCOUNT.REVIEW': '复核挂账事项',
  'HOT.FORCE': '强制派单',
  'TASK.DEFAULT': '任务通用期限',
  'TASK.FIXED': '流程图给定的期限',
};

const KINDS = { WD: '个工作日', CD: '个自然日', CH: '小时', CM: '分钟' };

/** A term that a district added itself is called by its key. */
export function termName({ term, track, round }) {
  const side = ['MINOR', 'MAJOR', 'CRITICAL'].includes(track) ? `（${label('severity', track)}问题）` : '';
  return `${TERMS[term] ?? (term.startsWith('ESC.') ? '督办' : term)}${side}${round > 1 ? `，第 ${round} 次` : ''}`;
}

export const unitOf = (kind) => KINDS[kind] ?? '';

const TONES = {
  CALM: (line) => `还有${line.timeLeft}`,
  AMBER: (line) => `即将到期，还有${line.timeLeft}`,
  RED: (line) => `已逾期${line.timeLeft}`,
  GREY: (line) => (line.state === 'PAUSED' ? '计时已中止' : STATES[line.state]),
};

const STATES = { DONE: '已按期完成', CANCELLED: '不再需要' };

/** How the deadline stands, in a few words. */
export function stateOf(line) {
  return line.doneAt && line.tone === 'RED' ? '逾期完成' : TONES[line.tone](line);
}
