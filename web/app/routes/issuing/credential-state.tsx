// What became of a credential.
import type { CREDENTIAL_STATES } from '@tessera/server/issuing/contract';
import { useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';

export type StateOfCredential = (typeof CREDENTIAL_STATES)[number];

export function CredentialState({ state, failed }: { readonly state: StateOfCredential; readonly failed: boolean }) {
  const t = useSentences();
  if (failed && state === 'ordered') return <Badge signal="no">{t('web.issuing.credential.failed')}</Badge>;
  return <Badge signal={SIGNALS[state]}>{t(`web.issuing.credential.state.${state}`)}</Badge>;
}

const SIGNALS: Readonly<Record<StateOfCredential, Signal>> = {
  ordered: 'info',
  issued: 'yes',
  revoked: 'no',
  superseded: 'caution',
};
