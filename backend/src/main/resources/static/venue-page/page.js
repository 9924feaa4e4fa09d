// A venue for the staff: where it stands, what the next breach would mean, why, and what was found before.
import { fetchJson } from '/forms/lookback/rest.js';
import { label } from '/forms/lookback/words.js';

const code = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1));
const $ = (id) => document.getElementById(id);

/** Text only ever enters as text, never as markup. */
function el(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function showLadder({ rungLabel, rungMeaning, windowDays, facts, next }) {
  $('rung').textContent = rungLabel;
  $('meaning').textContent = `${rungMeaning}（周期 ${windowDays} 天）`;
  $('steps').replaceChildren(...next.map((step) => el('tr', ...[step.breach, step.measureLabel, step.term ?? '—', step.reason].map((text) => el('td', text)))));
  $('facts').replaceChildren(...(facts.length ? facts.map(fact) : [el('li', '周期内没有记录。')]));
  for (const id of ['standing', 'next', 'why']) $(id).hidden = false;
}

function fact({ on, text, caseNo, countsUntil }) {
  return el('li', [`${on} ${text}`, caseNo && `案件 ${caseNo}`, countsUntil && `计入至 ${countsUntil}`].filter(Boolean).join('，'));
}

function showVenue(file) {
  const venue = file.venue ?? file;
  const visits = file.history?.items ?? file.history?.visits ?? file.visits ?? [];
  document.title = venue.name;
  $('name').textContent = `${venue.name}（${venue.code}）`;
  $('about').textContent = [venue.address, venue.creditClass && `信用 ${venue.creditClass} 类`, label('venue', venue.status)].filter(Boolean).join('；');
  $('visits').replaceChildren(...(visits.length ? visits.map(visit) : [el('li', '还没有检查记录。')]));
  $('past').hidden = false;
}

function visit({ visitedOn, result, caseNo, breaches }) {
  const line = el('li', `${visitedOn} ${label('visit', result)}${caseNo ? `（${caseNo}）` : ''}`);
  if (breaches?.length) {
    line.append(el('ul', ...breaches.map((one) => el('li', `${one.description}（${label('severity', one.severity)}，${label('breach', one.state)}）`))));
  }
  return line;
}

try {
  const url = `/api/venues/${encodeURIComponent(code)}`;
  const [file, ladder] = await Promise.all([fetchJson(url), fetchJson(`${url}/ladder`)]);
  showVenue(file);
  showLadder(ladder);
} catch (problem) {
  $('message').textContent = problem.message;
  $('message').className = 'wrong';
  $('message').hidden = false;
}
