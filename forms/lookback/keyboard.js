// Whoever works with the keyboard: Enter in a field hands nothing in by accident, Ctrl+Enter does it on purpose.

const HAND_IN = 'button[ng-click="complete()"]:not([disabled]), .modal-footer .btn-primary:not([disabled])';
const PLAIN = 'input:not([type=checkbox]):not([type=radio]):not([type=file]):not([type=button]):not([type=submit])';

export function openKeyboard(root, $scope) {
  root.addEventListener('keydown', (event) => {
    // while Chinese is being composed, Enter belongs to the input method; keyCode 229 is how Safari says so
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // what was typed last is taken over by the field when it is left
      event.target.blur();
      setTimeout(() => (root.closest('.modal-content') ?? document).querySelector(HAND_IN)?.click());
    } else if (event.target.matches(PLAIN)) event.preventDefault();
  });
  // the cursor waits in the first field, unless the person is somewhere else or a keyboard would jump up over the form
  const stop = $scope.$watch('loading', (loading) => {
    if (loading) return;
    stop();
    setTimeout(() => {
      const away = document.activeElement && document.activeElement !== document.body && !document.activeElement.matches('.modal');
      if (away || matchMedia('(pointer: coarse)').matches) return;
      wait(root.querySelector('input:not([type=file]), select, textarea'));
    });
  });
}

/** Leaving a field that one was put into and did not use is no mistake yet. */
function wait(field) {
  let used = false;
  for (const kind of ['input', 'keydown']) field?.addEventListener(kind, () => (used = true), { once: true });
  field?.addEventListener('focusout', (event) => used || event.stopPropagation(), { once: true });
  field?.focus({ preventScroll: true });
}
