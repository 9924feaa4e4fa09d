// The list stands in the order of its address: what is due first comes first, unless somebody chose another order.
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const APPS_OWN = JSON.stringify([{ sortBy: 'created', sortOrder: 'desc' }]);

export function dueFirst() {
  if (!sortingOf(location.href)) complete();
  // an address without an order (a link to a task) is given the app's own: then nobody has chosen it
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (!sortingOf(oldURL) && sortingOf(newURL) === APPS_OWN) complete();
  });
}

function sortingOf(address) {
  const [path, query = ''] = partsOf(new URL(address).hash);
  return path === '/' ? new URLSearchParams(query).get('sorting') : null;
}

function complete() {
  const [path, query = ''] = partsOf(location.hash);
  if (path !== '/') return;
  const wanted = new URLSearchParams(query);
  wanted.set('sorting', DUE_FIRST);
  location.replace(`#/?${wanted}`);
}

function partsOf(hash) {
  return (hash || '#/').slice(1).split('?');
}
