// On the page of an organisation: its units, its alliances, how it recognises what others award.
import type { Api } from '@tessera/server/api/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { Card, Facts } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { AllianceFacts } from './alliance-parts.tsx';

type Profile = Awaited<ReturnType<Api['organisations']['profile']>>;

export function ProviderUnits({ units }: Pick<Profile, 'units'>) {
  const t = useSentences();
  if (units.length === 0) return null;
  const inside = (of: string | undefined) => units.filter(({ parent }) => parent === of);
  return (
    <section className="stack" aria-labelledby="units">
      <h2 id="units">{t('web.organisations.units')}</h2>
      <ul>
        {inside(undefined).map((top) => (
          <li key={top.unit}>
            <Text>{top.name}</Text>
            {inside(top.unit).length > 0 && (
              <ul>
                {inside(top.unit).map(({ unit, name }) => (
                  <li key={unit}>
                    <Text>{name}</Text>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ProviderAlliances({ organisation, alliances }: Pick<Profile, 'organisation' | 'alliances'>) {
  const t = useSentences();
  if (alliances.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="alliances">
      <h2 id="alliances">{t('web.organisations.alliances')}</h2>
      <ul className="grid">
        {alliances.map((alliance) => (
          <li key={alliance.alliance}>
            <Card title={<Text>{alliance.name}</Text>}>
              <AllianceFacts alliance={alliance} but={organisation} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecognitionProps extends Pick<Profile, 'recognition' | 'organisation'> {
  /** The language of the organisation, which it is written in. */
  readonly language: string;
  readonly isOwner?: boolean;
}

/** [EUMC §9(c)] */
export function ProviderRecognition({ recognition, organisation, language, isOwner }: RecognitionProps) {
  const t = useSentences();
  const at = useAddress();
  if (recognition === undefined && !isOwner) return null;
  return (
    <section className="stack" aria-labelledby="recognition">
      <h2 id="recognition">{t('web.organisations.provider.recognition')}</h2>
      {recognition === undefined ? (
        <Notice signal="caution" title={t('web.organisations.recognition.none')}>
          <p>
            {t('web.organisations.recognition.none-text')}{' '}
            <a href={at(`/desk/${organisation}/recognition`)}>{t('web.organisations.recognition.say')}</a>
          </p>
        </Notice>
      ) : (
        <Policy recognition={recognition} language={language} />
      )}
    </section>
  );
}

type Said = Required<Pick<Profile, 'recognition'>> & { readonly language: string };

function Policy({ recognition: { policy, changed }, language }: Said) {
  const t = useSentences();
  const { scope, fewestCredits: fewest, mostCredits: most, evidence, days, contact, appeal } = policy;
  const written = (text: string) => (
    <span lang={language}>
      <Text lines>{text}</Text>
    </span>
  );
  const known = fewest !== undefined || most !== undefined;
  return (
    <>
      <Facts
        facts={[
          { name: t('web.organisations.recognition.scope-public'), value: written(scope) },
          {
            name: t('web.organisations.recognition.credits'),
            value: known
              ? t('web.organisations.recognition.credits-are', { fewest: fewest ?? 0, most: most ?? -1 })
              : undefined,
          },
          { name: t('web.organisations.recognition.evidence'), value: written(evidence) },
          {
            name: t('web.organisations.recognition.days'),
            value: t('web.organisations.recognition.days-are', { days }),
          },
          { name: t('web.organisations.recognition.contact'), value: written(contact) },
          { name: t('web.organisations.recognition.appeal'), value: written(appeal) },
        ]}
      />
      <p className="soft small">
        {t('web.organisations.recognition.changed')} <Time value={changed} />
      </p>
    </>
  );
}
