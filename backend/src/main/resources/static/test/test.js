// The venue's knowledge test: every answer is kept on the phone first, then on the server, until it is handed in.
import { call, freshSeat, remember, remembered } from '/test/room.js';
import { $, question, result, show, welcome, wrong, when } from '/test/views.js';

const token = location.hash.slice(1);
let state = remembered();
let paper = null;
let sending = null;

if (token && state?.token !== token) {
  state = { token, seat: freshSeat(), pending: {} };
}

async function open() {
  remember(state);
  try {
    paper = await call('open', state.seat, { token: state.token });
  } catch (refused) {
    return stop(refused);
  }
  // out of the address, so that nobody photographs or forwards it
  history.replaceState(null, '', '/test/');
  lay();
}

function lay() {
  $('venue').textContent = paper.venueName;
  $('bar').hidden = paper.state !== 'OPEN';
  if (paper.state !== 'OPEN') {
    remember({ ...state, pending: {} });
    return result(paper);
  }
  // what has not arrived yet is newer than what the server knows
  for (const item of paper.items) item.choice = state.pending[item.position] ?? item.choice;
  show(...paper.items.map((item) => question(item, item.choice, choose)));
  count();
  flush();
}

function choose(position, letter) {
  paper.items[position - 1].choice = letter;
  state.pending[position] = letter;
  remember(state);
  count();
  flush();
}

function unanswered() {
  return paper.items.filter((item) => !item.choice).map((item) => item.position);
}

function count() {
  $('count').textContent = `已答 ${paper.items.length - unanswered().length} / ${paper.items.length} 题`;
}

function tell(sentence, late) {
  $('saved').textContent = sentence;
  $('saved').className = late ? 'late' : '';
}

/** Sends what has not arrived, one after the other; a lost network is tried again every few seconds. */
function flush() {
  sending ??= send().finally(() => { sending = null; });
  return sending;
}

async function send() {
  for (let next = Object.entries(state.pending)[0]; next; next = Object.entries(state.pending)[0]) {
    const [position, choice] = next;
    tell('正在保存…');
    try {
      await call('answer', state.seat, { paper: paper.paper, tab: paper.tab, position: Number(position), choice });
    } catch (refused) {
      tell('未保存到服务器', true);
      if (['OFFLINE', 'BROKEN', 'TOO_MANY_CALLS'].includes(refused.code)) return void setTimeout(flush, 5000);
      if (['TIME_OVER', 'TEST_ENDED'].includes(refused.code)) return void open();
      return stop(refused);
    }
    if (state.pending[position] === choice) delete state.pending[position];
    remember(state);
  }
  tell(`已保存，${when(paper.until).slice(11)} 前交卷`);
}

function handIn() {
  const missing = unanswered();
  $('sure-text').textContent = missing.length ? `还有 ${missing.length} 题没有作答：第 ${missing.join('、')} 题，没有作答的不得分。` : '全部题目已作答。';
  $('sure').showModal();
}

async function handedIn() {
  if ($('sure').returnValue !== 'yes') {
    const first = unanswered()[0];
    if (first) document.querySelector(`#q${first} input`).focus();
    return;
  }
  $('hand-in').disabled = true;
  try {
    await flush();
    if (Object.keys(state.pending).length) return tell('还有答案没有保存到服务器，请连上网络后再交卷', true);
    paper = await call('hand-in', state.seat, { paper: paper.paper, tab: paper.tab });
    lay();
    scrollTo(0, 0);
    $('main').focus();
  } catch (refused) {
    if (['TIME_OVER', 'TEST_ENDED'].includes(refused.code)) return open();
    if (refused.code === 'OFFLINE') return tell(refused.message, true);
    stop(refused);
  } finally {
    $('hand-in').disabled = false;
  }
}

function stop(refused) {
  $('bar').hidden = true;
  const parts = [wrong(refused.message)];
  if (refused.code !== 'LINK_INVALID') {
    const again = document.createElement('button');
    again.textContent = refused.code === 'OPENED_ELSEWHERE' ? '在本页继续作答' : '再试一次';
    again.addEventListener('click', open);
    parts.push(again);
  }
  show(...parts);
}

$('hand-in').addEventListener('click', handIn);
$('sure').addEventListener('close', handedIn);
addEventListener('online', () => paper && flush());
addEventListener('hashchange', () => location.hash.length > 1 && location.reload());

if (!state) show(wrong('没有找到试卷，请扫描办案人员给您的二维码，或点开他们发来的链接。'));
else if (token && remembered()?.token !== token) welcome(open);
else open();
