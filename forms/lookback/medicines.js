// Medicines of a prescription: health data, never part of a draft. The drug class decides what may be handed out or prescribed.
import { choose } from './checks.js';
import { wordsBetween } from './hotline-checks.js';

/** As the server names them; whether a relative may collect it, and whether a long prescription may hold it. */
export const DRUG_CLASSES = [
  ['ORDINARY', '普通药品', true, true],
  ['ANTIMICROBIAL', '抗微生物药（抗菌药等）', true, false],
  ['ANTITUBERCULOSIS', '抗结核药等慢病抗菌药', true, true],
  ['NARCOTIC', '麻醉药品', false, false],
  ['PSYCHOTROPIC_I', '第一类精神药品', false, false],
  ['PSYCHOTROPIC_II', '第二类精神药品', true, false],
  ['TOXIC', '医疗用毒性药品', false, false],
  ['RADIOACTIVE', '放射性药品', false, false],
  ['PRECURSOR', '药品类易制毒化学品', false, false],
  ['SPECIAL_STORAGE', '有特殊贮存要求的药品', true, false],
];

const PROXY = 2;
const LONG = 3;

/** Puts $scope.medicines (rows), classes, addMedicine and dropMedicine there. @param kind PROXY or LONG */
export function openMedicines($scope, kind) {
  const row = () => ({ name: '', drugClass: '', dose: '' });
  Object.assign($scope, {
    medicines: [row()],
    medicineNote: { text: '' },
    classes: DRUG_CLASSES,
    isExcluded: (code) => isExcluded(code, kind),
    addMedicine: () => $scope.medicines.push(row()),
    dropMedicine: (index) => {
      $scope.medicines.splice(index, 1);
      if (!$scope.medicines.length) $scope.medicines.push(row());
    },
  });
}

export function isExcluded(code, kind) {
  const known = DRUG_CLASSES.find((one) => one[0] === code);
  return Boolean(known) && !known[kind === 'LONG' ? LONG : PROXY];
}

export function medicineFaults(medicines, kind) {
  return medicines.flatMap((one, index) => {
    const which = `第 ${index + 1} 种药品`;
    const no = kind === 'LONG' ? '不能开长处方' : '须患者本人领取，不能代取';
    return [
      ...wordsBetween(`lb-medicine-${index}`, `${which}的名称`, one.name, 1, 100),
      ...wordsBetween(`lb-dose-${index}`, `${which}的用法用量`, one.dose, 0, 100),
      ...choose(`lb-class-${index}`, `${which}的类别`, one.drugClass),
      ...(isExcluded(one.drugClass, kind)
        ? [{ field: `lb-class-${index}`, text: `${which}属于${DRUG_CLASSES.find((known) => known[0] === one.drugClass)[1]}，${no}。` }] : []),
    ];
  });
}

/** As the server reads them. */
export function prescribed(medicines, note) {
  const rows = medicines.filter((one) => one.name.trim()).map(({ name, drugClass, dose }) => ({ name: name.trim(), drugClass, dose: dose.trim() }));
  return rows.length || note.trim() ? { medicines: rows, note: note.trim() || null } : null;
}
