// Says in Chinese what the locale files of the engine's web apps cannot reach, now and whenever the page changes.
import { linkToCase } from './case-link.js';
import { nameIn } from './posts.js';
import { forKey, learnKeys } from './raw-keys.js';
import { SENTENCES, TITLES, TITLES_BEFORE, WORDS } from './stock-words.js';

/** Where the engine shows posts by their id. */
const POSTS = '#task-group-counts tbody td';
/** Where the engine shows the number of the case an instance belongs to. */
const CASE_NUMBER = 'dd.business-key';
const HINTS = '[title], [placeholder]';
const REPEATED = /^(\w+)#multiInstanceBody$/;

function inChinese(text, place) {
  const word = forKey(text);
  if (word) return word;
  for (const [where, words] of WORDS) {
    if (Object.hasOwn(words, text) && place.closest(where)) return words[text];
  }
  for (const [where, sentence, said] of SENTENCES) {
    if (sentence.test(text) && place.closest(where)) return text.replace(sentence, (_, ...parts) => said(...parts));
  }
  const repeated = REPEATED.exec(text);
  return repeated && !place.closest('svg') ? `${nameInDiagram(repeated[1])}（全部）` : null;
}

/** A step done several times has no name of its own in the engine's lists, only its id. */
function nameInDiagram(id) {
  const name = document.querySelector(`svg [data-element-id="${id}"] text`)?.textContent.trim();
  return name || id;
}

function sayText(node) {
  const text = node.data.trim();
  const said = text && node.parentElement ? inChinese(text, node.parentElement) : null;
  if (said && said !== text) say(node, text, said);
  else if (text && node.parentElement?.closest(POSTS)) nameIn(node).catch(() => {});
  else if (text && node.parentElement?.closest(CASE_NUMBER)) linkToCase(text, node.parentElement.closest(CASE_NUMBER));
}

function say(node, text, said) {
  node.data = node.data.replace(text, () => said);
  // a choice shows its label, if it has one, not its text
  if (node.parentElement.hasAttribute('label')) node.parentElement.setAttribute('label', said);
}

function sayTitle(element) {
  const hint = forKey(element.getAttribute('placeholder') ?? '');
  if (hint) element.setAttribute('placeholder', hint);
  const title = element.getAttribute('title') ?? '';
  const before = Object.keys(TITLES_BEFORE).find((start) => title.startsWith(start));
  const said = TITLES[title] ?? (before && TITLES_BEFORE[before] + title.slice(before.length));
  if (said) element.setAttribute('title', said);
}

function sayAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    sayText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE && !node.closest('svg')) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) sayText(texts.currentNode);
    if (node.matches(HINTS)) sayTitle(node);
    node.querySelectorAll(HINTS).forEach(sayTitle);
  }
}

const watch = new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'childList') change.addedNodes.forEach(sayAll);
    else if (change.type === 'characterData') sayText(change.target);
    else if (change.target.matches(HINTS)) sayTitle(change.target);
  }
});

/** The engine names the page before its words have come: a name like PAGE_TITLE is nobody's. */
function sayPage() {
  const named = document.title.replace(/(?: \| )?\b[A-Z]+(?:_[A-Z]+)+\b/g, '');
  if (named !== document.title) document.title = named;
}

new MutationObserver(sayPage).observe(document.head, { subtree: true, childList: true, characterData: true });
sayPage();
sayAll(document.body);
watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['title', 'placeholder'] });
learnKeys(() => sayAll(document.body));
