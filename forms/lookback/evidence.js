// Photos and papers go to the case file, not into the engine: a form keeps only their ids.
import { openArrival } from './arrival.js';
import { openThumbnails } from './thumbnails.js';
import { uploadEvidence } from './upload.js';

export { uploadEvidence };

/** Ids of evidence, whether the server sent ids or objects. */
export function evidenceOf(list) {
  return (list || []).map((one) => (typeof one === 'object' ? one.id : one));
}

/**
 * Makes every file input with a data-evidence path of a form work: data-evidence="item.evidence" names the list of ids
 * in the scope of the input, data-key the block it belongs to. Running and failed uploads stand in $scope.uploads under this key.
 */
export function openUploads(root, $scope) {
  Object.assign($scope, { uploads: {}, said: {} });
  const redraw = () => $scope.$applyAsync();
  const all = () => Object.values($scope.uploads).flat();
  const drop = (key, one) => ($scope.uploads[key] = $scope.uploads[key].filter((other) => other !== one));
  openThumbnails(root, $scope);
  openArrival(root, $scope, (input, files) => files.forEach((file) => takeIn(file, input.dataset.key, input)));

  $scope.isUploading = () => all().some((one) => !one.fault);
  $scope.hasCamera = matchMedia('(pointer: coarse)').matches;
  $scope.cancelUpload = (key, one) => {
    one.leaving.abort();
    drop(key, one);
    $scope.said[key] = `已取消“${one.name}”。`;
  };
  $scope.cancelUploads = () => Object.entries($scope.uploads).forEach(([key, list]) => list.forEach((one) => $scope.cancelUpload(key, one)));
  $scope.retryUpload = (key, one) => {
    Object.assign(one, { fault: null, percent: null, leaving: new AbortController() });
    return run(one, key);
  };
  $scope.uploadFaults = () => Object.entries($scope.uploads).filter(([key]) => inputOf(key)).flatMap(([key, list]) => list.map((one) => ({
    field: key, text: one.fault ? `“${one.name}”没有上传成功，请重试，或取消这个文件。` : `“${one.name}”正在上传，请等上传完成后再提交。`,
  })));

  /** The network is back: what it broke goes on by itself. */
  const again = () => Object.entries($scope.uploads).forEach(([key, list]) =>
    list.filter((one) => one.status === 0).forEach((one) => $scope.retryUpload(key, one)));
  const unsent = (event) => all().length && event.preventDefault();
  window.addEventListener('online', again);
  window.addEventListener('beforeunload', unsent);
  $scope.$on('$destroy', () => {
    all().forEach((one) => one.leaving.abort());
    window.removeEventListener('online', again);
    window.removeEventListener('beforeunload', unsent);
  });

  function inputOf(key) {
    return root.querySelector(`#${CSS.escape(key)}`);
  }

  const listOf = (input) => window.angular.element(input).scope().$eval(input.dataset.evidence);

  function takeIn(file, key, input) {
    const one = { file, name: file.name, percent: null, fault: null, leaving: new AbortController(), list: listOf(input) };
    ($scope.uploads[key] ||= []).push(one);
    return run(one, key);
  }

  async function run(one, key) {
    one.status = null;
    redraw();
    try {
      const evidence = await uploadEvidence(one.file, (percent) => {
        one.percent = percent;
        redraw();
      }, one.leaving.signal);
      $scope.names[evidence.id] = evidence.fileName;
      $scope.kinds[evidence.id] = evidence.mediaType;
      (await listNow(key, one)).push(evidence.id);
      drop(key, one);
      $scope.said[key] = `“${evidence.fileName}”已上传。${$scope.uploads[key].length ? `还有 ${$scope.uploads[key].length} 个文件。` : ''}`;
    } catch (problem) {
      const again = ![undefined, 400, 413, 415].includes(problem.status);
      if (!one.leaving.signal.aborted) Object.assign(one, { fault: problem.message, status: problem.status, percent: null, again });
    }
    redraw();
  }

  /** The page may have been drawn anew meanwhile, with another record; a part that is hidden keeps the list it had. */
  async function listNow(key, one) {
    for (let tries = 0; tries < 10 && !inputOf(key); tries += 1) await new Promise((go) => setTimeout(go, 100));
    return inputOf(key) ? listOf(inputOf(key)) : one.list;
  }
}
