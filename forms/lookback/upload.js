// One file on its way to the server: checked, made smaller if it is a very large photo, and told how far it has come.
import { csrf, Problem, readJson } from './rest.js';

const LARGEST = 20 * 1024 * 1024;
const LARGE_PHOTO = 4 * 1024 * 1024;
const LONGEST_SIDE = 3_000;
const KINDS = ['image/jpeg', 'image/png', 'application/pdf', 'video/mp4'];

/** Sends one file; progress hears percentages. Resolves with {id, fileName, mediaType, size, sha256}. */
export async function uploadEvidence(chosen, progress = () => {}, signal = undefined) {
  if (/\.hei[cf]$/i.test(chosen.name) || /^image\/hei[cf]$/.test(chosen.type)) {
    throw new Problem(415, { detail: `“${chosen.name}”是苹果手机的 HEIC 照片，请在手机“设置—相机—格式”中选“兼容性最佳”后重拍，或截图后上传。` });
  }
  if (chosen.type && !KINDS.includes(chosen.type)) {
    throw new Problem(415, { detail: `“${chosen.name}”不能作为证据上传，请选择 JPG、PNG 图片、PDF 或 MP4 视频。` });
  }
  const file = await smaller(chosen);
  if (file.size > LARGEST) throw new Problem(413, {});
  return send(file, progress, signal);
}

/** A photo of more than 4 MB is shrunk to 3,000 pixels, upright; whatever cannot be shrunk is sent as it is. */
async function smaller(file) {
  if (file.size <= LARGE_PHOTO || !/^image\/(jpeg|png)$/.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return made && made.size < file.size ? new File([made], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

function send(file, progress, signal) {
  return new Promise((resolve, reject) => {
    // XMLHttpRequest and not fetch: only it tells how far an upload has come
    const request = new XMLHttpRequest();
    request.open('POST', '/api/evidence');
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(csrf()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((100 * event.loaded) / event.total));
    request.onerror = () => reject(new Problem(0, { detail: '网络中断，恢复后自动继续上传；也可以现在重试。' }));
    request.onabort = () => reject(new Problem(-1, { detail: '已取消上传。' }));
    signal?.addEventListener('abort', () => request.abort());
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
