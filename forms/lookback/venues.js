// Finding a venue by typing, with the keyboard alone if one likes, and showing what is known about it.
import { fetchJson } from './rest.js';

const SHOWN_VISITS = 5;

/** Puts search (text, found, at, take …), venue and visits into the scope of the form. */
export function openVenueSearch($scope) {
  const search = { text: '', found: [], at: 0, message: '' };
  let waiting;
  let asked = 0;

  search.find = () => {
    clearTimeout(waiting);
    $scope.record.venueCode = '';
    Object.assign($scope, { venue: null, visits: [] });
    Object.assign(search, { found: [], message: '' });
    if (search.text.trim()) waiting = setTimeout(ask, 250);
  };

  search.key = (event) => {
    const last = search.found.length - 1;
    if (last < 0) return;
    if (event.key === 'ArrowDown') search.at = Math.min(search.at + 1, last);
    else if (event.key === 'ArrowUp') search.at = Math.max(search.at - 1, 0);
    else if (event.key === 'Enter') search.take(search.found[search.at]);
    else if (event.key === 'Escape') search.found = [];
    else return;
    event.preventDefault();
  };

  search.take = (venue) => {
    $scope.record.venueCode = venue.code;
    search.found = [];
    $scope.showVenue(venue.code);
  };

  async function ask() {
    const turn = ++asked;
    try {
      const { items, total } = await fetchJson(`/api/venues?q=${encodeURIComponent(search.text.trim())}&limit=10`);
      if (turn !== asked) return;
      Object.assign(search, { found: items, at: 0, message: told(items.length, total) });
    } catch (problem) {
      search.message = problem.message;
    }
    $scope.$applyAsync();
  }

  $scope.search = search;
  /** Shows a venue with its past; called with nothing it shows none. */
  $scope.showVenue = async (code) => {
    Object.assign($scope, { venue: null, visits: [] });
    if (!code) {
      Object.assign(search, { text: '', found: [], message: '' });
      return;
    }
    try {
      const file = await fetchJson(`/api/venues/${encodeURIComponent(code)}`);
      const venue = file.venue || file;
      const visits = file.history?.items || file.history?.visits || file.visits || [];
      Object.assign($scope, { venue, visits: visits.slice(0, SHOWN_VISITS) });
      Object.assign(search, { text: venue.name, message: '' });
    } catch (problem) {
      search.message = problem.message;
    }
    $scope.$applyAsync();
  };
}

function told(shown, total) {
  if (!shown) return '没有找到场所，请换一个名称、地址或编号。';
  return total > shown ? `找到 ${total} 个场所，显示前 ${shown} 个，请输入更多内容。` : `找到 ${shown} 个场所。`;
}
