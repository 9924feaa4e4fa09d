// Read by the engine's web app instead of the one it ships with.
export default {
  app: { name: '首页', vendor: '回头看' },
  // one language: a second would fight with it over the words for dates
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm:ss' },
  disableWelcomeMessage: true,
  // instead of the vendor's manual in English
  links: [{ label: '使用说明', href: '/guide', description: '每个岗位的每一步怎么做，可以打印' }],

  // relative to the app's own folder
  customScripts: ['../../../sign-out.js', '../../../engine-words/plugins.js']
};
