// A band of tiles drawn from a digest, one a byte, over and over: the border of a credential. Like the mosaic, it helps
// the eye and proves nothing.
import { useId } from 'react';

const TILES = 32;
const STEP = 10;
const COLOURS = ['var(--tile-1)', 'var(--tile-2)', 'var(--tile-3)', 'var(--tile-4)'];

export function Frieze({ digest }: { readonly digest: string }) {
  const id = useId();
  const paths = ['', '', '', ''];
  for (let place = 0; place < TILES; place++) {
    const byte = Number.parseInt(digest.slice(place * 2, place * 2 + 2), 16) || 0;
    const x = place * STEP;
    const ground = byte & 3;
    // As in the mosaic, sand is rare.
    paths[ground === 3 && (byte >>> 2) % 4 !== 3 ? 2 : ground] += `M${x} 0h${STEP}v${STEP}h-${STEP}z`;
    paths[(byte >>> 4) & 3] += corner(byte >>> 6, x);
  }
  return (
    <svg className="frieze" aria-hidden="true" focusable="false">
      <pattern id={id} width={TILES * STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="scale(1.2)">
        {paths.map((path, place) => (
          <path key={COLOURS[place]} fill={COLOURS[place]} d={path} />
        ))}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

function corner(kind: number, x: number): string {
  if (kind === 0) return `M${x} 0h${STEP}l-${STEP} ${STEP}z`;
  if (kind === 1) return `M${x} 0l${STEP} ${STEP}h-${STEP}z`;
  if (kind === 2) return `M${x} 0h${STEP}v${STEP}z`;
  return '';
}
