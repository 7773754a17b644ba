// How far something is, in tiles: one a part, filled where the part is there. The words beside say the same.

export type TileState = 'full' | 'empty' | 'wrong' | 'later';

export interface TilesProps {
  /** In their order; `later` is a part that comes by itself afterwards. */
  readonly states: readonly TileState[];
  /** "7 of 11 complete". */
  readonly label: string;
}

export function Tiles({ states, label }: TilesProps) {
  return (
    <div className="tiles">
      <svg viewBox={`0 0 ${states.length * 16} 16`} aria-hidden="true" focusable="false">
        {states.map((state, place) => (
          // Tiles have no name but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Tile key={place} state={state} x={place * 16} />
        ))}
      </svg>
      <p>{label}</p>
    </div>
  );
}

function Tile({ state, x }: { readonly state: TileState; readonly x: number }) {
  if (state === 'full') return <path className="full" d={`M${x + 1} 1h14v14h-14z`} />;
  if (state === 'wrong') return <path className="wrong" d={`M${x + 2} 2h12v12h-12zM${x + 5} 5l6 6m0-6l-6 6`} />;
  return <path className={state} d={`M${x + 2} 2h12v12h-12z`} />;
}
