// A draft may be older than the form: what both know is taken over.

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
