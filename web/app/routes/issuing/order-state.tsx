// Where an order stands; and, as tiles that fill, how much of it is sealed.
import type { ORDER_STATES } from '@tessera/server/issuing/contract';
import { useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';

export type StateOfOrder = (typeof ORDER_STATES)[number];

export function OrderState({ state }: { readonly state: StateOfOrder }) {
  const t = useSentences();
  return <Badge signal={SIGNALS[state]}>{t(`web.issuing.order.state.${state}`)}</Badge>;
}

const SIGNALS: Readonly<Record<StateOfOrder, Signal>> = {
  waiting: 'info',
  sealing: 'info',
  stopped: 'caution',
  done: 'yes',
  'done-with-errors': 'caution',
};

const [ACROSS, DOWN] = [20, 5];

/** A hundred tiles, one a hundredth; the last is full when all is done. The words beside say the same. */
export function Filling({
  done,
  failed,
  total,
}: {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}) {
  const share = (count: number) => Math.floor((count * ACROSS * DOWN) / Math.max(total, 1));
  const [full, tried] = [share(done), share(done + failed)];
  const kindOf = (place: number) => (place < full ? 'full' : place < tried ? 'wrong' : 'empty');
  const tiles = Array.from({ length: ACROSS * DOWN }, (_, place) => ({ place, kind: kindOf(place) }));
  return (
    <svg className="filling" viewBox={`0 0 ${ACROSS * 16} ${DOWN * 16}`} aria-hidden="true" focusable="false">
      {(['full', 'wrong', 'empty'] as const).map((kind) => (
        <path
          key={kind}
          className={kind}
          d={tiles
            .filter((tile) => tile.kind === kind)
            .map(squareOf)
            .join('')}
        />
      ))}
    </svg>
  );
}

/** They fill column by column. */
const squareOf = ({ place }: { readonly place: number }): string =>
  `M${Math.floor(place / DOWN) * 16 + 1} ${(place % DOWN) * 16 + 1}h14v14h-14z`;
