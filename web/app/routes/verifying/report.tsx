// What a verification found, for people who have never heard of seals: the verdict; who sealed and why that can be
// believed; each question with its answer; what to do. All that strangers wrote is shown as text.
import { useId } from 'react';
import { Credential, type CredentialProps } from '../../credential/credential.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Badge, Notice, Verdict } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Text, Time, useDate } from '../../ui/text.tsx';
import type { SpokenCheck, SpokenReport, SpokenSealer, Told } from './spoken.ts';

interface ReportProps {
  readonly report: SpokenReport;
}

/** The one headline, and below it what has to be known before relying on it. */
export function ReportVerdict({
  report: { verdict, sealer, advice, what },
  level,
}: ReportProps & { readonly level?: 1 | 2 }) {
  const t = useSentences();
  return (
    <Verdict signal={verdict.signal} headline={verdict.headline} level={level}>
      {verdict.text !== '' && <p>{verdict.text}</p>}
      <p className="small">{what}</p>
      {sealer?.trial && (
        <p className="trial">
          <Badge signal="caution">{t('web.verifying.trial')}</Badge> {t('web.verifying.trial.text')}
        </p>
      )}
      {advice.length > 0 && verdict.signal !== 'yes' && <p>{advice[0]}</p>}
    </Verdict>
  );
}

interface ReportCredentialProps extends Pick<CredentialProps, 'level' | 'qr'> {
  readonly found: Told;
}

/** What was verified, where it could be read, and whether its seal holds. */
export function ReportCredential({ found, ...how }: ReportCredentialProps) {
  const { report, content, digest, sealedBy, sealedAt } = found;
  return content === undefined ? null : (
    <Credential
      content={content}
      digest={digest}
      seal={report.proven ? 'sealed' : 'broken'}
      sealedBy={sealedBy}
      sealedAt={sealedAt}
      takenBack={report.takenBack}
      {...how}
    />
  );
}

/** Who sealed it, on whose word, and why that can be believed. */
export function ReportSealer({ report: { sealer } }: ReportProps) {
  const t = useSentences();
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('web.verifying.sealer.title')}</h2>
      {sealer === undefined ? <p>{t('web.verifying.sealer.nobody')}</p> : <Sealer sealer={sealer} />}
    </section>
  );
}

function Sealer({ sealer }: { readonly sealer: SpokenSealer }) {
  const t = useSentences();
  const at = useAddress();
  return (
    <Facts
      facts={[
        {
          name: t('web.verifying.sealer.name'),
          value: (
            <>
              <strong>
                <Text>{sealer.name}</Text>
              </strong>
              {sealer.identifier !== '' && (
                <>
                  {' · '}
                  <Text>{sealer.identifier}</Text>
                </>
              )}
            </>
          ),
        },
        {
          name: t('web.verifying.sealer.authority'),
          value:
            sealer.authority === '' ? (
              t('web.verifying.sealer.no-authority')
            ) : (
              <>
                <Text>{sealer.authority}</Text>{' '}
                {sealer.trial && <Badge signal="caution">{t('web.verifying.trial')}</Badge>}
              </>
            ),
        },
        {
          name: t('web.verifying.sealer.why'),
          value: (
            <div className="stack tight">
              <Badge signal={sealer.confirmed}>{t(`web.verifying.answer.${sealer.confirmed}`)}</Badge>
              <p>
                {sealer.because} {sealer.means}
              </p>
            </div>
          ),
        },
        {
          name: t('web.verifying.sealer.when'),
          value: sealer.at === undefined ? undefined : <Time value={sealer.at} clock />,
        },
        {
          name: t('web.verifying.sealer.registered'),
          value:
            sealer.registered === undefined ? undefined : (
              <a href={at(`/providers/${sealer.registered}`)}>
                {t('web.verifying.sealer.page')} <Text>{sealer.name}</Text>
              </a>
            ),
        },
      ]}
    />
  );
}

/** Every question that was asked, in the order of what matters. */
export function ReportChecks({ report: { checks, advice, at } }: ReportProps) {
  const t = useSentences();
  const date = useDate();
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('web.verifying.checks.title')}</h2>
      <p className="soft">{t('web.verifying.checks.at', { at: date(at, true) })}</p>
      <ol className="checks">
        {checks.map((check) => (
          <li key={check.check}>
            <OneCheck check={check} />
          </li>
        ))}
      </ol>
      <Notice signal="info" title={t('web.verifying.advice.title')}>
        {advice.length === 0 ? (
          <p>{t('web.verifying.advice.none')}</p>
        ) : (
          <ul>
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Notice>
    </section>
  );
}

function OneCheck({
  check: { question, answer, because, means, advice, consulted, problems },
}: {
  readonly check: SpokenCheck;
}) {
  const t = useSentences();
  return (
    <>
      <div className="question">
        <h3>{question}</h3>
        <Badge signal={answer}>{t(`web.verifying.answer.${answer}`)}</Badge>
      </div>
      <div className="found">
        <p>{because}</p>
        {means !== '' && <p className="soft">{means}</p>}
        {advice !== undefined && (
          <p>
            <strong>{t('web.verifying.do')}</strong> {advice}
          </p>
        )}
        {consulted.length > 0 && (
          <details>
            <summary>{t('web.verifying.consulted', { count: consulted.length })}</summary>
            <ul>
              {consulted.map(({ url, retrieved }) => (
                <li key={url}>
                  <code>
                    <Text>{url}</Text>
                  </code>{' '}
                  <Time value={retrieved} clock />
                </li>
              ))}
            </ul>
          </details>
        )}
        {problems.length > 0 && (
          <details>
            <summary>{t('web.verifying.problems', { count: problems.length })}</summary>
            <ul>
              {problems.map(({ path, what, advice: mend }) => (
                <li key={path + what}>
                  {path !== '' && (
                    <code>
                      <Text>{path}</Text>
                    </code>
                  )}{' '}
                  {what} {mend}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

/** The report for programs: to look at, and to keep. It is part of the page; nothing is asked for. */
export function ReportRaw({ report: { raw } }: ReportProps) {
  const t = useSentences();
  return (
    <details className="raw">
      <summary>{t('web.verifying.raw')}</summary>
      <div className="stack">
        <p>{t('web.verifying.raw.text')}</p>
        <p>
          <a
            className="button plain"
            download="verification-report.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(raw)}`}
          >
            {t('web.verifying.raw.save')}
          </a>
        </p>
        <pre>
          <code>{raw}</code>
        </pre>
      </div>
    </details>
  );
}
