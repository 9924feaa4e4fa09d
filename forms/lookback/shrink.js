// Photos are made fit for sending where they are taken: phones make larger ones than a case file or a mobile network wants.
import { exifOf, withExif } from './exif.js';

const ENOUGH = 4 * 1024 * 1024;
const LONGEST = 3000;
const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf', 'video/mp4'];
const BY_ENDING = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf', mp4: 'video/mp4', heic: 'image/heic', heif: 'image/heif',
};

/** Browsers do not know every kind of file; its name does. */
export function kindOf({ name, type }) {
  return type || BY_ENDING[name.split('.').pop().toLowerCase()] || '';
}

/** keep: send as it is; shrink: a photo that may become smaller; convert: a picture that has to become a JPEG; refuse: no evidence. */
export function planFor(file) {
  const kind = kindOf(file);
  if (ACCEPTED.includes(kind)) return kind.startsWith('image/') && file.size > ENOUGH ? 'shrink' : 'keep';
  return kind.startsWith('image/') && kind !== 'image/svg+xml' ? 'convert' : kind ? 'refuse' : 'keep';
}

/** Width and height with the longer side at most LONGEST. */
export function fitted(width, height) {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Why a picture cannot be taken, and what to do. */
export function notOurs(file) {
  if (kindOf(file).startsWith('image/hei')) {
    return `“${file.name}”是苹果手机的 HEIC 照片，这个浏览器不能转换。请在手机“设置—相机—格式”中选“兼容性最佳”后重拍，或另存为 JPG 再上传。`;
  }
  return `“${file.name}”不能作为证据上传，请选择 JPG、PNG 图片、PDF 或 MP4 视频。`;
}

/** The file to send for a file that was chosen; throws with a sentence if it is none of ours. */
export async function fitToSend(file) {
  const plan = planFor(file);
  if (plan === 'refuse') throw new Error(notOurs(file));
  if (plan === 'keep') return file;
  try {
    const smaller = await drawn(file);
    return plan === 'convert' || smaller.size < file.size ? smaller : file;
  } catch {
    // the server may be able to read what this browser cannot
    if (plan === 'shrink') return file;
    throw new Error(notOurs(file));
  }
}

async function drawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = Object.assign(document.createElement('canvas'), fitted(picture.width, picture.height));
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const jpeg = await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty'))), 'image/jpeg', 0.86));
  const camera = kindOf(file) === 'image/jpeg' ? exifOf(new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer())) : null;
  const parts = withExif(new Uint8Array(await jpeg.arrayBuffer()), camera);
  return new File(parts, file.name.replace(/(\.[^.]*)?$/, '.jpg'), { type: 'image/jpeg', lastModified: file.lastModified });
}
