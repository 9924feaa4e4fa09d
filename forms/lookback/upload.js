// One file on its way to the case file.
import { csrf, Problem, readJson } from './rest.js';
import { fitToSend } from './shrink.js';

const LARGEST = 20 * 1024 * 1024;

// one after the other: they arrive in the order they were chosen, and several large photos at once are more than a phone can hold
let before = Promise.resolve();

/** Sends one file when its turn has come; progress hears percentages. Resolves with {id, fileName, mediaType, size, sha256}. */
export function uploadEvidence(file, progress = () => {}, signal = undefined) {
  const turn = before.then(() => prepareAndSend(file, progress, signal));
  before = turn.catch(() => {});
  return turn;
}

async function prepareAndSend(file, progress, signal) {
  signal?.throwIfAborted();
  const fit = await fitToSend(file);
  signal?.throwIfAborted();
  if (fit.size > LARGEST) throw new Problem(413, {});
  return send(fit, progress, signal);
}

function send(file, progress, signal) {
  return new Promise((resolve, reject) => {
    // XMLHttpRequest and not fetch: only it tells how far an upload has come
    const request = new XMLHttpRequest();
    request.open('POST', '/api/evidence');
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(csrf()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((100 * event.loaded) / event.total));
    request.onerror = () => reject(new Problem(0, { detail: `“${file.name}”没有传完，请检查网络后点“重试”，不用重新选择。` }));
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      const body = readJson(request.responseText);
      if (request.status === 201 && body) resolve(body);
      else reject(new Problem(request.status === 200 ? 401 : request.status, body || {}));
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
