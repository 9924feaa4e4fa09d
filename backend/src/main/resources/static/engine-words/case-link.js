// From the running instance to the case: what was handed in is in its file, not in the engine.
const NUMBER = /^[A-Z]{2,4}-\d{8}-\d{6}$/;

/** Offers the file of the case below its number, once. */
export function linkToCase(number, place) {
  if (!NUMBER.test(number) || place.nextElementSibling?.classList.contains('lb-case-link')) return;
  const link = document.createElement('a');
  link.href = `/cases/${number}`;
  link.textContent = '打开案卷';
  const line = document.createElement('dd');
  line.className = 'lb-case-link';
  line.append(link);
  place.after(line);
}
