// Joins a form with its draft: restored when the form opens, kept while somebody types, set aside while it is handed in.
import { draftNotice } from './draft-notice.js';
import { draftOf } from './draft.js';
import { fetchJson } from './rest.js';
import { takeOver } from './take-over.js';

let me;

/** The draft of the form that camForm shows; what becomes of it is shown in the form. */
export async function openDraft(camForm, root, $scope) {
  const person = await (me ||= fetchJson('/api/me').then((found) => found.id, () => ''));
  const start = (camForm.options?.processDefinitionId || '').split(':')[0];
  const notice = draftNotice(root);
  const draft = draftOf(person, camForm.taskId || `start:${start}`, told);
  let empty;
  let redraw;
  let touched = false;
  for (const kind of ['input', 'change', 'click', 'drop', 'paste']) root.addEventListener(kind, () => (touched = true), true);
  const leave = () => draft.leave();
  const hidden = () => document.hidden && leave();
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hidden);
  $scope.$on('$destroy', () => {
    leave();
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hidden);
  });

  function told(news) {
    notice.state(news);
    if (news.state === 'newer') {
      notice.show(news.text, ['用另一处的内容', useOther], ['用这里的内容', () => draft.insist().then(notice.hide, ({ message }) => notice.show(message))]);
    }
  }

  function clear() {
    $scope.cancelUploads();
    draft.forget().then(draft.goOn);
    notice.hide();
    redraw(JSON.parse(empty));
  }

  async function useOther() {
    const kept = await draft.read();
    put(kept ?? { record: {} });
    draft.goOn();
    notice.hide();
  }

  function put(kept) {
    const record = JSON.parse(empty);
    takeOver(record, kept.record);
    redraw(record);
  }

  return {
    /**
     * Takes over what was kept into the empty record.
     *
     * @param again shows the page anew with another record
     */
    restore: async (record, again) => {
      empty = JSON.stringify(record);
      redraw = again;
      const kept = await draft.read();
      if (!kept || JSON.stringify(kept.record) === empty) return;
      takeOver(record, kept.record);
      const other = kept.other && ['用这台电脑上没有保存成功的内容', () => put(kept.other)];
      notice.restored(kept, ['清空重填', clear], ...(other ? [other] : []));
      if (kept.unsent) draft.keep(record);
    },
    /** From now on every change is kept, once somebody has touched the form. */
    watch: () => {
      let known = window.angular.toJson($scope.record);
      $scope.$watch('record', (record) => {
        const now = window.angular.toJson(record);
        if (!record || now === known) return;
        known = now;
        if (touched) draft.keep(JSON.parse(now));
      }, true);
    },
    pause: draft.pause,
    goOn: draft.goOn,
    forget: draft.forget,
  };
}
