// What is known of a key: whose it is, who certified it, how long, and the fingerprint to compare by.
import type { Api } from '@tessera/server/api/contract';
import { useSentences } from '../../language/sentences.ts';
import { Badge } from '../../ui/notice.tsx';
import { Card, Facts } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';

export type KeyShown = Awaited<ReturnType<Api['trust']['certificates']>>['keys'][number];

export interface KeyCardProps {
  readonly shown: KeyShown;
  readonly organisation: string;
  readonly level?: 2 | 3;
}

export function KeyCard({ shown, organisation, level = 3 }: KeyCardProps) {
  const t = useSentences();
  const { purpose, kind, current, organisation: holder, organisationIdentifier, authority, from, until } = shown;
  return (
    <Card
      level={level}
      title={t(`web.trust.purpose.${purpose}`)}
      foot={
        <a href={`/api/organisations/${organisation}/certificates/${shown.fingerprint}`} download>
          {t('web.trust.download')}
        </a>
      }
    >
      <p className="row">
        <Badge signal={current ? 'yes' : 'unknown'}>{t(current ? 'web.trust.in-use' : 'web.trust.retired')}</Badge>
        {kind === 'trial' && purpose === 'seal' && <Badge signal="caution">{t('web.trust.trial')}</Badge>}
      </p>
      <Facts
        facts={[
          { name: t('web.trust.holder'), value: <Text>{holder}</Text> },
          { name: t('web.organisations.legal-identifier'), value: <Text>{organisationIdentifier}</Text> },
          { name: t('web.trust.authority'), value: <Text>{authority}</Text> },
          {
            name: t('web.trust.period'),
            value: (
              <>
                <Time value={from} /> – <Time value={until} />
              </>
            ),
          },
          { name: t('web.trust.algorithm'), value: t(`web.trust.algorithm.${shown.algorithm}`) },
          {
            name: t('web.trust.fingerprint'),
            value: <span className="fingerprint">{shown.fingerprint.match(/.{1,4}/g)?.join(' ')}</span>,
          },
        ]}
      />
    </Card>
  );
}
