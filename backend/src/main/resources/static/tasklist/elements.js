// Elements with their content. Text always arrives as text: nothing that somebody typed is ever read as HTML.

/** el('p', { className: 'lb-note', role: 'status' }, 'text', otherElement, null) */
export function el(tag, properties = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...content.flat().filter((part) => part !== null && part !== undefined && part !== ''));
  return element;
}

export function button(text, onclick, properties = {}) {
  return el('button', { type: 'button', className: 'btn btn-default', onclick, ...properties }, text);
}

/** A heading with what belongs to it; nothing if there is nothing. */
export function section(title, ...content) {
  const present = content.flat().filter(Boolean);
  return present.length ? el('section', { className: 'lb-section', 'aria-label': title }, el('h4', {}, title), present) : null;
}

/** Folded until somebody asks. */
export function folded(title, open, ...content) {
  return el('details', { open }, el('summary', {}, title), ...content);
}

export function lines(tag, items) {
  return items.length ? el(tag, {}, items.map((item) => (item instanceof Node ? item : el('li', {}, item)))) : null;
}
