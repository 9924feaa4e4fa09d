// What was uploaded, as people see it: small pictures in an order of their own, removed with a way back.

export function openThumbnails(root, $scope) {
  $scope.removed = {};

  $scope.removeEvidence = (list, index, key) => {
    const [id] = list.splice(index, 1);
    $scope.removed[key] = { list, index, id };
    setTimeout(() => root.querySelector(`#${CSS.escape(key)}-undo`)?.focus());
  };
  $scope.undoRemove = (key) => {
    const { list, index, id } = $scope.removed[key];
    list.splice(index, 0, id);
    delete $scope.removed[key];
    setTimeout(() => root.querySelector(`#${CSS.escape(key)}`)?.focus());
  };
  $scope.moveEvidence = (list, index, by, { currentTarget }) => {
    list.splice(index + by, 0, ...list.splice(index, 1));
    setTimeout(() => currentTarget.isConnected && currentTarget.focus());
  };

  /** A draft holds ids only: name and kind are asked for once. */
  $scope.know = async (id) => {
    if (id in $scope.kinds) return;
    $scope.kinds[id] = '';
    const { kind, name } = await headOf(id);
    $scope.kinds[id] = kind;
    $scope.names[id] = name;
    $scope.$applyAsync();
  };
  $scope.isPicture = (id) => ($scope.kinds[id] || '').startsWith('image/');

  root.addEventListener('error', ({ target }) => {
    if (!target.matches('.lb-thumbs img')) return;
    const original = target.src.replace(/\/thumbnail$/, '');
    if (target.src !== original) target.src = original;
  }, true);
}

async function headOf(id) {
  try {
    const answer = await fetch(`/api/evidence/${id}`, { method: 'HEAD' });
    if (answer.status === 404) return { kind: 'gone', name: '已过期清理，请移除后重新上传' };
    if (!answer.ok) return { kind: 'unknown', name: '暂时读不到，点击查看' };
    const name = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') || '')?.[1];
    return { kind: answer.headers.get('Content-Type') || 'unknown', name: name ? decodeURIComponent(name) : '附件' };
  } catch {
    return { kind: 'unknown', name: '暂时读不到，点击查看' };
  }
}
