// A step with one credential that cannot be gone back from: what it is about, the way back, and a word where the step is
// not open to it any more.
import type { ReactNode } from 'react';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { type Desk, useCrumbs } from './desk.tsx';
import { type Learner, LearnerName, nameOf } from './learner.tsx';

export interface GraveStepProps {
  readonly step: 'correct' | 'revoke';
  readonly of: {
    readonly desk: Desk;
    readonly credential: string;
    readonly title: string;
    readonly learner: Learner;
    readonly state: string;
  };
  /** `back` leads to the credential, with nothing done. */
  readonly children: (back: string) => ReactNode;
}

export function GraveStep({ step, of: { desk, credential, title, learner, state }, children }: GraveStepProps) {
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const list = at(`/desk/${desk.id}/credentials`);
  const back = `${list}/${credential}`;
  return (
    <div className="desk-page">
      <PageTitle
        title={t(`web.issuing.${step}.title`, { name: nameOf(learner) })}
        crumbs={crumbs(
          { href: list, name: t('web.issuing.lists.credentials') },
          { href: back, name: <LearnerName learner={learner} /> },
        )}
        lead={<Text>{title}</Text>}
      />
      {state === 'issued' && <AsksToConfirm />}
      {state === 'issued' ? children(back) : <Notice signal="info" title={t('web.issuing.revoke.not-now')} />}
    </div>
  );
}
