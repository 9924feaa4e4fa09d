// Phone and identity numbers that somebody typed into a free text: found and masked here as the server does it for the timeline.

const NUMBERS = new RegExp(
  '(?<!\\p{Nd})(?:'
    + '\\p{Nd}{6}[ -]?\\p{Nd}{8}[ -]?\\p{Nd}{3}[\\p{Nd}Xx\\uFF38]|\\p{Nd}{15}'
    + '|(?:(?:\\+|00)?86[ -]?)?[1\\uFF11][3-9\\uFF13-\\uFF19]\\p{Nd}[ -]?\\p{Nd}{4}[ -]?\\p{Nd}{4}'
    + '|[0\\uFF10]\\p{Nd}{2,3}[ -]?\\p{Nd}{7,8})(?!\\p{Nd})',
  'gu',
);

/** Whether a text holds something like a phone or identity number. */
export function hasNumbers(text) {
  return typeof text === 'string' && text.search(NUMBERS) >= 0;
}

/** 13800138000 → 138****8000. */
export function maskNumbers(text) {
  return text.replace(NUMBERS, (found) => {
    const plain = found.trim();
    const hidden = plain.length - 7;
    return hidden < 4 ? '*'.repeat(plain.length) : plain.slice(0, 3) + '*'.repeat(hidden) + plain.slice(-4);
  });
}
