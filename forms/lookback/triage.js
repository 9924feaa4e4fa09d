// What the agent and the dispatcher are told while they type: likely category, unit and duplicates, numbers in the text. They decide.
import { sendJson } from './card.js';
import { lengthOf } from './hotline-checks.js';
import { fetchJson } from './rest.js';

const PAUSE = 600;
const LEAST = 10;
const MOST = 2000;

/** A number that can be looked up; anything else is still being typed. */
export const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

/**
 * Puts triage into the scope and keeps it up to date, a moment after the last change.
 *
 * @param typed () => what has been typed so far, as the server reads it
 * @param told called with each new answer
 */
export function openTriage($scope, typed, told = () => {}) {
  const triage = { asking: false, fault: '', categories: [], dispatch: null, duplicates: [], warnings: [], asked: false };
  let waiting;
  let turn = 0;
  $scope.triage = triage;
  $scope.$watch(() => JSON.stringify(typed()), (now, before) => {
    clearTimeout(waiting);
    turn += 1;
    waiting = setTimeout(ask, now === before ? 0 : PAUSE);
  });

  async function ask() {
    const mine = turn;
    const form = typed();
    const length = lengthOf(form.content);
    if (length < LEAST || length > MOST) {
      Object.assign(triage, { asking: false, asked: false, fault: '', categories: [], dispatch: null, duplicates: [], warnings: [] });
      $scope.$applyAsync();
      return;
    }
    Object.assign(triage, { asking: true, fault: '' });
    $scope.$applyAsync();
    try {
      const answer = await sendJson('POST', '/api/hotline/triage', form);
      if (mine !== turn) return;
      Object.assign(triage, {
        asked: true,
        categories: answer.suggestedCategories,
        dispatch: answer.dispatch,
        duplicates: answer.duplicates,
        warnings: answer.warnings,
      });
      told(answer);
    } catch (problem) {
      if (mine !== turn) return;
      triage.fault = `没有得到提示，不影响登记：${problem.message}`;
    }
    triage.asking = false;
    $scope.$applyAsync();
  }
}

/** Puts knowledge (text, items, find, take) into the scope: answers that are ready, found by the words of a question. */
export function openKnowledge($scope, use) {
  const knowledge = { text: '', items: [], message: '' };
  let turn = 0;
  knowledge.find = async () => {
    const mine = ++turn;
    const words = knowledge.text.trim().slice(0, 200);
    if (!words) return;
    try {
      const { items, total } = await fetchJson(`/api/knowledge?limit=5&q=${encodeURIComponent(words)}`);
      if (mine !== turn) return;
      Object.assign(knowledge, { items, message: total ? `找到 ${total} 条，列出最合适的 ${items.length} 条。` : '知识库里没有找到，请换几个词，或者转派单。' });
    } catch (problem) {
      Object.assign(knowledge, { items: [], message: problem.message });
    }
    $scope.$applyAsync();
  };
  knowledge.key = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    knowledge.find();
  };
  knowledge.take = (entry) => {
    use(entry);
    knowledge.message = `已填入“${entry.title}”，请按诉求人的情况修改后再答复。`;
  };
  $scope.knowledge = knowledge;
}

/** Categories, need tags, kinds of places and urgencies, and the subdistricts. */
export async function loadChoices() {
  const [lists, units] = await Promise.all([fetchJson('/api/hotline/categories'), fetchJson('/api/directory/units')]);
  return {
    categories: lists.items,
    needTags: lists.needTags,
    placeKinds: lists.placeKinds,
    urgencies: lists.urgencies,
    subdistricts: units.items.filter((one) => one.active && one.kind === 'SUBDISTRICT'),
  };
}
