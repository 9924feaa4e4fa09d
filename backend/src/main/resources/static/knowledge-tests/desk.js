// The staff's page of a case's knowledge test: start, link, print, enter what came back on paper.
import { fetchJson } from '/forms/lookback/rest.js';
import { $, el, when } from '/test/views.js';
import { entryForm, printed } from '/knowledge-tests/paper.js';

const caseNo = new URLSearchParams(location.search).get('case')?.trim();
const base = `/api/cases/${encodeURIComponent(caseNo ?? '')}/tests`;
const STATES = { OPEN: '进行中', PASSED: '合格', FAILED: '不合格', VOID: '作废' };

export const post = (path, body) => fetchJson(base + path, {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
});

export function say(sentence, wrong = false) {
  $('message').textContent = sentence;
  $('message').className = wrong ? 'wrong' : '';
  $('message').hidden = false;
  scrollTo(0, 0);
}

/** Does something and shows the case anew; a "no" is shown in the server's words. */
export async function act(work, done) {
  try {
    const answer = await work();
    if (done) say(done);
    await load();
    return answer;
  } catch (refused) {
    say(refused.message, true);
  }
}

async function load() {
  const page = await fetchJson(base);
  const ready = page.next === 'ATTEMPT' && page.mayRun;
  $('about').textContent = `${page.caseNo}　${page.venueName}（${page.venue}）`;
  $('next').textContent = `${page.earliest ? '不合格，可再次测试' : page.nextLabel}；本轮还可测试 ${page.attemptsLeft} 次，${page.passMark} 分合格。`
    + (page.next === 'TRAINING' ? `培训之日起第 ${page.waitDays} 个工作日方可再测。` : '')
    + (page.earliest ? `最早测试日期：${page.earliest.slice(0, 10)}。` : '');
  for (const id of ['standing', 'list']) $(id).hidden = false;
  $('actions').hidden = !ready;
  $('training').hidden = page.next !== 'TRAINING' || !page.mayRun;
  $('rows').replaceChildren(...page.items.map((item) => row(item, page.mayRun)));
  const onPaper = page.items.find((item) => item.state === 'OPEN' && item.way === 'PAPER');
  await entryForm(onPaper, page.mayRun, base);
}

function row(item, mayRun) {
  const cells = [item.attempt, item.paper, item.way === 'PAPER' ? '纸质卷' : '屏幕', when(item.startedAt), when(item.endedAt),
    item.score ?? '', STATES[item.state] + (item.enteredBy ? `（${item.enteredBy} 录入）` : '')];
  const actions = el('td', {}, button('打印', () => printed(base, item, $('about').textContent)));
  if (item.state === 'OPEN' && mayRun) {
    if (item.way === 'SCREEN') actions.append(button('换发链接', () => act(() => post(`/${item.attempt}/link`, {}).then(linked), '新链接已生成，旧链接失效。')));
    if (!item.openedAt) actions.append(button('作废', () => cancel(item)));
  }
  return el('tr', {}, ...cells.map((cell) => el('td', {}, String(cell))), actions);
}

function button(text, click) {
  const made = el('button', { type: 'button', class: 'quiet' }, text);
  made.addEventListener('click', click);
  return made;
}

function cancel(item) {
  const reason = prompt('请填写作废的理由（2 到 500 个字）');
  if (reason !== null) act(() => post(`/${item.attempt}/cancel`, { reason }), '已作废，不计次数。');
}

function linked(started) {
  $('link').hidden = !started.link;
  if (!started.link) return;
  $('qr').replaceChildren(document.importNode(new DOMParser().parseFromString(started.qr, 'image/svg+xml').documentElement, true));
  $('url').value = started.link;
  $('until').textContent = `有效至 ${when(started.linkUntil)}。`;
}

$('screen').addEventListener('click', () => act(() => post('', { way: 'SCREEN' }).then(linked), '链接已生成。'));
$('paper').addEventListener('click', () => act(() => post('', { way: 'PAPER' }), '已抽卷，请打印；考完在下面录入。'));
$('copy').addEventListener('click', () => { $('url').select(); navigator.clipboard?.writeText($('url').value); });
$('training').addEventListener('submit', (event) => {
  event.preventDefault();
  const { trainedOn, content } = Object.fromEntries(new FormData(event.target));
  act(() => post('/training', { trainedOn, content }), '培训已登记。');
});
$('find').hidden = Boolean(caseNo);
if (caseNo) load().catch((refused) => say(refused.message, true));
