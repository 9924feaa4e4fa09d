// How files come into a form: chosen, taken with the camera, dragged onto a block of photos, or pasted.
const BLOCK = '.lb-evidence';

/** @param take (input, files): what to do with files that came for the input of a block */
export function openArrival(root, $scope, take) {
  const inputIn = (block) => block?.querySelector('input[type=file][data-evidence]');
  const dragged = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  const mark = (block) => root.querySelectorAll(BLOCK).forEach((one) => one.classList.toggle('lb-drop', one === block));

  root.addEventListener('change', ({ target }) => {
    if (!target.matches('input[type=file][data-evidence]')) return;
    const files = [...target.files];
    // so that the same file can be chosen again after a fault
    target.value = '';
    take(target, files);
  });

  // beside a block the browser would leave the form to show the file
  const over = (event) => {
    if (!dragged(event)) return;
    event.preventDefault();
    const block = blockOf(event.target);
    event.dataTransfer.dropEffect = block ? 'copy' : 'none';
    mark(block);
  };
  const dropped = (event) => {
    if (!dragged(event)) return;
    event.preventDefault();
    mark(null);
    const input = inputIn(blockOf(event.target));
    if (input) take(input, [...event.dataTransfer.files]);
  };
  const left = (event) => event.relatedTarget || mark(null);
  const pasted = (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // a table copied from a spreadsheet is text and picture at once: in a text field the text is meant
    const text = event.target.matches?.('input, textarea') && event.clipboardData?.types.includes('text/plain');
    if (!files.length || text || !root.isConnected) return;
    const blocks = root.querySelectorAll(BLOCK);
    const input = inputIn(blockOf(event.target) || root.querySelector(`${BLOCK}:hover`) || (blocks.length === 1 ? blocks[0] : null));
    if (!input) return;
    event.preventDefault();
    take(input, files.map(named));
  };
  const watched = { dragover: over, drop: dropped, dragleave: left, paste: pasted };
  for (const [kind, hear] of Object.entries(watched)) document.addEventListener(kind, hear);
  $scope.$on('$destroy', () => Object.entries(watched).forEach(([kind, hear]) => document.removeEventListener(kind, hear)));

  function blockOf(target) {
    const block = target.closest?.(BLOCK);
    return block && root.contains(block) ? block : null;
  }
}

/** Every pasted picture is called image.png; the time tells them apart. */
function named(file) {
  if (file.name !== 'image.png') return file;
  const time = new Date().toLocaleTimeString('zh-CN', { hour12: false }).replaceAll(':', '');
  return new File([file], `粘贴的图片-${time}.png`, { type: file.type });
}
