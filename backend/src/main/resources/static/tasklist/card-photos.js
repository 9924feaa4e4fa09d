// Evidence as small pictures, before and after side by side, and the papers that were printed.
import { el, section } from './elements.js';
import { moment } from './words.js';

const KINDS = { 'application/pdf': 'PDF', 'video/mp4': '视频' };

export function picture(file) {
  const title = `${file.name}（${file.byName}，${moment(file.at).slice(0, 16)}）`;
  const inside = file.picture
    ? el('img', { src: `/api/evidence/${encodeURIComponent(file.id)}/thumbnail`, alt: file.name, loading: 'lazy', onerror: instead })
    : el('span', { className: 'lb-tile' }, KINDS[file.mediaType] ?? '附件');
  return el('a', { href: `/api/evidence/${encodeURIComponent(file.id)}`, target: '_blank', rel: 'noopener', className: 'lb-photo', title, 'aria-label': `打开附件 ${title}` }, inside);
}

/** A photo that cannot be drawn small is still there to be opened. */
function instead({ target }) {
  target.replaceWith(el('span', { className: 'lb-tile' }, '照片'));
}

export function files({ files: all, about }) {
  if (!all.length) return about.length ? section('照片和附件', el('p', { className: 'lb-small' }, '还没有照片和附件。')) : null;
  const bySteps = Map.groupBy ? Map.groupBy(all, (one) => one.step ?? '其他') : grouped(all);
  return section(`照片和附件（${all.length}）`, [...bySteps].map(([, some]) => figure(some)));
}

function grouped(all) {
  const bySteps = new Map();
  for (const one of all) {
    const step = one.step ?? '其他';
    bySteps.set(step, [...(bySteps.get(step) ?? []), one]);
  }
  return bySteps;
}

function figure(some) {
  const [{ step, at, byName }] = some;
  const caption = `${step && /[㐀-鿿]/.test(step) ? step : '附件'}，${byName}，${moment(at).slice(0, 16)}`;
  return el('figure', { className: 'lb-gallery' }, el('figcaption', { className: 'lb-small' }, caption), some.map(picture));
}

export function compared({ compared: all, files: known }) {
  const byId = new Map(known.map((one) => [one.id, one]));
  const shown = all.filter((one) => one.before.length || one.after.length);
  return section('整改前后对照', shown.map(({ title, state, before, after }) =>
    el(
      'div',
      { className: 'lb-compared' },
      el('p', {}, el('strong', {}, title), el('span', { className: 'lb-small' }, `（${state}）`)),
      side('整改前', before, byId),
      side('整改后', after, byId),
    )));
}

function side(label, ids, byId) {
  const some = ids.map((id) => byId.get(id)).filter(Boolean);
  return el('figure', { className: 'lb-gallery' }, el('figcaption', {}, label), some.length ? some.map(picture) : el('p', { className: 'lb-small' }, '还没有照片'));
}

export function papers({ papers: all }) {
  return section('文书', all.length ? el('ul', {}, all.map(({ id, title, number, fileName, byName, at }) =>
    el(
      'li',
      {},
      el('a', { href: `/api/documents/${encodeURIComponent(id)}`, download: fileName }, `${title}（${number}）`),
      el('span', { className: 'lb-small' }, `，${byName}，${moment(at).slice(0, 16)}，点击下载后打印`),
    ))) : null);
}
