// What a person can read on a screen that is not Chinese: words of Latin letters outside a short list.

/** Names of formats, of products, of exchange standards, of measures: what an office writes in Latin letters too. */
const ALLOWED = new Set(['lookback', 'camunda', 'pdf', 'jpg', 'jpeg', 'png', 'mp', 'heic', 'csv', 'xlsx', 'word', 'wps', 'excel', 'fhir',
  'json', 'xml', 'bpmn', 'dmn', 'cmmn', 'rest', 'url', 'api', 'kb', 'mb', 'gb', 'km', 'cockpit', 'ctrl', 'esc', 'tab', 'enter',
  'shift', 'alt']);

/** Numbers of cases and papers, names people log in with, codes of venues and standards. */
const NUMBERS = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /\b[A-Z]{1,4}-\d{6,8}-\d{3,6}\b/g,
  /\b[a-z]+(\.[a-z]+\d*)+\b/g,
  /\b[A-Z]{1,6}-?\d+[A-Z]?\b/g,
  /\b\d+[A-Z]+[0-9A-Z]*\b/g,
];

/** In Cockpit and Admin, which no case worker opens, keys of groups, definitions and tables are shown as they are written. */
const KEYS = /^"?[a-z0-9]+([-,][a-z0-9]+)*"?(:\d+:[0-9a-f-]+)?$|^"[A-Z]+"(,"[A-Z]+")*$/;
const FOR_TECHNICIANS = /\/camunda\/app\/(cockpit|admin)\//;

/** Names that came with imported data; a journey adds its own. */
export const imported = new Set();

/** The words of one text that are not Chinese. */
export function foreign(text) {
  let rest = text;
  for (const name of imported) rest = rest.replaceAll(name, ' ');
  for (const number of NUMBERS) rest = rest.replace(number, ' ');
  return (rest.match(/[A-Za-zÀ-ÿ_]{2,}/g) ?? []).filter((word) => !ALLOWED.has(word.toLowerCase()));
}

/** Texts on this page with foreign words, each once: what is shown, hinted at, or read aloud. */
export async function english(page) {
  const texts = await page.evaluate(() => {
    const found = new Set([document.title]);
    const seen = (node) => node?.checkVisibility?.({ visibilityProperty: true, opacityProperty: true });
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { parentElement, data } = walk.currentNode;
      if (data.trim() && !parentElement.closest('script,style,noscript') && (seen(parentElement) || seen(parentElement.closest('select')))) {
        found.add(data.trim().replace(/\s+/g, ' '));
      }
    }
    const spoken = ['title', 'placeholder', 'aria-label', 'alt', 'tooltip', 'uib-tooltip', 'aria-description'];
    for (const name of spoken) {
      for (const node of document.querySelectorAll(`[${name}]`)) if (seen(node)) found.add(node.getAttribute(name).trim());
    }
    for (const node of document.querySelectorAll('input[type=submit],input[type=button]')) if (seen(node)) found.add(node.value);
    return [...found];
  });
  const keys = FOR_TECHNICIANS.test(page.url());
  return texts.filter((text) => foreign(text).length && !(keys && KEYS.test(text)));
}
