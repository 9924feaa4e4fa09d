// Calls of our own REST interface from a form: with the login of the page, and refusals as sentences people can read.

/** An expected "no" of the server; its message is the Chinese sentence of the problem detail. */
export class Problem extends Error {
  constructor(status, body) {
    // our own page always sends the mark of its login: without it the login is gone
    super(body.code === 'CSRF_TOKEN' ? sentenceFor(401) : body.detail || sentenceFor(status));
    this.status = status;
    this.code = body.code;
    this.errors = body.errors || [];
  }
}

/** The header that proves a changing call comes from our own page. */
export function csrf() {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('LB-XSRF='));
  return cookie ? { 'X-LB-XSRF': decodeURIComponent(cookie.slice('LB-XSRF='.length)) } : {};
}

/** Reads or sends JSON. Answers what the server answered, or throws a {@link Problem}. */
export async function fetchJson(url, options = {}) {
  const headers = { Accept: 'application/json', ...csrf(), ...options.headers };
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...options, headers });
  } catch {
    throw new Problem(0, {});
  }
  const text = await response.text();
  const body = readJson(text);
  if (!response.ok) {
    throw new Problem(response.status, body || {});
  }
  // a page instead of data: the session is over and we were sent to the login
  if (body === undefined && text) {
    throw new Problem(401, {});
  }
  return body;
}

export function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sentenceFor(status) {
  switch (status) {
    case 0:
      return '连不上服务器，请检查网络后重试。已填写的内容保存在本机，不会丢失。';
    case 401:
      return '登录已失效，请在新窗口重新登录后再试。已填写的内容保存在本机，不会丢失。';
    case 403:
      return '您没有查看或办理这一内容的权限，请联系本单位负责人。';
    case 404:
      return '没有找到要查看的内容，请刷新任务列表。';
    case 413:
      return '文件太大：单个文件不得超过 20 MB，请压缩后重新上传。';
    default:
      return `服务器暂时不能处理（${status}），请稍后重试；仍不成功请联系系统管理员。`;
  }
}
