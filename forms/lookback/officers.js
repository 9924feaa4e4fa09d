// Choosing officers: who is not fit can be seen with the reason, and not be chosen.
import { fetchJson } from './rest.js';

/**
 * Loads the officers of a case into $scope.officers and gives the part officers.html what it calls.
 * Suggested people are chosen if nobody is yet and they are fit.
 */
export async function openOfficers($scope, caseNo, suggested = []) {
  const { items } = await fetchJson(`/api/inspections/${encodeURIComponent(caseNo)}/officers`);
  return showOfficers($scope, items, suggested);
}

/** The same with officers that are loaded already. */
export function showOfficers($scope, items, suggested = []) {
  $scope.officers = items;
  const chosen = () => $scope.record.officers;
  $scope.isChosen = (officer) => chosen().includes(officer.id);
  $scope.choose = (officer) => {
    $scope.record.officers = $scope.isChosen(officer)
      ? chosen().filter((id) => id !== officer.id)
      : [...chosen(), officer.id];
  };
  return () => {
    if (chosen().length) return;
    const ids = suggested.map((one) => (typeof one === 'object' ? one.id : one));
    $scope.record.officers = items.filter((one) => one.fit && ids.includes(one.id)).map((one) => one.id);
  };
}
