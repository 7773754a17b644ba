// What became of a letter.
import type { CLAIM_STATES } from '@tessera/server/wallet/contract';
import { useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';

export type StateOfLetter = (typeof CLAIM_STATES)[number];

export const SIGNALS_OF_LETTERS: Readonly<Record<StateOfLetter, Signal>> = {
  waiting: 'info',
  sent: 'info',
  'not-delivered': 'no',
  opened: 'info',
  claimed: 'yes',
  'not-me': 'no',
  expired: 'caution',
  withdrawn: 'caution',
  'without-address': 'caution',
};

export function LetterState({ state }: { readonly state: StateOfLetter }) {
  const t = useSentences();
  return <Badge signal={SIGNALS_OF_LETTERS[state]}>{t(`web.letters.state.${state}`)}</Badge>;
}
