// Walks through all screens and looks at each with the eyes named on the command line: english, axe, phone (all without names).
// BASE: address of a demo; TOUR: where pictures of all screens go (none without it); STOCK: writes what stock has instead of judging.
import { writeFile } from 'node:fs/promises';
import { english } from './english.mjs';
import { Axe } from './axe.mjs';
import { narrow } from './phone.mjs';
import { must, supervisor, base } from './program.mjs';
import { frame, starts, tasks } from './screens.mjs';
import { admin, cockpit, outside, pages, welcome } from './screens-around.mjs';
import { Person, openBrowser } from './tasklist.mjs';

const eyes = new Set(process.argv.length > 2 ? process.argv.slice(2) : ['english', 'axe', 'phone']);
const only = process.env.ONLY ? process.env.ONLY.split(',') : null;
const browser = await openBrowser();
const axe = new Axe();
const found = new Map();
const known = new Set();
let seen = 0;

const PEOPLE = [
  ['li.officer1', frame, starts, tasks, pages, welcome],
  ['wang.market.reviewer', tasks],
  ['zhang.market.head', tasks],
  ['zhong.hotline.handler', starts, tasks],
  ['wan.hotline.reviewer', tasks],
  ['tan.hotline.callback', tasks],
  ['yu.gucheng.handler', frame, tasks],
  ['ye.gucheng.head', starts],
  ['shao.hosp1.handler', frame, starts, tasks, pages],
  ['bai.hosp1.nurse', frame],
  [supervisor, frame, cockpit],
  ['admin', admin],
];

/** The same thing on many screens is told once, with the first of them. */
function tell(kind, place, texts) {
  for (const text of texts) {
    const key = `${kind} ${text.slice(0, 240)}`;
    if (!found.has(key)) found.set(key, new Set());
    found.get(key).add(place);
  }
}

/** What is still there a moment later: words on their way and boxes that are just opening are nobody's fault. */
async function lasting(page, look) {
  if (!(await look()).length) return [];
  await page.waitForTimeout(1500);
  return look();
}

async function look(person, name) {
  seen += 1;
  const { page, id } = person;
  const place = `${id} ${name}`;
  if (eyes.has('english')) tell('英文', place, await lasting(page, () => english(page)));
  if (eyes.has('axe')) tell('无障碍', place, await lasting(page, () => axe.look(page)));
  if (eyes.has('phone')) tell('手机', place, await lasting(page, () => narrow(page)));
  if (process.env.TOUR) await page.screenshot({ path: `${process.env.TOUR}/${String(seen).padStart(3, '0')}-${place.replace(/[\/\s：]/g, '-')}.png` });
}

async function tour(person, screens) {
  for (const walk of screens) {
    const from = Date.now();
    try {
      for await (const name of walk(person, known)) await look(person, name);
    } catch (lost) {
      tell('走不通', `${person.id} ${walk.name}`, [[lost.message, person.page.url(), ...person.refused.slice(-5)].join('\n')]);
      await person.page.screenshot({ path: process.env.FAILURE ?? 'failure.png' }).catch(() => {});
      await person.page.goto(`${base}/camunda/app/tasklist/default/`);
    }
    console.log(`✓ ${person.id} ${walk.name}, ${seen} screens, ${Math.round((Date.now() - from) / 1000)} s`);
  }
  tell('故障', person.id, person.troubles);
  await person.leave();
}

const nobody = new Person(browser, base, '未登录');
await nobody.open();
if (!only || only.includes('li.officer1')) await tour(nobody, [outside]);
for (const [id, ...screens] of PEOPLE.filter(([one]) => !only || only.includes(one))) {
  await tour(await new Person(browser, base, id).logIn(), screens);
}
await browser.close();
if (process.env.STOCK) await writeFile(process.env.STOCK, axe.told());
for (const [what, places] of found) console.error(`✗ ${what}  〔${[...places][0]}，共 ${places.size} 处〕`);
must(found.size === 0, `${found.size} things to mend`);
console.log(`${seen} screens, nothing found`);
