// Photos and papers go to the case file, not into the engine: a form keeps only their ids.
import { uploadEvidence } from './upload.js';

export { uploadEvidence };

/** Ids of evidence, whether the server sent ids or objects. */
export function evidenceOf(list) {
  return (list || []).map((one) => (typeof one === 'object' ? one.id : one));
}

/**
 * Makes every file input with a data-evidence path of a form work: data-evidence="item.evidence" names the list of ids in the scope
 * of the input. Files go one after another, in the order they were chosen. Waiting, running and failed ones stand in $scope.uploads
 * under the id of the input, the last removed one in $scope.removed.
 */
export function openUploads(root, $scope) {
  const queue = [];
  let running = false;
  Object.assign($scope, { uploads: {}, removed: {}, touch: matchMedia('(pointer: coarse)').matches });
  $scope.isUploading = () => Object.values($scope.uploads).flat().some((one) => !one.fault);
  $scope.removeEvidence = (list, index, key) => {
    $scope.removed[key] = { list, index, id: list.splice(index, 1)[0] };
  };
  $scope.undoRemove = (key) => {
    const { list, index, id } = $scope.removed[key];
    list.splice(index, 0, id);
    delete $scope.removed[key];
  };
  $scope.forgetUpload = (key, one) => {
    one.stop?.abort();
    one.gone = true;
    $scope.uploads[key].splice($scope.uploads[key].indexOf(one), 1);
  };
  $scope.retryUpload = (one) => {
    Object.assign(one, { fault: null, percent: 0 });
    queue.push(one);
    work();
  };
  root.addEventListener('change', ({ target }) => {
    if (!target.matches('input[type=file][data-evidence]')) return;
    add(target, [...target.files]);
    // so that the same file can be chosen again after a fault
    target.value = '';
  });
  for (const kind of ['dragover', 'drop']) {
    root.addEventListener(kind, (event) => {
      const input = event.target.closest?.('.lb-evidence')?.querySelector('input[data-evidence]');
      if (!input || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'drop') add(input, [...event.dataTransfer.files]);
    });
  }
  root.addEventListener('paste', (event) => {
    const inputs = root.querySelectorAll('input[data-evidence]:not([capture])');
    const near = event.target.closest?.('.lb-evidence')?.querySelector('input[data-evidence]');
    const files = [...(event.clipboardData?.files || [])];
    if (files.length && (near || inputs.length === 1)) add(near || inputs[0], files);
  });

  function add(input, files) {
    const key = input.dataset.key || input.id;
    for (const file of files) {
      const one = { file, key, name: file.name, percent: 0, fault: null };
      ($scope.uploads[key] ||= []).push(one);
      queue.push(one);
    }
    $scope.$applyAsync();
    work();
  }

  async function work() {
    if (running) return;
    running = true;
    while (queue.length) {
      const one = queue.shift();
      if (!one.gone) await takeIn(one);
      $scope.$applyAsync();
    }
    running = false;
  }

  async function takeIn(one) {
    one.stop = new AbortController();
    try {
      const evidence = await uploadEvidence(one.file, (percent) => {
        one.percent = percent;
        $scope.$applyAsync();
      }, one.stop.signal);
      $scope.names[evidence.id] = evidence.fileName;
      $scope.kinds[evidence.id] = evidence.mediaType;
      listOf(one.key).push(evidence.id);
      delete $scope.removed[one.key];
      $scope.forgetUpload(one.key, one);
    } catch (problem) {
      one.fault = problem.message;
      one.again = problem.status !== 413 && problem.status !== 415;
      if (problem.status === 0) addEventListener('online', () => one.fault && !one.gone && $scope.retryUpload(one), { once: true });
    }
  }

  /** Looked for only now: the page may have been drawn anew since the file was chosen. */
  function listOf(key) {
    const input = root.querySelector(`#${CSS.escape(key)}`);
    return window.angular.element(input).scope().$eval(input.dataset.evidence);
  }
}
