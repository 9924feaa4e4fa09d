// What the reader may do about the deadline. The server decides again; its sentence is shown.
import { button, el } from './elements.js';
import { ask, field, textarea } from './dialog.js';
import { askExtension } from './extension.js';
import { path, send } from './calls.js';
import { moment } from './words.js';

/** @param after what to do when something was changed; gets a sentence for the person */
export function actions(home, standing, after) {
  const { may } = standing;
  const shown = [
    may.extend && button('申请延期', () => askExtension(home, standing, after)),
    may.nudge && nudgeButton(home, standing, after),
    may.pause && button('中止计时', () => stopOrGo(home, standing, after, 'pause')),
    may.resume && button('恢复计时', () => stopOrGo(home, standing, after, 'resume')),
  ];
  return el('div', { className: 'lb-actions', role: 'group', 'aria-label': '可以做的事' }, shown.filter(Boolean).flat(), button('刷新', () => after('')));
}

function nudgeButton(home, standing, after) {
  const next = standing.nudges.nextAt;
  if (!next) return button('催办', () => nudge(home, standing, after));
  return [button('催办', () => {}, { disabled: true }), el('span', { className: 'lb-small' }, `下次可催办时间：${moment(next)}`)];
}

export function nudge(home, { task }, after) {
  ask(home, {
    title: `催办“${task.name}”`,
    hint: '留言会记入案件时间线并通知承办人。请不要写当事人的姓名、电话、证件号码；电话和证件号码会被遮盖。',
    fields: [field('message', '留言（不填写则为“请尽快办理。”）', textarea(200), { required: false })],
    action: '催办',
    submit: (values) => send(path('tasks', task.id, 'nudge'), values),
    done: ({ remark }) => after(`已催办。${remark ?? ''}`),
  });
}

const WORDS = {
  pause: {
    title: '中止计时',
    hint: '中止期间不计算期限，也不升级；剩余的期限保留，恢复后接着计算。理由记入案件时间线，请不要写个人信息。',
    label: '中止的理由',
    done: '已中止计时。',
  },
  resume: {
    title: '恢复计时',
    hint: '剩余的期限从现在起接着计算，新的到期时间会写明依据。',
    label: '恢复的理由',
    done: '已恢复计时，到期时间已重新计算。',
  },
};

function stopOrGo(home, { caseNo, deadline }, after, which) {
  const words = WORDS[which];
  ask(home, {
    title: words.title,
    hint: words.hint,
    fields: [field('reason', words.label, textarea(500))],
    action: words.title,
    submit: ({ reason }) => send(path('cases', caseNo, 'deadlines', deadline.term, which), { track: deadline.track, reason }),
    done: () => after(words.done),
  });
}
