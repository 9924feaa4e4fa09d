// Where people read how it stands with what they have typed: a notice on top, and a quiet line at the end of the form.
const CLOCK = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
const DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' });

const QUIET = {
  saving: () => '正在自动保存……',
  saved: ({ at }) => `已自动保存 ${CLOCK.format(Date.parse(at))}`,
  local: () => '没有保存到服务器，已暂存在这台电脑上，连上后自动保存。请不要清理浏览器数据。',
  refused: ({ text }) => `没有自动保存：${text}`,
  newer: () => '已停止自动保存。',
};

/** @param root the form */
export function draftNotice(root) {
  const notice = Object.assign(document.createElement('div'), { className: 'lb-draft', hidden: true });
  notice.setAttribute('role', 'status');
  const quiet = Object.assign(document.createElement('p'), { className: 'lb-draft lb-draft-state' });
  root.querySelector('.lb-faults').after(notice);
  root.append(quiet);

  function show(sentence, ...choices) {
    notice.replaceChildren(`${sentence} `, ...choices.flatMap(([text, act]) => [choice(text, act), ' ']));
    notice.hidden = false;
  }

  return {
    hide: () => {
      notice.hidden = true;
      notice.replaceChildren();
    },
    /** @param choices [text, what to do] */
    show,
    /** @param at when, in milliseconds */
    restored: ({ at, elsewhere, unsent }, ...choices) =>
      show(`已恢复您 ${DAY.format(at)} ${CLOCK.format(at)} ${elsewhere ? '在另一台电脑或手机上' : unsent ? '在这台电脑上' : ''}填写、没有提交的内容。`, ...choices),
    state: (news) => {
      quiet.textContent = QUIET[news.state](news);
      quiet.classList.toggle('lb-draft-warning', ['local', 'refused', 'newer'].includes(news.state));
    },
  };
}

function choice(text, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn-link', textContent: text });
  button.addEventListener('click', act);
  return button;
}
