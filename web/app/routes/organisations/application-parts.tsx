// An application as both sides see it: its state, what it says, what was asked and answered.
import type { Api } from '@tessera/server/api/contract';
import { useLanguage, useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { Facts } from '../../ui/show.tsx';
import { IdentityFacts } from './identity-facts.tsx';

export type Application = Awaited<ReturnType<Api['organisations']['myApplication']>>;

const SIGNALS: Readonly<Record<Application['state'], Signal>> = {
  applied: 'info',
  screening: 'info',
  granted: 'yes',
  refused: 'no',
  withdrawn: 'unknown',
};

interface StateProps {
  readonly of: Pick<Application, 'state' | 'asked'>;
  /** Who looks. */
  readonly by: 'applicant' | 'operator';
}

export function ApplicationState({ of: { state, asked }, by }: StateProps) {
  const t = useSentences();
  if (asked) return <Badge signal={by === 'applicant' ? 'caution' : 'info'}>{t(`web.apply.asked-${by}`)}</Badge>;
  return <Badge signal={SIGNALS[state]}>{t(`web.apply.state.${state}`)}</Badge>;
}

interface SaidProps {
  readonly application: Application;
  /** The name of the country. */
  readonly country: string;
  readonly by: 'applicant' | 'operator';
}

export function ApplicationSaid({ application, country, by }: SaidProps) {
  const t = useSentences();
  const { identity, reason, link } = application;
  return (
    <>
      <section className="stack">
        <h2>{t('web.apply.who')}</h2>
        <IdentityFacts identity={identity} country={country} />
      </section>
      <section className="stack">
        <h2>{t(by === 'applicant' ? 'web.apply.why' : 'web.apply.why-they')}</h2>
        <p>
          <Text lines>{reason}</Text>
        </p>
        {link !== undefined && (
          <Facts
            facts={[
              {
                name: t('web.apply.link'),
                value: (
                  <a href={link} rel="noopener noreferrer nofollow">
                    <Text>{link}</Text>
                  </a>
                ),
              },
            ]}
          />
        )}
      </section>
    </>
  );
}

/** What was written, the oldest first. */
export function Exchange({ messages, by }: Pick<Application, 'messages'> & { readonly by: 'applicant' | 'operator' }) {
  const t = useSentences();
  const language = useLanguage();
  if (messages.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('web.apply.messages')}</h2>
      <ol className="exchange" lang={language}>
        {messages.map((message, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was written never moves
          <li key={place} data-mine={message.by === by ? '' : undefined}>
            <p className="soft small">
              {t(`web.apply.by-${message.by}`)} · <Time value={message.at} clock />
            </p>
            <p>
              <Text lines>{message.text}</Text>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
