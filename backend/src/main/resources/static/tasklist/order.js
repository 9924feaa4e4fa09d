// The list stands in the order of its address. An address that names none gets "due first".
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

export function dueFirst() {
  complete();
  window.addEventListener('hashchange', complete);
}

function complete() {
  const [path, query = ''] = (location.hash || '#/').slice(1).split('?');
  const wanted = new URLSearchParams(query);
  if (path !== '/' || wanted.has('sorting')) return;
  wanted.set('sorting', DUE_FIRST);
  location.replace(`#/?${wanted}`);
}
