// Calls of the test room, and what this phone remembers: its secret, and answers that have not arrived yet.
const KEY = 'lookback-test';
let memory = null;

export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? memory;
  } catch {
    return memory;
  }
}

export function remember(state) {
  memory = state;
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // private mode: it lasts as long as the page
  }
}

/** A secret of 256 bits, made up here so that an opening whose answer got lost can be repeated. */
export function freshSeat() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export class Refused extends Error {
  constructor(code, sentence) {
    super(sentence);
    this.code = code;
  }
}

export async function call(step, seat, body) {
  let answer;
  try {
    answer = await fetch('/test/api/' + step, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json', 'X-Test-Seat': seat },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Refused('OFFLINE', '网络不通，请检查手机网络；已选的答案保存在手机上，连上网后自动提交。');
  }
  if (answer.status === 204) return null;
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) return said;
  throw new Refused(said.code ?? 'BROKEN', said.detail ?? '服务器暂时无法处理，请稍后再试。');
}
