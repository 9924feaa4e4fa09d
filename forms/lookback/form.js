// The life of an embedded form in Tasklist: load, restore the draft, check while typing, hand in, forget the draft.
import { hearOfNoAnswer } from './no-answer.js';
import { caseSummary } from './case.js';
import { followDistrictTime } from './checks.js';
import { openUploads } from './evidence.js';
import { openFaults } from './faults.js';
import { openDraft } from './form-draft.js';
import { openKeyboard } from './keyboard.js';
import { label, moment } from './words.js';

/**
 * Opens a form.
 *
 * @param start async () => ({record, about}): the empty record, and optionally {task, inspection} or {task, rows} for the card on top
 * @param check (record) => faults; an empty list lets the form be handed in
 * @param handIn (record) => variables to submit, by name; by default one Json variable "record"
 */
export async function openForm(camForm, $scope, { start, check, handIn = (record) => ({ record }) }) {
  const root = camForm.formElement[0];
  Object.assign($scope, { label, moment, names: {}, kinds: {}, loading: true, broken: null });
  addStyles();
  openKeyboard(root, $scope);
  const draft = await openDraft(camForm, root, $scope);
  openUploads(root, $scope);
  const faults = openFaults(root, $scope, () => ($scope.record ? allFaults($scope, check) : []));
  try {
    await followDistrictTime();
    const { record, about, begin } = await start();
    const redraw = (other) => {
      faults.forget();
      // once without a record, so that every part of the page is drawn anew
      $scope.record = null;
      setTimeout(() => $scope.$apply(() => {
        $scope.record = other;
        begin?.();
      }));
    };
    await draft.restore(record, redraw);
    $scope.record = record;
    begin?.();
    if (about) caseSummary(root.querySelector('.lb-case'), about);
    draft.watch();
  } catch (problem) {
    $scope.broken = problem.message;
  }
  $scope.loading = false;
  bindTimes(root, $scope);
  $scope.lookback = {
    /** Puts the record into the variables. False: it is not complete, and the person has been told. */
    handIn: () => {
      if ($scope.broken || !$scope.record || !faults.none()) return false;
      for (const [name, value] of Object.entries(handIn($scope.record))) {
        // AngularJS marks the rows it has drawn; nobody else needs to see these marks
        camForm.variableManager.variable(name).value = JSON.parse(window.angular.toJson(value));
      }
      draft.pause();
      return true;
    },
  };
  hearOfNoAnswer(camForm);
  camForm.on('submit-success', () => draft.forget());
  camForm.on('submit-failed', (_, [error]) => {
    draft.goOn();
    faults.refused(error);
  });
  $scope.$applyAsync();
}

function allFaults($scope, check) {
  return [...check($scope.record), ...$scope.uploadFaults()];
}

/** Date inputs are bound by hand: AngularJS would call a half-typed date invalid and lock the complete button. */
function bindTimes(root, $scope) {
  for (const input of root.querySelectorAll('input[data-time]')) {
    const field = input.dataset.time;
    $scope.$watch(() => $scope.record?.[field], (value) => {
      if (input.value !== (value || '')) input.value = value || '';
    });
    input.addEventListener('input', () => $scope.$apply(() => { $scope.record[field] = input.value; }));
  }
}

function addStyles() {
  if (document.getElementById('lb-styles')) return;
  const link = Object.assign(document.createElement('link'), { id: 'lb-styles', rel: 'stylesheet', href: '/forms/lookback.css' });
  document.head.appendChild(link);
}
