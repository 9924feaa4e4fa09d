// What was typed and not yet sent stays in this browser: per person and task, at most a week, gone once it is sent.
const PREFIX = 'lookback:draft:';
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** The draft of one form; key is made of the person and the task. */
export function draftOf(key) {
  const name = PREFIX + key;
  forgetOldOnes();
  let waiting;
  return {
    read: () => parsed(localStorage.getItem(name)),
    /** Keeps it in a moment, when the person has paused. */
    keep: (record) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        try {
          localStorage.setItem(name, JSON.stringify({ at: Date.now(), record }));
        } catch {
          // a full or forbidden storage must not stop anybody's work
        }
      }, 400);
    },
    forget: () => {
      clearTimeout(waiting);
      localStorage.removeItem(name);
    },
  };
}

/** Takes over what the draft knows about the fields and rows that the form still has. */
export function takeOver(record, draft) {
  for (const [field, kept] of Object.entries(draft)) {
    if (!(field in record)) continue;
    const rows = record[field];
    if (Array.isArray(rows) && rows.length && typeof rows[0] === 'object') {
      const key = ['findingId', 'reference', 'itemNo'].find((one) => one in rows[0]);
      // rows without a key of their own were added by hand
      if (!key) {
        record[field] = kept;
        continue;
      }
      for (const row of rows) {
        takeOver(row, (kept || []).find((one) => one[key] === row[key]) || {});
      }
    } else {
      record[field] = kept;
    }
  }
}

function forgetOldOnes() {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const draft = parsed(localStorage.getItem(name));
    if (!draft || Date.now() - draft.at > KEPT) localStorage.removeItem(name);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
