// Words the engine's web apps have in their pages and not in their locale files: where they stand, and what people read instead.
// Only these exact texts at these places are replaced, never the data beside them.
import { KINDS_OF_GROUPS, PERMITTED, permitted } from './admin-words.js';

const TYPES = {
  Boolean: '是或否', Bytes: '字节', Date: '日期', Double: '双精度小数', File: '文件', Float: '小数', Integer: '整数', Json: 'JSON 数据',
  Long: '长整数', Null: '空', Number: '数', Object: '对象', Short: '短整数', String: '文本', Xml: 'XML 数据',
};

const JOB_TYPES = {
  'timer-transition': '定时（到时离开这一步）', 'timer-intermediate-transition': '定时（等到时间）',
  'timer-start-event': '定时（到时启动流程）', 'timer-start-event-subprocess': '定时（到时启动子流程）',
  'async-continuation': '后台继续执行', event: '处理事件', 'batch-monitor-job': '批次：检查进度', 'batch-seed-job': '批次：产生作业',
  'history-cleanup': '清理历史',
};

const CONFIGURED = { 'async-before': '执行之前', 'async-after': '执行之后' };

const INCIDENTS = { failedJob: '作业失败', failedExternalTask: '外部任务失败', failedJobInBatch: '批次中的作业失败' };

const ACTIVITIES = {
  businessRuleTask: '判定任务', callActivity: '调用子流程', endEvent: '结束', eventBasedGateway: '事件网关', exclusiveGateway: '排他网关',
  inclusiveGateway: '包容网关', intermediateCatchEvent: '等待事件', intermediateTimer: '等到时间', boundaryTimer: '到时离开',
  multiInstanceBody: '多实例', parallelGateway: '并行网关', processDefinition: '流程', receiveTask: '等待消息', scriptTask: '脚本任务',
  sendTask: '发送任务', serviceTask: '自动任务', startEvent: '开始', subProcess: '子流程', task: '任务', userTask: '人工任务',
};

const DECISION_TYPES = { boolean: '是或否', date: '日期', double: '小数', integer: '整数', long: '长整数', string: '文本' };

const HIT_POLICIES = {
  Unique: '只有一条规则符合', First: '取第一条符合的规则', Any: '符合的规则结果相同', Priority: '取优先次序最高的结果',
  'Rule order': '按规则顺序取全部结果', 'Output order': '按优先次序取全部结果',
  Collect: '取全部结果', 'Collect (Sum)': '取结果之和', 'Collect (Min)': '取最小的结果', 'Collect (Max)': '取最大的结果',
  'Collect (Count)': '取结果的个数',
};

/** Where → exact text → what is read instead. */
export const WORDS = [
  ['.cam-table .actions', { Actions: '操作' }],
  ['.null-value, .process-information', { null: '无' }],
  ['.cam-table .col-type, option, .cam-variable-type', TYPES],
  ['table.job-definition .type', JOB_TYPES],
  ['table.job-definition .configuration', CONFIGURED],
  ['.incidents-tab, table.incident, table.incidents, .cam-table .type', INCIDENTS],
  ['.tooltip-inner', { ...ACTIVITIES, 'Toggle this section': '展开或收起', 'Suspended Job Definition': '挂起的作业定义' }],
  ['.dropdown-menu', { 'Select all': '全选', 'Unselect all': '全不选' }],
  ['.clause', { When: '如果', And: '并且', Then: '则' }],
  ['.input-variable, .output-variable', DECISION_TYPES],
  ['.hit-policy', { 'Hit policy:': '命中规则：', ...HIT_POLICIES }],
  ['.annotation.header', { Annotations: '说明' }],
  ['.invalid', { 'Invalid Date Value.': '日期无效。' }],
  ['.btn, a, .view-drd-button', { Download: '下载', Upload: '上传', 'View DRD': '查看决策需求图' }],
  ['[cam-widget-header] .dropdown-menu', { Welcome: '首页', Admin: '用户与授权', Cockpit: '流程监控', Tasklist: '任务列表' }],
  ['.task-card-details', { watched: '事项' }],
  ['[cam-widget-header]', { CAM_WIDGET_HEADER_TOGGLE_NAVIGATION: '展开或收起导航' }],
  ['[cam-widget-footer]', { 'Asia/Shanghai': '北京时间', 'Camunda Platform': '流程引擎' }],
  ['td.group-type', KINDS_OF_GROUPS],
  ['.cam-table', { 'Message is null.': '没有消息。' }],
];

/** Where the engine tells what it did or refused. */
const TOLD = '.notifications, .alert, .modal-body';

/** Where → which text → what is read instead. */
export const SENTENCES = [
  ['.cam-table td:not(.col-value)', /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/, (day, time) => `${day} ${time}`],
  ['.instances', /^No (个正在运行的实例)$/, (what) => `没有${what.slice(1)}`],
  ['table.job-definition .configuration', /^(DATE|DURATION|CYCLE): /, (kind) => ({ DATE: '日期：', DURATION: '时长：', CYCLE: '周期：' })[kind]],
  ['td.permissions, .form-control-static, td .dropdown-menu', PERMITTED, permitted],
  [TOLD, /^(.*?)(?:Error: )?The user with id '[^']+' does not have .*$/s,
    (before) => `${before}您没有做这件事的权限，需要时请联系系统管理员。`],
  [TOLD, /^(.*?)(?:Error: )?(?:ENGINE-\d+ )?(?:Cannot (?:find|load) |.* does not exist|.* not found).*$/s,
    (before) => `${before}要办的内容已经不在了，可能别人刚刚办完或者删除。请刷新页面。`],
  [TOLD, /^(.*?)(?:Error: )?ENGINE-03005.*$/s, (before) => `${before}刚刚有人改动了同一内容，请刷新页面后再试。`],
];

/** Titles of buttons and of the parts of a decision table. */
export const TITLES = {
  'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '恢复原来的大小', 'Select all': '全选', 'Input values': '可填的值', 'Input type': '输入的类型',
  'Output label': '输出的名称', 'Output name': '输出的名称', 'Output values': '可得的值', 'Output type': '输出的类型',
  'Collects the values of all matching rules': '取全部符合的规则的结果',
  'Collects the values of all matching rules in rule order': '按规则顺序取全部符合的规则的结果',
  'Collects the values of all matching rules in decreasing output priority order': '按结果的优先次序取全部符合的规则的结果',
  'Collects the values of all matching rules and sums up to a single value': '取全部符合的规则的结果之和',
  'Collects the values of all matching rules and uses the lowest value': '取全部符合的规则的结果中最小的',
  'Collects the values of all matching rules and uses the highest value': '取全部符合的规则的结果中最大的',
  'Collects the values of all matching rules and counts the number of them': '取全部符合的规则的个数',
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched': '各条规则互不重叠，只会有一条符合',
  'Rules may overlap. The first matching rule will be chosen': '规则可以重叠，取第一条符合的',
  'Rules may overlap. The one with the highest priority will be chosen': '规则可以重叠，取优先次序最高的',
  'Rules may overlap. Their output have to match': '规则可以重叠，但结果必须相同',
};

/** Titles that begin alike: the name follows. */
export const TITLES_BEFORE = { 'Decision name: ': '决策名称：', 'Input label: ': '输入的名称：', 'Input expression: ': '输入的表达式：', 'Output label: ': '输出的名称：' };
