// What an extension would lead to, asked again whenever somebody changes the days.
import { fetchJson } from './rest.js';

/**
 * Watches what was chosen and keeps $scope.preview: null while nothing can be said, else the answer of the server.
 *
 * @param address () => the address to ask, or null as long as something is missing
 */
export function followPreview($scope, address) {
  let asked = 0;
  let waiting;
  $scope.preview = null;
  $scope.$watch(address, (url) => {
    clearTimeout(waiting);
    const turn = ++asked;
    $scope.preview = null;
    $scope.previewFault = null;
    if (url) waiting = setTimeout(() => ask(url, turn), 250);
  });

  async function ask(url, turn) {
    let preview = null;
    let fault = null;
    try {
      preview = await fetchJson(url);
    } catch (problem) {
      fault = problem.message;
    }
    if (turn !== asked) return;
    Object.assign($scope, { preview, previewFault: fault });
    $scope.$applyAsync();
  }
}

/** A whole number of days as typed, or null. */
export function days(text) {
  return /^\s*\d{1,4}\s*$/.test(String(text ?? '')) ? Number(text) : null;
}

/** Says what is wrong with a number of days, or nothing. */
export function daysBetween(field, name, text, most, unit) {
  const number = days(text);
  if (number !== null && number >= 1 && number <= most) return [];
  return [{ field, text: `${name}应是${most === 1 ? ' 1 ' : `整数，1 到 ${most} `}${unit}。` }];
}

/** How people call the unit of a term. */
export const unitWords = { WD: '个工作日', CD: '个自然日', CH: '小时', CM: '分钟' };
