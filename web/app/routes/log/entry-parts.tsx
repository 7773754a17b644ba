// One entry as it is read: whether it is what was sealed, said first; what it says; where it is sealed, and how it is seen.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { plain, Text, Time, useDate } from '../../ui/text.tsx';
import type { ProvedEntry } from './proved.server.ts';

interface EntryProps {
  /** The page of the log. */
  readonly log: string;
  readonly entry: ProvedEntry;
}

export function EntryParts({ log, entry }: EntryProps) {
  const { proof } = entry;
  return (
    <div className="stack loose">
      <Standing log={log} entry={entry} />
      <Said said={entry.said} />
      {proof !== undefined && <Sealed proof={proof} />}
      {proof !== undefined && <Check href={`${log}/entries/${entry.said.act}/proof`} proof={proof} />}
    </div>
  );
}

function Standing({ log, entry: { standing, proof } }: EntryProps) {
  const t = useSentences();
  const date = useDate();
  if (proof !== undefined)
    return (
      <Notice signal="yes" title={t('web.log.entry.sealed', { date: date(proof.sealedAt, true) })}>
        <p>{t('web.log.entry.sealed-text', { batch: proof.number })}</p>
      </Notice>
    );
  if (standing === 'waiting')
    return (
      <Notice signal="info" title={t('web.log.entry.waiting')}>
        <p>{t('web.log.entry.waiting-text')}</p>
      </Notice>
    );
  return (
    <Notice signal="no" title={t('web.log.entry.broken')}>
      <p>{t('web.log.entry.broken-text')}</p>
      <p>
        <a href={`${log}?verify`}>{t('web.log.verify')}</a>
      </p>
    </Notice>
  );
}

function Said({ said }: { readonly said: ProvedEntry['said'] }) {
  const t = useSentences();
  const at = useAddress();
  const { what, who, isName, roles, record, path, address, act } = said;
  return (
    <Facts
      facts={[
        { name: t('web.log.what'), value: what },
        { name: t('web.log.who'), value: isName ? <Text>{who}</Text> : who },
        { name: t('web.log.roles'), value: roles.length > 0 ? roles.join(', ') : undefined },
        { name: t('web.log.when'), value: <Time value={said.at} clock /> },
        {
          name: t('web.log.record'),
          value: (
            <>
              <code className="as-typed">{plain(record)}</code>
              {path !== undefined && (
                <a href={at(path)} className="small log-under">
                  {t('web.log.record-open')}
                </a>
              )}
            </>
          ),
        },
        { name: t('web.log.entry.id'), value: <code className="as-typed">{act}</code> },
        { name: t('web.log.entry.from'), value: address },
      ]}
    />
  );
}

type Proof = NonNullable<ProvedEntry['proof']>;

function Sealed({ proof }: { readonly proof: Proof }) {
  const t = useSentences();
  const { place, count, number, first, sealedAt, root, previous, signature, key, pin, path } = proof;
  const digest = (text: string) => <code className="as-typed">{text}</code>;
  return (
    <>
      <section className="stack" aria-labelledby="where">
        <h2 id="where">{t('web.log.entry.where')}</h2>
        <Facts
          facts={[
            {
              name: t('web.log.entry.place'),
              value: t('web.log.entry.place-text', { place, count, batch: number, nth: first + place }),
            },
            { name: t('web.log.entry.sealed-at'), value: <Time value={sealedAt} clock /> },
            { name: t('web.log.entry.root'), value: digest(root) },
            {
              name: t('web.log.entry.previous'),
              value: previous === '' ? t('web.log.entry.first-batch') : digest(previous),
            },
            { name: t('web.log.entry.signature'), value: digest(signature) },
            { name: t('web.log.key'), value: digest(key) },
            { name: t('web.log.entry.pin'), value: digest(pin) },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="path">
        <h2 id="path">{t('web.log.entry.path')}</h2>
        <p>{t(path.length === 0 ? 'web.log.entry.path-alone' : 'web.log.entry.path-text')}</p>
        {path.length > 0 && (
          <ol>
            {path.map((each) => (
              <li key={each}>{digest(each)}</li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

/** For whoever believes neither us nor the database. */
function Check({ href, proof: { key, pin, file } }: { readonly href: string; readonly proof: Proof }) {
  const t = useSentences();
  return (
    <section className="stack" aria-labelledby="check">
      <h2 id="check">{t('web.log.entry.check')}</h2>
      <p>{t('web.log.entry.check-text')}</p>
      <div className="row">
        <LinkButton href={href} look="plain">
          {t('web.log.entry.download')}
        </LinkButton>
      </div>
      <p>
        <code className="as-typed">{`tessera audit verify --key ${key} --pin ${pin} ${file}`}</code>
      </p>
    </section>
  );
}
