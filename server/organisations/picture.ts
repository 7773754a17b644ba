// Which picture a file is, read from its own header and not from its name: PNG, JPEG or WebP, with its size in pixels. Pure.

export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** Undefined where it is none of the three. */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = png(bytes, view) ?? webp(bytes, view) ?? jpeg(bytes, view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** [PNG §5.2] [PNG §11.2.1] */
function png(bytes: Uint8Array, view: DataView): Picture | undefined {
  const begins = bytes.length > 45 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!begins || ascii(bytes, 12, 4) !== 'IHDR' || ascii(bytes, bytes.length - 8, 4) !== 'IEND') return undefined;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function webp(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return undefined;
  if (view.getUint32(4, true) + 8 > bytes.length) return undefined;
  const of = (width: number, height: number): Picture => ({ mediaType: 'image/webp', width, height });
  const three = (at: number): number => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return of(1 + three(24), 1 + three(27));
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return of(1 + (packed & 0x3fff), 1 + ((packed >> 14) & 0x3fff));
    }
    case 'VP8 ':
      return of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return undefined;
  }
}

/** The size stands in the frame header, after segments that each say how long they are. */
function jpeg(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 12 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // filled up
      continue;
    }
    if (isFrame(marker))
      return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Of all codings; but not tables of codes, arithmetic conditioning, or what is set apart. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
