// Draws every diagram and decision table of this folder to target/*.png (or the folder given) with the viewers of bpmn.io in a headless
// Chromium, and fails when one does not open without a warning: what Camunda Modeler shows is what was checked.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.argv[2] ?? join(here, 'target'));
const modules = createRequire(import.meta.url);

const viewers = {
  bpmn: {
    script: 'bpmn-js/dist/bpmn-viewer.production.min.js',
    styles: ['bpmn-js/dist/assets/diagram-js.css', 'bpmn-js/dist/assets/bpmn-js.css'],
    draw: drawBpmn,
  },
  dmn: {
    script: 'dmn-js/dist/dmn-viewer.production.min.js',
    styles: [
      'dmn-js/dist/assets/diagram-js.css',
      'dmn-js/dist/assets/dmn-js-shared.css',
      'dmn-js/dist/assets/dmn-js-decision-table.css',
      'dmn-js/dist/assets/dmn-js-drd.css',
      'dmn-js/dist/assets/dmn-js-literal-expression.css',
    ],
    draw: drawDmn,
  },
};

const files = (await readdir(here, { recursive: true }))
  .filter((file) => /\.(bpmn|dmn)$/.test(file) && !/(^|\/)(node_modules|target)\//.test(file))
  .sort();
await mkdir(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run', '--hide-scrollbars'],
});
let broken = 0;
try {
  for (const file of files) {
    const faults = await render(file);
    broken += faults.length ? 1 : 0;
    console.log(faults.length ? `✗ ${file}\n  ${faults.join('\n  ')}` : `✓ ${file}`);
  }
} finally {
  await browser.close();
}
console.log(broken ? `${broken} 个文件不能正常打开。` : `${files.length} 个文件都已画到 ${relative(process.cwd(), target) || target}/`);
process.exitCode = broken || !files.length ? 1 : 0;

/** Opens one file in its viewer and returns what is wrong with it; empty means it was drawn. */
async function render(file) {
  const viewer = viewers[file.split('.').pop()];
  const page = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: 4000, height: 4000 } });
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.setContent('<meta charset="utf-8"><style>body{margin:0;background:#fff;font-family:"Noto Sans CJK SC",sans-serif}</style><div id="canvas"></div>');
    for (const style of viewer.styles) await page.addStyleTag({ path: modules.resolve(style) });
    await page.addScriptTag({ path: modules.resolve(viewer.script) });
    const { warnings, width, height } = await page.evaluate(viewer.draw, await readFile(join(here, file), 'utf8'));
    faults.push(...warnings);
    await page.setViewportSize({ width, height });
    await writeFile(join(target, basename(file).replace(/\.\w+$/, '.png')), await page.screenshot());
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
  } finally {
    await page.close();
  }
  return faults;
}

/** Runs in the page: the diagram in its own size with a margin of 20. */
async function drawBpmn(xml) {
  const margin = 20;
  const canvas = document.getElementById('canvas');
  canvas.style.cssText = 'width:4000px;height:3000px';
  const viewer = new window.BpmnJS({ container: canvas, textRenderer: { defaultStyle: { fontFamily: '"Noto Sans CJK SC", sans-serif' } } });
  const { warnings } = await viewer.importXML(xml);
  const box = viewer.get('canvas').viewbox().inner;
  const width = Math.ceil(box.width + 2 * margin);
  const height = Math.ceil(box.height + 3 * margin); // room for the logo of bpmn.io, which has to stay
  canvas.style.cssText = `width:${width}px;height:${height}px`;
  viewer.get('canvas').resized();
  viewer.get('canvas').viewbox({ x: box.x - margin, y: box.y - margin, width, height });
  return { warnings: warnings.map((warning) => warning.message), width, height };
}

/** Runs in the page: the first decision of the file as a table, as wide as its columns need. */
async function drawDmn(xml) {
  const canvas = document.getElementById('canvas');
  canvas.style.cssText = 'width:4000px;height:4000px';
  const viewer = new window.DmnJS({ container: canvas });
  const { warnings } = await viewer.importXML(xml);
  const table = viewer.getViews().find((view) => view.type === 'decisionTable');
  if (!table) return { warnings: ['the file holds no decision table'], width: 10, height: 10 };
  const opened = await viewer.open(table);
  document.head.insertAdjacentHTML('beforeend', '<style>.view-drd{display:none!important}</style>');
  const rows = document.querySelector('.tjs-table').getBoundingClientRect();
  return {
    warnings: [...warnings, ...opened.warnings].map((warning) => warning.message),
    width: Math.ceil(rows.right + 20),
    height: Math.ceil(rows.bottom + 20),
  };
}
