// What a camera wrote into a photo (when, where, with what) stays with it when the photo is made smaller.
const EXIF = 0x45786966;
const ORIENTATION = 0x0112;

/** The camera's part of a JPEG, saying that the picture stands upright; null if there is none or it makes no sense. */
export function exifOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return null;
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda;) {
      const length = view.getUint16(at + 2) + 2;
      if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === EXIF) return upright(bytes.slice(at, at + length), length);
      at += length;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** The picture was turned when it was drawn; turning it again would lay it on its side. */
function upright(part, length) {
  if (part.length !== length) return null;
  const view = new DataView(part.buffer);
  const tiff = 10;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  for (let left = view.getUint16(directory, little), entry = directory + 2; left > 0; left -= 1, entry += 12) {
    if (view.getUint16(entry, little) === ORIENTATION) view.setUint16(entry + 8, 1, little);
  }
  return part;
}

/** The parts of a JPEG with the camera's part right after its beginning. */
export function withExif(bytes, exif) {
  return exif ? [bytes.subarray(0, 2), exif, bytes.subarray(2)] : [bytes];
}
