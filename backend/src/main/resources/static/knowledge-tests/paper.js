// Papers on paper: printed, and entered when they come back.
import { fetchJson } from '/forms/lookback/rest.js';
import { $, el } from '/test/views.js';
import { act, post } from '/knowledge-tests/desk.js';

let current = null;

export async function entryForm(attempt, mayRun, base) {
  $('entry').hidden = !attempt || !mayRun;
  if (!attempt || current === attempt.attempt) return;
  current = attempt.attempt;
  const paper = await fetchJson(`${base}/${attempt.attempt}/paper`);
  $('answers').replaceChildren(...paper.items.map((item) => {
    const choice = el('select', { 'aria-label': `第 ${item.position} 题` }, ...['', 'A', 'B', 'C', 'D'].map((letter) => el('option', {}, letter)));
    return el('label', {}, `${item.position}. `, choice);
  }));
}

function kind() {
  const score = new FormData($('entry')).get('kind') === 'score';
  $('score').hidden = !score;
  $('answers').hidden = score;
  return score;
}

async function uploaded(files) {
  const ids = [];
  for (const file of files.filter((one) => one.size)) {
    const body = new FormData();
    body.append('file', file);
    ids.push((await fetchJson('/api/evidence', { method: 'POST', body })).id);
  }
  return ids;
}

$('entry').addEventListener('change', () => {
  kind();
  $('chosen').textContent = [...$('entry').elements.file.files].map((one) => one.name).join('、');
});
$('entry').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = new FormData($('entry'));
  act(async () => {
    const result = kind()
      ? { score: form.get('score') === '' ? null : Number(form.get('score')) }
      : { answers: [...document.querySelectorAll('#answers select')].map((one) => one.value) };
    const evidence = await uploaded(form.getAll('file'));
    return post(`/${current}/result`, { ...result, paper: form.get('paper'), takenAt: form.get('takenAt') || null, evidence });
  }, '成绩已录入。');
});

export async function printed(base, attempt, about) {
  const paper = await fetchJson(`${base}/${attempt.attempt}/paper`);
  const marked = paper.state !== 'OPEN';
  $('sheet').replaceChildren(
    el('h1', {}, '场所考核测试卷'),
    el('p', {}, `试卷编号：${paper.paper}　第 ${attempt.attempt} 次　题库第 ${attempt.bankVersion} 版　${about}`),
    el('p', {}, `单项选择，共 ${paper.items.length} 题，满分 100 分，${paper.passMark} 分合格。${marked ? `成绩：${paper.score ?? '—'} 分` : '成绩：＿＿＿＿分'}`),
    ...paper.items.map((item) => el('section', {},
      el('p', {}, `${item.position}. ${item.question}（ ${item.choice ?? '　'} ）${marked ? `正确答案：${item.right}` : ''}`),
      el('ol', {}, ...item.options.map((option) => el('li', {}, option))))),
    el('p', {}, '答卷人签名：＿＿＿＿＿＿　监考人签名：＿＿＿＿＿＿　日期：＿＿＿＿年＿＿月＿＿日'));
  print();
}
