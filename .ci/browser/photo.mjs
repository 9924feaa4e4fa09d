// Small pictures that differ from each other, as a phone would send them.
import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

let shade = 0;

/** A 64×48 PNG in one colour. */
export function photo() {
  shade += 37;
  const row = Buffer.alloc(1 + 64 * 3);
  for (let x = 0; x < 64; x += 1) row.set([shade % 256, (shade * 3 + x) % 256, (shade * 7) % 256], 1 + x * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(64, 0);
  head.writeUInt32BE(48, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 48 }, () => row)));
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head), part('IDAT', pixels), part('IEND', Buffer.alloc(0)),
  ]);
  return { name: `现场照片${shade}.png`, mimeType: 'image/png', buffer };
}

function part(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
