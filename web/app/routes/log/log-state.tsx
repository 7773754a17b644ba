// Whether the log is what was sealed, said first; and how somebody else finds that out without us.
import { useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Time } from '../../ui/text.tsx';
import type { ShownLog } from './shown.server.ts';

export interface LogProps {
  /** This page. */
  readonly here: string;
  readonly log: ShownLog;
}

export function State({ here, log: { state, verified } }: LogProps) {
  const t = useSentences();
  const { newest, waiting, holds } = state;
  return (
    <div className="stack">
      {verified !== undefined ? (
        <Verified verified={verified} />
      ) : newest === undefined ? (
        <Notice signal="info" title={t('web.log.young')}>
          <p>{t('web.log.waiting', { count: waiting })}</p>
        </Notice>
      ) : holds ? (
        <Notice signal="yes" title={t('web.log.holds')}>
          <p>
            {t('web.log.sealed', { entries: newest.entries, batches: newest.batch })}{' '}
            <Time value={newest.sealed} clock />. {t('web.log.waiting', { count: waiting })}
          </p>
        </Notice>
      ) : (
        <Notice signal="no" title={t('web.log.broken')}>
          <p>{t('web.log.broken-text')}</p>
        </Notice>
      )}
      <div className="row">
        <LinkButton href={`${here}?verify`} look="plain">
          {t('web.log.verify')}
        </LinkButton>
        <LinkButton href={`${here}/file?form=jsonl`} look="quiet">
          {t('web.log.export.jsonl')}
        </LinkButton>
        <LinkButton href={`${here}/file?form=csv`} look="quiet">
          {t('web.log.export.csv')}
        </LinkButton>
      </div>
    </div>
  );
}

function Verified({ verified }: { readonly verified: NonNullable<LogProps['log']['verified']> }) {
  const t = useSentences();
  const { entries, batches, found, findings } = verified;
  if (found === 0)
    return (
      <Notice signal="yes" live title={t('web.log.holds')}>
        <p>{t('web.log.verified', { entries, batches })}</p>
      </Notice>
    );
  return (
    <Notice signal="no" live title={t('web.log.found', { count: found })}>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      {found > findings.length && <p>{t('web.log.more', { count: found - findings.length })}</p>}
      <p>{t('web.log.found-do')}</p>
    </Notice>
  );
}

/** For whoever believes neither us nor the database. */
export function Keep({ log: { state, published } }: Pick<LogProps, 'log'>) {
  const t = useSentences();
  const { key, newest } = state;
  if (newest === undefined) return null;
  const command = `tessera audit verify --key ${key} --pin ${newest.pin} log.jsonl`;
  return (
    <details>
      <summary>{t('web.log.keep')}</summary>
      <div className="stack">
        <p>{t('web.log.keep-text')}</p>
        <Facts
          facts={[
            { name: t('web.log.pin'), value: <code className="as-typed">{newest.pin}</code> },
            { name: t('web.log.key'), value: <code className="as-typed">{key}</code> },
            { name: t('web.log.published'), value: <a href={published}>{published}</a> },
            { name: t('web.log.command'), value: <code className="as-typed">{command}</code> },
          ]}
        />
        <p className="soft small">{t('web.log.address-why')}</p>
      </div>
    </details>
  );
}
