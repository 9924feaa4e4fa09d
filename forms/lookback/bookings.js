// Finding a patient's booking by typing: our number, the hospital's own, or a phone; with the keyboard alone if one likes.
import { today } from './checks.js';
import { sendJson } from './card.js';
import { fetchJson } from './rest.js';
import { slotWords } from './reschedule.js';

const WAIT = 300;

/** Puts $scope.search (text, day, found, at, find, key, take …) and $scope.booking there; the number goes into record.appointment. */
export function openBookingSearch($scope) {
  const search = { text: '', day: today(), found: [], at: 0, message: '', done: '' };
  let waiting;
  let asked = 0;

  search.find = () => {
    clearTimeout(waiting);
    $scope.record.appointment = '';
    $scope.booking = null;
    Object.assign(search, { found: [], message: '', done: '' });
    if (search.text.trim().length >= 4) waiting = setTimeout(ask, WAIT);
  };

  search.key = (event) => {
    const last = search.found.length - 1;
    if (event.key === 'Enter') event.preventDefault();
    if (last < 0) return;
    if (event.key === 'ArrowDown') search.at = Math.min(search.at + 1, last);
    else if (event.key === 'ArrowUp') search.at = Math.max(search.at - 1, 0);
    else if (event.key === 'Enter') search.take(search.found[search.at]);
    else if (event.key === 'Escape') search.found = [];
    else return;
    event.preventDefault();
  };

  search.take = (booking) => {
    $scope.record.appointment = booking.id;
    $scope.booking = booking;
    Object.assign(search, { found: [], text: booking.id, message: '' });
  };

  /** A rebooked patient stands at the door once more: told to her case, no new one. */
  search.blockedAgain = async () => {
    try {
      await fetchJson(`/api/appointments/cases/${encodeURIComponent($scope.booking.openCase)}/blocked-again`, { method: 'POST' });
      search.done = '已登记，案件回到协助环节，请到任务列表继续。本表不用提交，可以直接关闭。';
    } catch (problem) {
      search.message = problem.message;
    }
    $scope.$applyAsync();
  };

  async function ask() {
    const turn = ++asked;
    try {
      // a phone number does not belong into an address: proxies keep those in their logs
      const wanted = { text: search.text.trim(), day: search.day || null, limit: 10 };
      const { items, total } = await sendJson('POST', '/api/appointments/bookings/search', wanted);
      if (turn !== asked) return;
      Object.assign(search, { found: items, at: 0, message: told(items.length, total) });
    } catch (problem) {
      if (turn === asked) search.message = problem.message;
    }
    $scope.$applyAsync();
  }

  Object.assign($scope, { search, booking: null, slotWords });
  $scope.$watch('search.day', (now, before) => { if (now !== before) search.find(); });
  $scope.$on('$destroy', () => clearTimeout(waiting));
}

function told(shown, total) {
  if (!shown) return '没有找到本院的预约：请核对编号、手机号或者身份证号；按手机后四位只查所选日期，请核对日期。';
  return total > shown ? `找到 ${total} 条预约，显示前 ${shown} 条，请输入更多内容。` : `找到 ${shown} 条预约，用上下键选择、回车确定。`;
}
