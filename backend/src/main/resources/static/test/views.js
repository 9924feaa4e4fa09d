// What the page shows. Text only ever enters as text, never as markup.
export const $ = (id) => document.getElementById(id);

export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function show(...parts) {
  $('main').replaceChildren(...parts);
}

export function wrong(sentence) {
  return el('p', { class: 'wrong', role: 'alert' }, sentence);
}

export function welcome(start) {
  const button = el('button', { type: 'button', class: 'wide' }, '开始答题');
  button.addEventListener('click', start);
  show(
    el('section', { class: 'card' },
      el('h2', {}, '答题之前请看'),
      el('ul', {},
        el('li', {}, '都是单项选择题，每题选一个答案。'),
        el('li', {}, '每选一题立即保存；手机没电或断网，用同一部手机再次打开即可继续。'),
        el('li', {}, '点“开始答题”后，链接不能在别的手机上再用。'),
        el('li', {}, '在有效时间内交卷；到时未交的，按已保存的答案计分。')),
      button));
  return button;
}

export function question(item, chosen, choose) {
  const options = item.options.map((text, index) => {
    const letter = 'ABCD'[index];
    const input = el('input', { type: 'radio', name: 'q' + item.position, value: letter });
    input.checked = chosen === letter;
    input.addEventListener('change', () => choose(item.position, letter));
    return el('label', {}, input, el('span', { class: 'letter' }, letter), el('span', {}, text));
  });
  const field = el('fieldset', { id: 'q' + item.position },
    el('legend', {}, `${item.position}. ${item.question}`), ...options);
  return field;
}

export function result(paper) {
  const passed = paper.state === 'PASSED';
  const right = paper.items.filter((item) => item.choice === item.right).length;
  const written = paper.items.some((item) => item.choice);
  const head = el('section', { class: 'card ' + (passed ? 'passed' : 'failed') },
    el('h2', {}, passed ? '测试合格' : '测试不合格'),
    el('p', { class: 'score' }, `${paper.score} 分`),
    el('p', {}, `${paper.passMark} 分合格。共 ${paper.items.length} 题，答对 ${right} 题。交卷时间：${when(paper.endedAt)}。`),
    el('p', {}, passed ? '请继续完成其他整改要求；测试合格不等于摘牌。' : '请对照下面的说明学习；再次测试的时间由办案人员通知，最早为下一个工作日。'));
  show(head, ...(written ? paper.items.map(marked) : []));
}

function marked(item) {
  const good = item.choice === item.right;
  const words = (letter) => `${letter}. ${item.options['ABCD'.indexOf(letter)]}`;
  const yours = item.choice ? words(item.choice) : '没有作答';
  return el('section', { class: 'card' },
    el('h2', {}, `${item.position}. ${item.question}`),
    el('p', { class: 'answer ' + (good ? 'right' : 'not-right') }, `${good ? '✓ 答对' : '✗ 答错'}：${yours}`),
    ...(good ? [] : [el('p', { class: 'answer right' }, `正确答案：${words(item.right)}`)]),
    el('p', { class: 'reason' }, item.reason));
}

export const when = (time) => (time ? time.slice(0, 16).replace('T', ' ') : '');
