// What the agent takes down of a call: the empty form, what is missing in it, and how the server reads it.
import { choose, nowLocal } from './checks.js';
import { instantOf, wordsBetween } from './hotline-checks.js';
import { PHONE } from './triage.js';

const ID = /^\d{17}[\dXx]$/;
const CASE = /^SR-\d{8}-\d{6}$/;

export const CHANNELS = [
  ['PHONE', '电话'], ['WEB', '网站'], ['APP', '手机应用'], ['WECHAT', '微信'], ['LETTER', '来信'], ['TRANSFER', '其他平台转来'],
];
export const TYPES = [
  ['CONSULTATION', '咨询'], ['HELP', '求助'], ['COMPLAINT', '投诉'], ['REPORT', '举报'], ['SUGGESTION', '建议'], ['PRAISE', '表扬'],
];

/** Ways that are not the hotline's, as a start for what the agent tells. */
export const ROUTES = [
  '正在发生的治安、刑事警情请拨打 110，火灾、救援请拨打 119，急救请拨打 120。',
  '已经或者应当通过诉讼、仲裁解决的，请向人民法院或者仲裁机构提出。',
  '已经或者应当申请行政复议的，请向行政复议机关提出。',
  '应当通过信访渠道提出的，请向信访部门反映。',
  '对公职人员违纪违法的举报，请拨打 12388 或者向纪检监察机关反映。',
];

export function emptyRequest() {
  return {
    channel: 'PHONE', requestType: '', categoryCode: '', urgency: '', needTag: '', title: '', content: '', incidentAddress: '', placeKind: '',
    subdistrict: '', incidentAt: '', accusedParty: '', reporterIsParty: true, outcome: '', answer: '', knowledgeId: null, route: '', repeatOf: '',
  };
}

/** Whoever called is never kept in the browser's drafts: not part of the record. */
export function emptyPetitioner() {
  return { name: '', gender: '', phone: '', idNumber: '', anonymous: false, confidential: false };
}

export function requestFaults(record, petitioner) {
  return [
    ...petitionerFaults(petitioner),
    ...choose('lb-channel', '来源渠道', record.channel),
    ...choose('lb-type', '诉求类型', record.requestType),
    ...wordsBetween('lb-title', '诉求标题', record.title, 5, 60),
    ...wordsBetween('lb-content', '诉求内容', record.content, 10, 2000),
    ...wordsBetween('lb-address', '事发地址', record.incidentAddress, record.requestType === 'COMPLAINT' ? 2 : 0, 200),
    ...choose('lb-category', '诉求类别', record.categoryCode),
    ...wordsBetween('lb-accused', '被反映对象', record.accusedParty, 0, 100),
    ...(record.incidentAt && record.incidentAt > nowLocal() ? [{ field: 'lb-incident-at', text: '事发时间不能晚于现在。' }] : []),
    ...(!record.repeatOf || CASE.test(record.repeatOf.trim()) ? [] : [{ field: 'lb-repeat', text: '原案件编号形如 SR-20260930-000012。' }]),
    ...choose('lb-outcome', '怎样处理', record.outcome),
    ...(record.outcome === 'ANSWER' ? wordsBetween('lb-answer', '当场答复', record.answer, 2, 1000) : []),
    ...(record.outcome === 'NOT_ACCEPT' ? wordsBetween('lb-route', '告知的途径', record.route, 2, 500) : []),
  ];
}

/** Somebody who does not want to be called says so; a half-typed number would be nobody's. */
function petitionerFaults({ anonymous, phone, idNumber }) {
  if (anonymous) return [];
  const number = phone.trim();
  const wrong = number ? '联系电话不对：手机 11 位，固定电话带区号，例如 010-68600000。' : '请填写联系电话；诉求人不愿留的，勾选“匿名”。';
  return [
    ...(PHONE.test(number) ? [] : [{ field: 'lb-phone', text: wrong }]),
    ...(!idNumber.trim() || ID.test(idNumber.trim()) ? [] : [{ field: 'lb-id', text: '身份证号应是 18 位，请核对；不是必须的可以不填。' }]),
  ];
}

const given = (text) => (text || '').trim() || null;

/** The record as the server reads it; an anonymous caller leaves nothing behind. */
export function requestOf(record, petitioner) {
  const { outcome, ...fields } = record;
  const words = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? given(value) : value]));
  return {
    ...words,
    source: 'AGENT',
    incidentAt: record.incidentAt ? instantOf(record.incidentAt) : null,
    answer: outcome === 'ANSWER' ? given(record.answer) : null,
    knowledgeId: outcome === 'ANSWER' ? record.knowledgeId : null,
    route: outcome === 'NOT_ACCEPT' ? given(record.route) : null,
    petitioner: petitioner.anonymous
      ? { anonymous: true, confidential: petitioner.confidential }
      : {
        name: given(petitioner.name),
        gender: given(petitioner.gender),
        phone: given(petitioner.phone),
        idNumber: given(petitioner.idNumber),
        anonymous: false,
        confidential: petitioner.confidential,
      },
  };
}
