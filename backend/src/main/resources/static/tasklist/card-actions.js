// What the reader may do with the case, whichever step it waits for. The server decides again; its sentence is shown.
import { button, el } from './elements.js';
import { ask, field, textarea } from './dialog.js';
import { read, path, send } from './calls.js';
import { addFiles, units, writeNote } from './card-calls.js';
import { showLink } from './card-link.js';
import { offerPapers } from './card-papers.js';
import { askUnmask } from './card-unmask.js';
import { askExtension } from './extension.js';
import { nudge } from './actions.js';
import { uploadEvidence } from '/forms/lookback/evidence.js';

const WARNING = '请不要写当事人的姓名、电话、证件号码。';

export function actions(home, card, which, after) {
  const { front, may, unmask, whistle, ownPage } = card;
  const group = el(
    'div',
    { className: 'lb-actions lb-screen', role: 'group', 'aria-label': '可以做的事' },
    may.upload ? button('补充照片、附件', () => upload(home, front, which, after)) : null,
    may.note ? button('写备注', () => note(home, front, which, after)) : null,
    whistle ? button('吹哨（请单位协办）', () => call(home, whistle, after)) : null,
    ownPage ? button('患者页面链接', () => showLink(home, ownPage, after)) : null,
    unmask ? button('查看完整信息', () => askUnmask(home, unmask)) : null,
    button('刷新', () => after('')),
    button('打印本页', () => window.print()),
  );
  offerPapers(home, group, front, after);
  if (which.taskId) forTask(home, group, which, after);
  return group;
}

/** More time and a reminder belong to the deadline of the task; without its standing the card is complete enough. */
async function forTask(home, group, { taskId }, after) {
  const standing = await read(path('tasks', taskId, 'standing')).catch(() => null);
  if (standing?.may.nudge && !standing.nudges.nextAt) group.prepend(button('催办', () => nudge(home, standing, after)));
  if (standing?.may.extend) group.prepend(button('申请延期', () => askExtension(home, standing, after)));
}

function note(home, { caseNo }, which, after) {
  ask(home, {
    title: '写备注',
    hint: `备注留在案卷里，能看到本案的人都能看到；写下后十分钟内可以撤回。${WARNING}`,
    fields: [field('text', '备注', textarea(500))],
    action: '保存备注',
    submit: ({ text }) => writeNote(caseNo, text, which),
    done: () => after('备注已保存。'),
  });
}

function upload(home, { caseNo }, which, after) {
  const chosen = el('input', { type: 'file', multiple: true, accept: 'image/jpeg,image/png,application/pdf,video/mp4' });
  const progress = el('p', { className: 'lb-small', role: 'status' });
  const taken = new Map();
  ask(home, {
    title: '补充照片、附件',
    hint: `材料直接归入案卷，并记入办理经过。支持 JPG、PNG 图片、PDF 和 MP4 视频，每个不超过 20 MB。${WARNING}`,
    fields: [field('files', '照片、附件', chosen, { after: [progress] }), field('caption', '材料说明', textarea(100, 2))],
    action: '归入案卷',
    submit: async ({ caption }) => {
      const ids = [];
      for (const file of chosen.files) {
        // what has arrived is not sent again when the caption is refused
        if (!taken.has(file)) taken.set(file, await uploadEvidence(file, (percent) => (progress.textContent = `正在上传“${file.name}”，${percent}%`)));
        ids.push(taken.get(file).id);
      }
      await addFiles(caseNo, ids, caption, which);
    },
    done: () => after('材料已归入案卷。'),
  });
}

async function call(home, url, after) {
  const all = await units().catch(() => []);
  const choice = el('select', { multiple: true, size: 8 }, all.map(({ code, name }) => el('option', { value: code }, name)));
  ask(home, {
    title: '吹哨，请单位报到协办',
    hint: '主办责任不变。选中的单位会立即收到报到任务；按住 Ctrl 可选多个。',
    fields: [field('units', '协办单位', choice), field('task', '协办事项（请不要写个人信息）', textarea(500))],
    action: '吹哨',
    submit: ({ task }) => send(url, { units: [...choice.selectedOptions].map((one) => one.value), task }),
    done: () => after('已吹哨，协办单位会收到报到任务。'),
  });
}
