// What was typed and not yet handed in: kept on the server for this person on any machine, and here while the server is away.
import { browserId, localCopy } from './local-draft.js';
import { fetchJson } from './rest.js';

const PAUSE = 1_500;
const AGAIN = 15_000;

/**
 * The draft of one form.
 *
 * @param page the task's id, or start:<process key>
 * @param tell hears {state, at, text}: saving, saved, local, newer, refused
 */
export function draftOf(person, page, tell) {
  const address = `/api/drafts/${encodeURIComponent(page)}`;
  const copy = localCopy(`${person}:${page}`);
  const browser = browserId();
  let version = 0;
  let record;
  let waiting;
  let sending;
  let changed = false;
  let stopped = false;
  let paused = false;

  async function read() {
    const unsent = copy.read();
    let kept = { version: unsent?.version ?? 0 };
    try {
      kept = await fetchJson(address);
    } catch {
      if (!unsent) return null;
    }
    version = kept.version;
    stopped = false;
    if (unsent?.version === version) return { record: unsent.record, at: unsent.at, unsent: true };
    if (!version) copy.forget();
    return version ? { record: kept.content, at: Date.parse(kept.keptAt), elsewhere: kept.browser !== browser, other: unsent } : null;
  }

  function keep(next) {
    record = next;
    changed = true;
    if (stopped || paused) return;
    clearTimeout(waiting);
    waiting = setTimeout(send, PAUSE);
  }

  async function send({ leaving = false } = {}) {
    clearTimeout(waiting);
    if (stopped || paused || !changed || (sending && !leaving)) return;
    changed = false;
    sending?.abort();
    const own = new AbortController();
    sending = own;
    tell({ state: 'saving' });
    try {
      const body = JSON.stringify({ basedOn: version, browser, content: record });
      const headers = { 'Content-Type': 'application/json' };
      const kept = await fetchJson(address, { method: 'PUT', headers, body, keepalive: leaving && body.length < 20_000, signal: leaving ? undefined : own.signal });
      version = kept.version;
      if (!changed) copy.forget();
      tell({ state: 'saved', at: kept.keptAt });
    } catch (problem) {
      if (!own.signal.aborted) failed(problem);
    } finally {
      if (sending === own) sending = null;
    }
    if (changed && !stopped && !paused) waiting = setTimeout(send, PAUSE);
  }

  function failed(problem) {
    changed = true;
    const here = copy.keep(version, record);
    if (problem.code === 'DRAFT_NEWER') {
      stopped = true;
      tell({ state: 'newer', text: problem.message });
    } else if (problem.status === 0 || problem.status === 401 || problem.status >= 500) {
      tell({ state: here ? 'local' : 'refused', text: problem.message });
      clearTimeout(waiting);
      waiting = setTimeout(send, AGAIN);
      changed = true;
    } else {
      changed = false;
      tell({ state: 'refused', text: problem.message });
    }
  }

  /** The window closes or another task is opened: what the pause was waited for goes out at once. */
  function leave() {
    if (!changed || stopped || paused) return;
    copy.keep(version, record);
    send({ leaving: true });
  }

  function pause() {
    paused = true;
    clearTimeout(waiting);
    sending?.abort();
  }

  function forget() {
    pause();
    changed = false;
    copy.forget();
    version = 0;
    return fetchJson(address, { method: 'DELETE', keepalive: true }).catch(() => {});
  }

  return {
    read,
    keep,
    leave,
    forget,
    /** Nothing is kept while the form is handed in. */
    pause,
    /** It was not taken: go on. */
    goOn: () => {
      paused = false;
      if (changed && !stopped) waiting = setTimeout(send, PAUSE);
    },
    /** Puts what is here over what was typed elsewhere. */
    insist: async () => {
      version = (await fetchJson(address)).version;
      stopped = false;
      changed = true;
      await send();
    },
  };
}
