// A mosaic drawn from a digest: every byte is one tile, in colour and in shape, and the left half is mirrored. The same
// text always looks the same; a changed one looks different. [EUMC A1]

export interface MosaicProps {
  /** A SHA-256 in hexadecimal. Any other text is spread over 32 bytes, which is enough for a picture and proves nothing. */
  readonly digest: string;
}

const SIDE = 8;
const STEP = 10;
/** The joint between tiles. */
const JOINT = 0.7;
const COLOURS = ['var(--tile-1)', 'var(--tile-2)', 'var(--tile-3)', 'var(--tile-4)'];

/** Decoration: what it stands for is said beside it. */
export function Mosaic({ digest }: MosaicProps) {
  const { grounds, shapes } = paths(bytesOf(digest));
  const half = COLOURS.map((colour, place) => (
    <g key={colour} fill={colour}>
      <path d={grounds[place]} />
    </g>
  ));
  const upper = COLOURS.map((colour, place) => <path key={colour} fill={colour} d={shapes[place]} />);
  const width = SIDE * STEP;
  return (
    <svg className="mosaic" viewBox={`0 0 ${width} ${width}`} focusable="false" aria-hidden="true">
      {half}
      {upper}
      <g transform={`matrix(-1 0 0 1 ${width} 0)`}>
        {half}
        {upper}
      </g>
    </svg>
  );
}

/** Two bits choose the ground, two the shape's colour, four the shape. Sand is rare, so that it shines. */
function paths(bytes: Uint8Array): { readonly grounds: readonly string[]; readonly shapes: readonly string[] } {
  const grounds = ['', '', '', ''];
  const shapes = ['', '', '', ''];
  for (const [place, byte] of bytes.entries()) {
    const x = (place % (SIDE / 2)) * STEP;
    const y = Math.floor(place / (SIDE / 2)) * STEP;
    const ground = byte & 3;
    const shape = shapeOf(byte >>> 4, x + JOINT, y + JOINT, STEP - 2 * JOINT);
    const colour = (byte >>> 2) & 3;
    grounds[ground === 3 && colour !== 3 ? 2 : ground] += square(x + JOINT, y + JOINT, STEP - 2 * JOINT);
    if (colour !== ground) shapes[colour] += shape;
  }
  return { grounds, shapes };
}

const square = (x: number, y: number, side: number): string => `M${n(x)} ${n(y)}h${n(side)}v${n(side)}h${n(-side)}z`;

function shapeOf(kind: number, x: number, y: number, side: number): string {
  const [right, bottom] = [x + side, y + side];
  const corner = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) =>
    `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}L${n(x3)} ${n(y3)}z`;
  if (kind < 5) return '';
  if (kind < 7) return corner(x, y, right, y, x, bottom);
  if (kind < 9) return corner(right, y, right, bottom, x, y);
  if (kind < 11) return corner(right, bottom, x, bottom, right, y);
  if (kind < 13) return corner(x, bottom, x, y, right, bottom);
  if (kind < 15) return square(x + side / 4, y + side / 4, side / 2);
  return `M${n(x)} ${n(y)}a${n(side)} ${n(side)} 0 0 1 ${n(side)} ${n(side)}h${n(-side)}z`;
}

const n = (value: number): number => Math.round(value * 10) / 10;

function bytesOf(digest: string): Uint8Array {
  const bytes = new Uint8Array((SIDE * SIDE) / 2);
  if (/^[0-9a-f]{64}$/i.test(digest)) {
    for (const place of bytes.keys()) bytes[place] = Number.parseInt(digest.slice(place * 2, place * 2 + 2), 16);
    return bytes;
  }
  let state = 0x811c9dc5;
  const stir = (value: number) => {
    state = Math.imul(state ^ value, 0x01000193);
  };
  for (const letter of digest) stir(letter.codePointAt(0) ?? 0);
  for (const place of bytes.keys()) {
    stir(place);
    bytes[place] = (state ^ (state >>> 13)) >>> 8;
  }
  return bytes;
}
