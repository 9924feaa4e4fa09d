// Critical signs come first in every form about a patient. What is ticked or written here is health data: never part of a draft.
import { wordsBetween } from './hotline-checks.js';

/** As the server names them. */
export const SIGNS = [
  ['CHEST_PAIN', '胸痛、胸闷'], ['BREATHLESS', '呼吸困难'], ['UNCONSCIOUS', '意识不清、抽搐'], ['BLEEDING', '大出血'],
  ['STROKE', '口角歪斜、肢体无力、说话不清'], ['SEVERE_PAIN', '剧烈疼痛'], ['LABOUR', '临产、孕期出血'],
  ['HIGH_FEVER_CHILD', '儿童高热惊厥'], ['OTHER', '其他危重情况'],
];

const LONGEST_NOTE = 500;

/** What the part critical-signs.html fills in. @param none somebody asked, and there was none of them */
export function emptyClinical() {
  return { signs: {}, none: false, note: '' };
}

export function signsOf(clinical) {
  return SIGNS.map(([code]) => code).filter((code) => clinical.signs[code]);
}

/** Puts $scope.clinical, signs, signCount and the two that keep "none of them" and the signs apart there. */
export function openClinical($scope) {
  Object.assign($scope, {
    clinical: emptyClinical(),
    signs: SIGNS,
    signCount: () => signsOf($scope.clinical).length,
    tickSign: () => { if (signsOf($scope.clinical).length) $scope.clinical.none = false; },
    tickNone: () => { if ($scope.clinical.none) $scope.clinical.signs = {}; },
  });
}

/** Nobody goes on without having asked. */
export function clinicalFaults(clinical) {
  const asked = clinical.none || signsOf(clinical).length;
  return [
    ...(asked ? [] : [{ field: 'lb-signs', text: '请先看、先问有没有危重症状：有的勾选，都没有的勾选“以上都没有”。' }]),
    ...noteFaults(clinical),
  ];
}

export function noteFaults(clinical) {
  return wordsBetween('lb-note', '情况说明', clinical.note, 0, LONGEST_NOTE);
}

/** As the server reads it; nothing if there is nothing to keep. */
export function clinicalOf(clinical) {
  const signs = signsOf(clinical);
  const note = clinical.note.trim();
  return signs.length || note ? { signs, note: note || null } : null;
}
