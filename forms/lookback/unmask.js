// Seeing the numbers of a petitioner or a patient: for a reason that is kept on record, on the screen only, until the server says they go.
import { sendJson } from './card.js';
import { lengthOf } from './hotline-checks.js';
import { nowLocal } from './checks.js';

const SHORTEST = 4;
const LONGEST = 200;

/** Puts $scope.unmask {asked, reason, open, fault, busy} there; nothing of it is ever part of the record or the draft. */
export function openUnmask($scope, url) {
  const state = { asked: false, reason: '', open: null, fault: null, busy: false };
  let timer = 0;
  state.ask = (reason) => Object.assign(state, { asked: true, fault: null, reason: state.reason || reason || '' });
  state.hide = () => {
    clearTimeout(timer);
    Object.assign(state, { open: null, asked: false, reason: '' });
  };
  state.show = async () => {
    const length = lengthOf(state.reason);
    if (length < SHORTEST || length > LONGEST) {
      state.fault = `请写明查看理由（${SHORTEST} 到 ${LONGEST} 个字），例如“首次联系诉求人”。`;
      return;
    }
    Object.assign(state, { busy: true, fault: null });
    try {
      state.open = await sendJson('POST', url, { reason: state.reason.trim() });
      timer = setTimeout(() => $scope.$apply(state.hide), timeLeft(state.open.validUntil));
    } catch (problem) {
      state.fault = problem.message;
    }
    state.busy = false;
    $scope.$applyAsync();
  };
  $scope.unmask = state;
  $scope.$on('$destroy', state.hide);
}

/** Milliseconds by the district's clock; never so long that a sleeping page shows them tomorrow. */
export function timeLeft(validUntil) {
  const left = Date.parse(validUntil) - Date.parse(`${nowLocal()}:00+08:00`);
  return Number.isFinite(left) ? Math.min(Math.max(left, 0), 10 * 60 * 1000) : 5 * 60 * 1000;
}
