// axe-core looks at a screen: what is ours has nothing serious or critical, what is stock has no more than stock itself.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const file = new URL('axe-stock.json', import.meta.url);
const SERIOUS = new Set(['serious', 'critical']);
/** Pages of a Camunda web app; every other page is all ours. */
const APP = /\/camunda\/app\/(\w+)\//;

export class Axe {
  constructor() {
    this.stock = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    this.most = {};
  }

  /** What is wrong on this screen, a line each. */
  async look(page) {
    const app = APP.exec(page.url())?.[1];
    const rules = await this.broken(page, Boolean(app));
    const said = [];
    for (const { id, impact, ours, others } of rules.filter((rule) => SERIOUS.has(rule.impact))) {
      if (ours.length) said.push(`${id}（${impact}）${ours.length} 处：${ours.slice(0, 3).join(' ； ')}`);
      if (!app || !others.length) continue;
      const most = (this.most[app] ??= {});
      most[id] = Math.max(most[id] ?? 0, others.length);
      const allowed = this.stock[app]?.[id] ?? 0;
      if (others.length > allowed) said.push(`${id}（${impact}）${others.length} 处，原版 ${allowed}：${others.slice(0, 3).join(' ； ')}`);
    }
    return said;
  }

  async broken(page, app) {
    await page.evaluate(source);
    return page.evaluate(async (whole) => {
      // what we put into a page of the engine carries our prefix
      const ours = (target) => !whole || document.querySelector(target.flat().at(-1))?.closest('[class^="lb-"],[class*=" lb-"],[id^="lb-"],.fjs-form');
      const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, nodes }) => {
        const places = nodes.map(({ target }) => [target, ours(target)]);
        const text = ([target]) => String(target.flat().at(-1)).slice(-120);
        return { id, impact, ours: places.filter((one) => one[1]).map(text), others: places.filter((one) => !one[1]).map(text) };
      });
    }, app);
  }

  /** The most that any screen of an app had, by rule. */
  told() {
    return `${JSON.stringify(this.most, null, 2)}\n`;
  }
}
