// What we add to the engine's Tasklist (customScripts). A script that cannot be loaded would keep the whole app from starting, so
// this file needs no other; the rest comes when it is looked at.
const standing = {
  id: 'lookback-standing',
  pluginPoint: 'tasklist.task.detail',
  // right after the form
  priority: 900,
  properties: { label: '期限与督办' },
  render(node, { taskId }, scope) {
    import('./tab.js').then(
      (tab) => tab.open(node, taskId, scope),
      () => {
        node.textContent = '“期限与督办”没有读取成功，请检查网络后刷新页面。';
      },
    );
  },
};

const card = {
  id: 'lookback-card',
  pluginPoint: 'tasklist.task.detail',
  // between the form and its time
  priority: 950,
  properties: { label: '案卷' },
  render(node, { taskId }, scope) {
    import('./case-card.js').then(
      (tab) => tab.open(node, { taskId }, scope),
      () => {
        node.textContent = '“案卷”没有读取成功，请检查网络后刷新页面。';
      },
    );
  },
};

const mark = {
  id: 'lookback-mark',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(node, { taskId }) {
    // a list without marks is still a list
    import('./marks.js').then((marks) => marks.show(node, taskId), () => {});
  },
};

const largeType = {
  id: 'lookback-large-type',
  pluginPoint: 'tasklist.navbar.action',
  priority: 5,
  render(node) {
    import('./large-type.js').then((type) => type.openLargeType(node), () => {});
  },
};

// the list and the forms work without it
import('./panes.js').then((panes) => panes.openPanes(), () => {});

const lookup = (page, priority) => ({
  id: `lookback-${page}`,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render(node) {
    import('./lookup.js').then((pages) => pages.offer(node, page), () => {});
  },
});

// the manuals open beside the work
const guide = {
  id: 'lookback-guide',
  pluginPoint: 'tasklist.navbar.action',
  priority: 4,
  render(node) {
    const link = { href: '/guide', target: '_blank', rel: 'noopener', className: 'lb-lookup-link', textContent: '使用说明' };
    node.replaceChildren(Object.assign(document.createElement('a'), link));
  },
};

// the list begins with what is due first, unless somebody chose another order
import('./order.js').then((order) => order.dueFirst(), () => {});
import('./tabs.js').then((tabs) => tabs.hideEmptyTab(), () => {});
import('./counts.js').then((counts) => counts.keep(), () => {});

export default [card, standing, mark, lookup('done', 98), lookup('cases', 96), largeType, guide];
