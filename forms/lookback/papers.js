// Printing the papers of a case from a form: each click makes a numbered paper, stored in the case, and downloads it.
import { fetchJson } from './rest.js';
import { sendJson } from './card.js';
import { moment } from './words.js';

/**
 * Puts $scope.papers (by kind: {title, newest, fault, busy}) and $scope.print(kind) there.
 *
 * @param titles {kind: title} of the papers this form offers
 */
export async function openPapers($scope, caseNo, titles) {
  const base = `/api/cases/${encodeURIComponent(caseNo)}/documents`;
  $scope.papers = Object.entries(titles).map(([kind, title]) => ({ kind, title, newest: null, fault: null, busy: false }));
  $scope.print = async (paper, choice = {}) => {
    Object.assign(paper, { busy: true, fault: null });
    try {
      const made = await sendJson('POST', `${base}/${paper.kind}`, choice);
      paper.newest = lineOf(made);
      // a link and not a new window: Tasklist must not be left
      const link = Object.assign(document.createElement('a'), { href: `/api/documents/${made.id}`, download: made.fileName });
      document.body.append(link);
      link.click();
      link.remove();
    } catch (problem) {
      paper.fault = problem.message;
    }
    paper.busy = false;
    $scope.$applyAsync();
  };
  const known = await fetchJson(base).then((all) => all.items, () => []);
  for (const paper of $scope.papers) {
    const newest = known.filter((one) => one.kind === paper.kind).at(-1);
    paper.newest = newest ? lineOf(newest) : null;
  }
}

function lineOf({ id, number, printedAt }) {
  return { id, number, printedAt, at: moment(printedAt) };
}
