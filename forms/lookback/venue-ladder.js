// Where a venue stands on the way to the card, what its next breach would mean, and why: for the part parts/venue-ladder.html.
import { fetchJson } from './rest.js';

/** Loads it into $scope.ladder; a form works without it, so what goes wrong is told in $scope.ladderMissing only. */
export async function openVenueLadder($scope, venueCode) {
  Object.assign($scope, { ladder: null, ladderMissing: '', ladderOf: venueCode });
  if (!venueCode) return;
  const answer = await fetchJson(`/api/venues/${encodeURIComponent(venueCode)}/ladder`).then(
    (ladder) => ({ ladder }),
    (problem) => ({ ladderMissing: problem.message }),
  );
  // another venue may have been chosen in the meantime
  if ($scope.ladderOf === venueCode) Object.assign($scope, answer);
  $scope.$applyAsync();
}
