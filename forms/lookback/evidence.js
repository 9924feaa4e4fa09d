// Photos and papers go to the case file, not into the engine: a form keeps only their ids.
import { csrf, Problem, readJson } from './rest.js';

const LARGEST = 20 * 1024 * 1024;
const KINDS = ['image/jpeg', 'image/png', 'application/pdf', 'video/mp4'];

/** Sends one file; progress hears percentages. Resolves with {id, fileName, mediaType, size, sha256}. */
export function uploadEvidence(file, progress = () => {}) {
  return new Promise((resolve, reject) => {
    if (file.size > LARGEST) {
      reject(new Problem(413, {}));
      return;
    }
    if (file.type && !KINDS.includes(file.type)) {
      reject(new Problem(415, { detail: `“${file.name}”不能作为证据上传，请选择 JPG、PNG 图片、PDF 或 MP4 视频。` }));
      return;
    }
    // XMLHttpRequest and not fetch: only it tells how far an upload has come
    const request = new XMLHttpRequest();
    request.open('POST', '/api/evidence');
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(csrf()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((100 * event.loaded) / event.total));
    request.onerror = () => reject(new Problem(0, {}));
    request.onload = () => {
      const body = readJson(request.responseText);
      if (request.status === 201 && body) {
        resolve(body);
      } else {
        reject(new Problem(request.status === 200 ? 401 : request.status, body || {}));
      }
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** Ids of evidence, whether the server sent ids or objects. */
export function evidenceOf(list) {
  return (list || []).map((one) => (typeof one === 'object' ? one.id : one));
}

/**
 * Makes every file input with a data-evidence path of a form work: data-evidence="item.evidence" names the list of ids
 * in the scope of the input. Running and failed uploads stand in $scope.uploads under the id of the input.
 */
export function openUploads(root, $scope) {
  $scope.uploads = {};
  $scope.isUploading = () => Object.values($scope.uploads).flat().some((one) => !one.fault);
  $scope.removeEvidence = (list, index) => list.splice(index, 1);
  $scope.forgetUpload = (key, one) => $scope.uploads[key].splice($scope.uploads[key].indexOf(one), 1);
  root.addEventListener('change', async (event) => {
    const input = event.target;
    if (!input.matches('input[type=file][data-evidence]')) return;
    const list = window.angular.element(input).scope().$eval(input.dataset.evidence);
    const files = [...input.files];
    // so that the same file can be chosen again after a fault
    input.value = '';
    await Promise.all(files.map((file) => takeIn(file, list, input.id, $scope)));
  });
}

async function takeIn(file, list, key, $scope) {
  const upload = { name: file.name, percent: 0, fault: null };
  ($scope.uploads[key] ||= []).push(upload);
  $scope.$applyAsync();
  try {
    const evidence = await uploadEvidence(file, (percent) => {
      upload.percent = percent;
      $scope.$applyAsync();
    });
    list.push(evidence.id);
    $scope.names[evidence.id] = evidence.fileName;
    $scope.kinds[evidence.id] = evidence.mediaType;
    $scope.forgetUpload(key, upload);
  } catch (problem) {
    upload.fault = problem.message;
  }
  $scope.$applyAsync();
}
