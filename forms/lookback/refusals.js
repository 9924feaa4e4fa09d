// Why a form was not handed in, as a sentence that says what to do. The server's own Chinese sentence comes first; the rest is the engine's.
const UNTOLD = '服务器没有接受，请稍后重试；仍不成功请联系系统管理员。';

/** What the engine says → what people read. */
const MEANS = [
  [/unauthorized|authentication required|\b401\b/i, '登录已失效。请在新窗口重新登录，再回到这里点一次；不要关闭这一页，填写的内容还在。'],
  [/ENGINE-03005|optimistic/i, '刚刚有人也在办理这项任务。请等几秒再点一次；填写的内容还在。'],
  [/task is null|cannot (?:find|get|load|submit).*task|task.*(?:does ?n.t|does not) exist/is,
    '这项任务已经不在了，可能同事刚刚提交，或案件已进入下一步。您填写的内容没有提交，要保留请先复制，再刷新任务列表；办理情况在“查案件”里看。'],
];

/** @param error as the engine's form library reports it: it wraps our sentence into its own words */
export function sentenceOf(error) {
  const text = String(error?.message || error || '');
  const start = text.search(/[\u4e00-\u9fff“]/);
  if (start >= 0) return text.slice(start).replace(/['"]+$/, '');
  const known = MEANS.find(([says]) => says.test(`${error?.status ?? ''} ${text}`));
  return known ? known[1] : UNTOLD;
}
