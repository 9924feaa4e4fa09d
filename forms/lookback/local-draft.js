// While the server cannot be reached, what was typed stays in this browser: at most a week, gone as soon as the server has it.
const PREFIX = 'lookback:unsent:';
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** @param name of the person and the form */
export function localCopy(name) {
  forgetOldOnes();
  const key = PREFIX + name;
  return {
    read: () => parsed(localStorage.getItem(key)),
    /** @param version of the server's draft that was changed */
    keep: (version, record) => {
      try {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), version, record }));
        return true;
      } catch {
        // a full or forbidden storage must not stop anybody's work
        return false;
      }
    },
    forget: () => localStorage.removeItem(key),
  };
}

/** Stays the same in this browser, so that people are told when something was typed elsewhere. */
export function browserId() {
  const kept = localStorage.getItem('lookback:browser');
  if (kept) return kept;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  localStorage.setItem('lookback:browser', made);
  return made;
}

function forgetOldOnes() {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX) || one.startsWith('lookback:draft:'))) {
    const copy = parsed(localStorage.getItem(key));
    if (!copy || Date.now() - copy.at > KEPT) localStorage.removeItem(key);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
