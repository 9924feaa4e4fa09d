// Read by the engine's web app instead of the one it ships with.
export default {
  app: { name: '任务列表', vendor: '回头看' },
  // one language: a second would fight with it over the words for dates
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm:ss' },
  disableWelcomeMessage: true,

  // relative to the app's own folder
  customScripts: ['../../../sign-out.js', '../../../engine-words/plugins.js', '../../../tasklist/plugins.js'],

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '跳到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '跳到第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '跳到表单第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开启动流程窗口' }
  }
};
