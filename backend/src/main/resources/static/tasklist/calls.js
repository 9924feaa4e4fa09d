// Calls of our REST interface from the tab: the server's own sentence for every "no".
import { fetchJson } from '/forms/lookback/rest.js';

const UNHEARD = {
  0: '连不上服务器，请检查网络后重试。',
  401: '登录已失效，请刷新页面重新登录。',
};

export function read(url, signal) {
  return spoken(fetchJson(url, { signal }));
}

export function send(url, body) {
  const headers = { 'Content-Type': 'application/json' };
  return spoken(fetchJson(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export const path = (...parts) => '/api/' + parts.map(encodeURIComponent).join('/');

async function spoken(answer) {
  try {
    return await answer;
  } catch (problem) {
    throw new Error(UNHEARD[problem.status] ?? problem.message, { cause: problem });
  }
}
