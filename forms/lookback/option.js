// What a patient can choose instead, and what each choice needs. The relative who collects is never part of a draft.
import { choose } from './checks.js';
import { wordsBetween } from './hotline-checks.js';

/** In the order in which they are offered. */
export const OPTIONS = [
  ['REBOOK', '改约新号'], ['TEST', '当日检测后就诊'], ['WAITLIST', '没有合适的号，候补等号'], ['PROXY', '只需要取药，由家属代取'],
  ['LONG_RX', '慢性病需要长期用药，开长处方'], ['DECLINE', '不需要协助'],
];
const MOBILE = /^1[3-9]\d{9}$/;
const ID = /^\d{17}[\dXx]$/;

export function emptyOption() {
  return { option: '', slot: '', laterSlot: '', testPoint: '', centre: '', contracted: null, stable: null, reason: '' };
}

export function emptyProxy() {
  return { name: '', relation: '', idNumber: '', phone: '' };
}

export function optionFaults(record, proxy) {
  return [...choose('lb-option', '患者选定的办法', record.option), ...needs(record, proxy), ...wordsBetween('lb-reason', '说明', record.reason, 0, 500)];
}

function needs(record, proxy) {
  switch (record.option) {
    case 'REBOOK':
      return record.slot ? [] : [{ field: 'lb-offers', text: '请选择一个号；没有合适的，选“没有合适的号，候补等号”。' }];
    case 'TEST':
      return choose('lb-point', '检测点', record.testPoint);
    case 'PROXY':
      return proxyFaults(proxy);
    case 'LONG_RX':
      return [
        ...choose('lb-centre', '社区卫生服务中心', record.centre),
        ...yes('lb-contracted', '没有家庭医生签约的，请先签约，或者选择其他办法。', record.contracted),
        ...yes('lb-stable', '病情不稳定的不能开长处方，请选择其他办法。', record.stable),
      ];
    default:
      return [];
  }
}

function yes(field, otherwise, value) {
  if (value === true) return [];
  return [{ field, text: value === false ? otherwise : '请问清后选择“是”或“否”。' }];
}

export function proxyFaults(proxy) {
  return [
    ...wordsBetween('lb-proxy-name', '代取人姓名', proxy.name, 2, 50),
    ...wordsBetween('lb-proxy-relation', '与患者的关系', proxy.relation, 1, 20),
    ...(ID.test(proxy.idNumber.trim()) ? [] : [{ field: 'lb-proxy-id', text: '请填写代取人的 18 位身份证号，取药时核对。' }]),
    ...(MOBILE.test(proxy.phone.trim()) ? [] : [{ field: 'lb-proxy-phone', text: '请填写代取人的 11 位手机号。' }]),
  ];
}

/** As the server reads it: only what belongs to the choice. */
export function optionOf(record, proxy) {
  const { option, reason } = record;
  const rest = { slot: null, testPoint: null, centre: null, contracted: null, stable: null, persons: null };
  const own = {
    REBOOK: { slot: record.slot },
    TEST: { slot: record.laterSlot || null, testPoint: record.testPoint },
    PROXY: { persons: Object.fromEntries(Object.entries(proxy).map(([field, text]) => [field, text.trim()])) },
    LONG_RX: { centre: record.centre, contracted: record.contracted, stable: record.stable },
  };
  return { option, ...rest, ...(own[option] || {}), reason: reason.trim() || null };
}
