// How times and terms are called.
import { label } from '/forms/lookback/words.js';
import { TERMS } from './terms.js';

/** 2026-10-10T23:59:59+08:00 → 2026-10-10 23:59:59; seconds only where they say something. */
export function moment(text) {
  const local = String(text).replace('T', ' ').slice(0, 19);
  return local.endsWith(':00') || local.length < 19 ? local.slice(0, 16) : local;
}

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
