// How far a request is, in a word; and how urgent.
import type { RequestState as State } from '@tessera/server/my-data/contract';
import { useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';
import { Time } from '../../ui/text.tsx';

export function RequestState({ state }: { readonly state: State }) {
  const t = useSentences();
  return <>{t(`web.my-data.state-${state}`)}</>;
}

const SIGNALS: Readonly<Record<'late' | 'soon', Signal>> = { late: 'no', soon: 'caution' };

export interface DueProps {
  readonly due: string;
  readonly urgency: 'late' | 'soon' | 'in-time' | 'done';
}

/** By when it has to be answered; loud where that is over or near. */
export function Due({ due, urgency }: DueProps) {
  const t = useSentences();
  if (urgency === 'done') return <>–</>;
  if (urgency === 'in-time') return <Time value={due} />;
  return (
    <>
      <Time value={due} /> <Badge signal={SIGNALS[urgency]}>{t(`web.my-data.${urgency}`)}</Badge>
    </>
  );
}
