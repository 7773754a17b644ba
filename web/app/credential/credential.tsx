// The credential itself, as a sheet that one is proud of and that prints on one page: what, who, by whom, when and where,
// what the learner can now do, and the seal. Everything else it says stands in <Elements>. [EUMC A1]
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';
import { lengthOf } from '../ui/headings.tsx';
import { Mosaic } from '../ui/mosaic.tsx';
import { Sign } from '../ui/notice.tsx';
import { Time, useDate } from '../ui/text.tsx';
import { Frieze } from './frieze.tsx';
import type { QrCode } from './qr.server.ts';
import { Qr } from './qr.tsx';
import { Said } from './said.tsx';
import type { ShownCredential } from './shown.ts';

export interface CredentialProps {
  /** Made by `showCredential` in a loader or an action. */
  readonly content: ShownCredential;
  /** SHA-256 of the sealed file, hexadecimal. Of a preview: of anything that changes with its content. */
  readonly digest: string;
  /** `preview`: not sealed yet. `broken`: no seal that holds. */
  readonly seal: 'sealed' | 'preview' | 'broken';
  /** Who sealed and when, where the page knows. */
  readonly sealedBy?: string | undefined;
  readonly sealedAt?: string | undefined;
  /** `revoked` without more is said so too. */
  readonly state?: 'issued' | 'revoked' | 'superseded' | undefined;
  readonly takenBack?: { readonly at?: string | undefined; readonly reason?: string | undefined } | undefined;
  /** Of the address at which it can be checked. */
  readonly qr?: QrCode | undefined;
  /** The level of its title. */
  readonly level?: 1 | 2;
}

export function Credential(props: CredentialProps) {
  const { content, digest, seal, level = 2 } = props;
  const t = useSentences();
  const date = useDate();
  const Heading = `h${level}` as const;
  const Below = `h${level + 1}` as 'h2' | 'h3';
  const { title, description, learner, born, number, awardedBy, issuer, day, place, until, outcomes, glance } = content;
  return (
    <article className="credential" data-seal={seal}>
      {seal !== 'broken' && <Frieze digest={digest} />}
      <Banner {...props} />
      <div className="sheet">
        <header>
          <p className="eyebrow">{t('web.credential.kind')}</p>
          <Heading className={lengthOf(title?.text ?? '')}>
            {title === undefined ? t('web.credential.untitled') : <Said words={title} />}
          </Heading>
          {description !== undefined && (
            <p className="description">
              <Said words={description} />
            </p>
          )}
        </header>
        <dl className="parties">
          <Party name={t('web.credential.awarded-to')} className="learner">
            {learner === undefined ? (
              <span className="soft">{t('web.credential.nobody')}</span>
            ) : (
              <Said words={learner} />
            )}
            {born !== undefined && <span className="more">{t('web.credential.born', { date: date(born) })}</span>}
            {born === undefined && number !== undefined && (
              <span className="more">
                {t('web.credential.number')} <Said words={number} />
              </span>
            )}
          </Party>
          <Party name={t('web.credential.awarded-by')}>
            {awardedBy.length === 0 && <span className="soft">{t('web.credential.nobody')}</span>}
            {awardedBy.map((body) => (
              <span key={body.text}>
                <Said words={body} />
              </span>
            ))}
            {issuer !== undefined && (
              <span className="more">
                {t('web.credential.issuer')} <Said words={issuer} />
              </span>
            )}
          </Party>
          <Party name={t('web.credential.issued')}>
            {day === undefined ? <span className="soft">{t('web.credential.undated')}</span> : <Time value={day} />}
            {place !== undefined && (
              <span>
                <Said words={place} />
              </span>
            )}
            {until !== undefined && <span className="more">{t('web.credential.until', { date: date(until) })}</span>}
          </Party>
        </dl>
        {outcomes.length > 0 && (
          <section className="outcomes">
            <Below>{t('web.credential.outcomes')}</Below>
            <ul>
              {outcomes.map((outcome) => (
                <li key={outcome.text}>
                  <Said words={outcome} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <dl className="glance">
          {glance.map(({ name, lines }) => (
            <div key={name}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line.text}>
                  <Said words={line} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <Seal {...props} />
      </div>
    </article>
  );
}

function Party({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a reader has to know before anything that stands below. */
function Banner({ seal, state, takenBack }: CredentialProps) {
  const t = useSentences();
  const date = useDate();
  if (seal === 'broken')
    return (
      <p className="banner no">
        <Sign signal="no" />
        <span>{t('web.credential.broken')}</span>
      </p>
    );
  if (seal === 'preview')
    return (
      <p className="banner info">
        <Sign signal="info" />
        <span>{t('web.credential.preview')}</span>
      </p>
    );
  if (takenBack === undefined && (state === undefined || state === 'issued')) return null;
  const { at, reason } = takenBack ?? {};
  return (
    <p className="banner no">
      <Sign signal="no" />
      <span>
        {t('web.credential.taken-back', { dated: at === undefined ? 0 : 1, date: at === undefined ? '' : date(at) })}{' '}
        {reason !== undefined && <Said words={{ text: reason }} />}{' '}
        {state === 'superseded' && t('web.credential.superseded')}
      </span>
    </p>
  );
}

function Seal({ seal, digest, sealedBy, sealedAt, qr }: CredentialProps) {
  const t = useSentences();
  const date = useDate();
  if (seal === 'broken') return null;
  return (
    <footer className="seal">
      <Mosaic digest={digest} />
      <div>
        {seal === 'preview' ? (
          <p>{t('web.credential.seal.preview')}</p>
        ) : (
          <p>
            {t('web.credential.seal.by')}{' '}
            {sealedBy !== undefined && (
              <strong>
                <Said words={{ text: sealedBy }} />
              </strong>
            )}
            {sealedAt !== undefined && <span className="more">{date(sealedAt)}</span>}
          </p>
        )}
        <p className="more">{t('web.credential.seal.pattern')}</p>
        {qr !== undefined && <p className="more address">{t('web.credential.seal.check')}</p>}
      </div>
      {qr !== undefined && <Qr code={qr} label={t('web.credential.qr')} />}
    </footer>
  );
}
