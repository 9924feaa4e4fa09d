// Camunda Tasklist as a person uses it: log in, start a process, find a task, fill its form, complete it.
import { chromium } from 'playwright-core';
import { english } from './english.mjs';

const PATIENCE = 120_000;

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run', '--disable-quic', '--lang=zh-CN'],
    // the browser's own words (fields for dates, messages) are Chinese too, if it has them
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
}

/**
 * One person at the screen. Problems the page reports, and words that are not Chinese, are kept in `troubles`;
 * what may be quite right but tells why a page waits (a call refused or broken off), in `refused`.
 */
export class Person {
  constructor(browser, base, id) {
    Object.assign(this, { browser, base, id, troubles: [], refused: [] });
  }

  /** Opens the login page. */
  async open() {
    this.context = await this.browser.newContext({
      viewport: { width: 1440, height: 1000 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    });
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(PATIENCE);
    this.page.on('pageerror', (error) => this.troubles.push(String(error)));
    this.page.on('response', (answer) => {
      if (answer.status() >= 500) this.troubles.push(`${answer.status()} ${answer.url()}`);
      else if (answer.status() >= 400) this.refused.push(`${answer.status()} ${answer.url()}`);
    });
    this.page.on('requestfailed', (asked) => this.refused.push(`${asked.failure()?.errorText} ${asked.url()}`));
    await this.page.goto(this.base + '/');
  }

  async logIn(password = 'lookback') {
    await this.open();
    await this.page.fill('input[name=username]', this.id);
    await this.page.fill('input[name=password]', password);
    await this.page.click('button[type=submit]');
    await this.page.waitForSelector('.start-process-action a');
    return this;
  }

  async startProcess(name) {
    await this.page.click('.start-process-action a');
    await this.page.locator('.modal-body li a', { hasText: name }).click();
    await this.formIsOpen();
  }

  /** Shows a task of this name from the list of the person's unit. @param id of one certain task, if there are more of that name */
  async showTask(name, id) {
    // another address before the words of the page have come would leave it without them
    await this.page.waitForLoadState('networkidle');
    await this.page.goto(`${this.base}/camunda/app/tasklist/default/#/${id ? `?task=${id}` : ''}`);
    if (!id) await this.page.locator('.tasks-list .task, ol.tasks-list > li', { hasText: name }).first().click();
    await this.page.locator('section.task-details h2', { hasText: name }).waitFor();
  }

  /** Looks at the time of a task without taking it. */
  async openStanding(name, id) {
    await this.showTask(name, id);
    await this.page.locator('.nav-tabs a', { hasText: '期限与督办' }).click();
    await this.page.waitForSelector('.lb-standing [aria-busy=false] .lb-due');
    await this.read(name);
  }

  /** Opens a task as above, taking it first if nobody has. */
  async openTask(name, id) {
    await this.showTask(name, id);
    const claim = this.page.locator('button.claim');
    const owner = this.page.locator('.assignee .glyphicon-user, .assignee button').first();
    await Promise.race([claim.waitFor(), owner.waitFor()]);
    if (await claim.isVisible()) {
      await claim.click();
      await claim.waitFor({ state: 'hidden' });
      // the form is drawn anew for whoever has taken the task
      await this.page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => {});
    }
    await this.formIsOpen();
    await this.page.waitForFunction(() => document.querySelector('button[ng-click="complete()"]')?.disabled === false);
  }

  async formIsOpen() {
    await this.page.waitForSelector('.lb-form, .fjs-form', { state: 'visible' });
    await this.page.waitForFunction(() => {
      const form = document.querySelector('.lb-form');
      // fields that lie hidden until something is chosen are there before the form is
      const drawn = () => [...form.querySelectorAll('input,select,textarea,button,a[href]')].some((one) => one.checkVisibility());
      return !form || (!form.textContent.includes('正在读取案件资料') && form.querySelector('input,select,textarea') && drawn());
    });
  }

  /** Whatever a form shows, empty and filled in, is Chinese. */
  async read(what) {
    // for a moment the engine shows the keys of words that have not come yet
    const keys = (all) => all.some((one) => /^[A-Z]+(_[A-Z]+)+$/.test(one));
    let found = await english(this.page);
    for (let again = 0; again < 5 && keys(found); again += 1) {
      await this.page.waitForTimeout(500);
      found = await english(this.page);
    }
    for (const text of found) {
      const trouble = `English for ${this.id}${what ? `, ${what}` : ''}: ${text}`;
      if (!this.troubles.includes(trouble)) this.troubles.push(trouble);
    }
  }

  async start() {
    await this.press('.modal-footer button.btn-primary:visible');
  }

  async complete() {
    await this.press('button[ng-click="complete()"]:visible');
  }

  /** Presses a button and waits until the form it belongs to is gone. */
  async press(button) {
    await this.read(await this.page.locator('.modal-title:visible, section.task-details h2:visible').first().innerText());
    const gone = this.page.waitForSelector('.lb-form, .fjs-form', { state: 'detached' });
    gone.catch(() => {});
    await this.page.locator(button).click();
    try {
      await gone;
    } catch (stuck) {
      const said = await this.page.locator('.lb-faults:visible, .notifications').allInnerTexts();
      throw new Error(`the form stays: ${said.join(' ')}`, { cause: stuck });
    }
  }

  async shot(file) {
    if (!process.env.TOUR) return;
    await this.page.waitForTimeout(600);
    await this.page.screenshot({ path: `${process.env.TOUR}/${file}.png` });
  }

  /** The same session for our REST interface. */
  async rest(method, path, body) {
    return this.page.evaluate(async ([verb, url, content]) => {
      const token = document.cookie.split('; ').find((one) => one.startsWith('LB-XSRF='))?.split('=')[1] ?? '';
      const answer = await fetch(url, {
        method: verb,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-LB-XSRF': decodeURIComponent(token) },
        body: content === null ? undefined : JSON.stringify(content),
      });
      return { status: answer.status, body: await answer.json().catch(() => null) };
    }, [method, path, body ?? null]);
  }

  async leave() {
    await this.context.close();
  }
}
