// Critical signs can show at any step: they stop everything else. Sent at once, beside the form.
import { sendJson } from './card.js';
import { clinicalOf, openClinical, signsOf } from './critical.js';

/** Puts $scope.alarm {open, done, fault, busy, send} there, and the signs to tick. */
export function openAlarm($scope, caseNo) {
  openClinical($scope);
  const alarm = { open: false, done: false, stopping: false, stopped: false, fault: null, busy: false };
  alarm.send = async () => {
    if (!signsOf($scope.clinical).length) {
      alarm.fault = '请至少勾选一项危重症状。';
      return;
    }
    Object.assign(alarm, { busy: true, fault: null });
    try {
      await sendJson('POST', `/api/appointments/cases/${encodeURIComponent(caseNo)}/critical`, clinicalOf($scope.clinical));
      alarm.done = true;
    } catch (problem) {
      alarm.fault = problem.message;
    }
    alarm.busy = false;
    $scope.$applyAsync();
  };
  /** @param reason DECEASED or ENTERED_IN_ERROR: nobody is contacted any more, the case is over */
  alarm.stop = async (reason) => {
    Object.assign(alarm, { busy: true, fault: null });
    try {
      await sendJson('POST', `/api/appointments/cases/${encodeURIComponent(caseNo)}/stop`, { reason });
      alarm.stopped = true;
    } catch (problem) {
      alarm.fault = problem.message;
    }
    alarm.busy = false;
    $scope.$applyAsync();
  };
  $scope.alarm = alarm;
}
