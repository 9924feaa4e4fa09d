// What happens to photos before they are sent, as far as it needs no browser: node --test .ci/forms/*.mjs
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

// a copy that says that these are modules; Tasklist loads them as such, Node has to be told
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
cpSync(new URL('../../forms/lookback', import.meta.url), folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
after(() => rmSync(folder, { recursive: true }));
const load = (name) => import(join(folder, name));

const { exifOf, withExif } = await load('exif.js');
const { fitted, notOurs, planFor } = await load('shrink.js');

const MB = 1024 * 1024;

/** A photo that a phone held sideways took: header, camera's part (orientation 6, one more entry), picture. */
function sideways(little) {
  const part = new DataView(new ArrayBuffer(48));
  part.setUint32(0, 0xffe1002e);
  part.setUint32(4, 0x45786966);
  part.setUint16(10, little ? 0x4949 : 0x4d4d);
  part.setUint16(12, 42, little);
  part.setUint32(14, 8, little);
  part.setUint16(18, 2, little);
  [0x010f, 0x0112].forEach((tag, index) => {
    part.setUint16(20 + 12 * index, tag, little);
    part.setUint16(22 + 12 * index, 3, little);
    part.setUint32(24 + 12 * index, 1, little);
    part.setUint16(28 + 12 * index, 6, little);
  });
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, ...new Uint8Array(part.buffer), 0xff, 0xda, 0, 2);
}

for (const little of [true, false]) {
  test(`what the camera wrote stays, and says that the picture stands upright (${little ? 'II' : 'MM'})`, () => {
    const kept = exifOf(sideways(little));
    const view = new DataView(kept.buffer, kept.byteOffset);
    assert.equal(kept.length, 48);
    assert.equal(view.getUint16(28, little), 6, 'other entries are left alone');
    assert.equal(view.getUint16(40, little), 1);
    const drawn = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb);
    assert.deepEqual(withExif(drawn, kept).map((one) => one.length), [2, 48, 2]);
  });
}

test('a photo without the camera’s part, cut off or of another kind is sent without', () => {
  assert.equal(exifOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2)), null);
  assert.equal(exifOf(sideways(true).subarray(0, 30)), null);
  assert.equal(exifOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)), null);
  assert.equal(exifOf(new Uint8Array()), null);
});

test('small photos and papers are sent as they are, large photos smaller, other pictures as JPEG', () => {
  const plan = (name, type, size) => planFor({ name, type, size });
  assert.equal(plan('门头.jpg', 'image/jpeg', 2 * MB), 'keep');
  assert.equal(plan('门头.jpg', 'image/jpeg', 9 * MB), 'shrink');
  assert.equal(plan('报告.PDF', '', 9 * MB), 'keep');
  assert.equal(plan('现场.HEIC', '', 2 * MB), 'convert');
  assert.equal(plan('网图.webp', 'image/webp', MB), 'convert');
  assert.equal(plan('图标.svg', 'image/svg+xml', MB), 'refuse');
  assert.equal(plan('台账.xlsx', 'application/vnd.ms-excel', MB), 'refuse');
});

test('the longer side becomes 3,000 pixels, nothing becomes larger', () => {
  assert.deepEqual(fitted(8000, 6000), { width: 3000, height: 2250 });
  assert.deepEqual(fitted(480, 640), { width: 480, height: 640 });
  assert.deepEqual(fitted(30000, 2), { width: 3000, height: 1 });
});

test('who has an iPhone is told where to change it', () => {
  assert.match(notOurs({ name: 'IMG_1.HEIC', type: '' }), /设置—相机—格式/);
  assert.match(notOurs({ name: '台账.xlsx', type: 'application/vnd.ms-excel' }), /JPG、PNG/);
});
