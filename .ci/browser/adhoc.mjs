import { openBrowser, Person } from './tasklist.mjs';
const b = await openBrowser(); const base='http://127.0.0.1:18210';
const p = new Person(b, base, 'li.officer1'); await p.logIn();
await p.openTask('提交整改报告');
const area = p.page.locator('.lb-form textarea').first();
await area.fill('灭火器过期没有更换');
await p.page.waitForFunction(() => document.querySelector('.lb-draft-state')?.textContent.includes('已自动保存'));
console.log(await p.page.locator('.lb-draft-state').innerText());
await area.fill('灭火器过期没有更换，责任人不清');
const url = p.page.url();
await p.leave();  // closed before the pause is over
const q = new Person(b, base, 'li.officer1'); await q.logIn();
await q.page.goto(url); await q.formIsOpen(); await q.page.waitForTimeout(1500);
console.log('notice:', await q.page.locator('.lb-draft').first().innerText());
console.log('value:', await q.page.locator('.lb-form textarea').first().inputValue());
await q.page.screenshot({path:'/tmp/x-lead/d1.png'});
// second window
const r = new Person(b, base, 'li.officer1'); await r.logIn(); await r.page.goto(url); await r.formIsOpen(); await r.page.waitForTimeout(1500);
await r.page.locator('.lb-form textarea').first().fill('第二个窗口写的'); await r.page.waitForTimeout(2500);
await q.page.locator('.lb-form textarea').first().fill('第一个窗口写的'); await q.page.waitForTimeout(2500);
console.log('newer:', await q.page.locator('.lb-draft').allInnerTexts());
await q.page.locator('.lb-draft button', {hasText:'用这里的内容'}).click(); await q.page.waitForTimeout(1500);
console.log('after:', await q.page.locator('.lb-draft').allInnerTexts());
// offline
await q.context.setOffline(true);
await q.page.locator('.lb-form textarea').first().fill('断网时写的'); await q.page.waitForTimeout(2500);
console.log('offline:', await q.page.locator('.lb-draft-state').innerText());
await q.context.setOffline(false); await q.page.waitForTimeout(16500);
console.log('online:', await q.page.locator('.lb-draft-state').innerText());
await q.page.reload(); await q.formIsOpen(); await q.page.waitForTimeout(1000);
console.log('value:', await q.page.locator('.lb-form textarea').first().inputValue());
await q.page.locator('.lb-draft button', {hasText:'清空重填'}).click(); await q.page.waitForTimeout(1000);
console.log('cleared:', JSON.stringify(await q.page.locator('.lb-form textarea').first().inputValue()), await q.page.locator('.lb-draft').allInnerTexts());
console.log((await q.rest('GET','/api/drafts/'+url.match(/task=([^&]*)/)[1])).body);
console.log(q.troubles, r.troubles);
await b.close();
