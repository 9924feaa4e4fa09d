// What may be allowed and which kinds of groups there are, as the engine's administration names them.
const PERMISSIONS = {
  ACCESS: '使用', ALL: '全部', CREATE: '新建', CREATE_INSTANCE: '启动实例', DELETE: '删除', DELETE_HISTORY: '删除历史', DELETE_INSTANCE: '删除实例',
  MIGRATE_INSTANCE: '迁移实例', NONE: '无', READ: '查看', READ_HISTORY: '查看历史', READ_HISTORY_VARIABLE: '查看历史变量',
  READ_INSTANCE: '查看实例', READ_INSTANCE_VARIABLE: '查看实例变量', READ_TASK: '查看任务', READ_TASK_VARIABLE: '查看任务变量',
  READ_VARIABLE: '查看变量', RETRY_JOB: '重试作业', SUSPEND: '挂起', SUSPEND_INSTANCE: '挂起实例', SUSPEND_TASK: '挂起任务', TASK_ASSIGN: '指派任务',
  TASK_WORK: '办理任务', UPDATE: '修改', UPDATE_HISTORY: '修改历史', UPDATE_INSTANCE: '修改实例', UPDATE_INSTANCE_VARIABLE: '修改实例变量',
  UPDATE_TASK: '修改任务', UPDATE_TASK_VARIABLE: '修改任务变量', UPDATE_VARIABLE: '修改变量',
};

export const KINDS_OF_GROUPS = { WORKFLOW: '岗位', SYSTEM: '系统' };

/** One permission or several. A name nobody has put into Chinese stays. */
export const PERMITTED = /^([A-Z_]+(?:,\s*[A-Z_]+)*)$/;

export function permitted(names) {
  return names.split(/,\s*/).map((name) => PERMISSIONS[name] ?? name).join('、');
}
