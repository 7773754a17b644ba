// The log as it is read: whether it is what was sealed, what one looks for, what was done.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { Keep, type LogProps, State } from './log-state.tsx';
import type { ShownLog } from './shown.server.ts';

export function LogParts({ here, log }: LogProps) {
  const t = useSentences();
  const { entries, total, page, pageSize, asked } = log;
  const isNarrow = Object.keys(asked).length > 0;
  const with_ = (more: Readonly<Record<string, string>>) => `${here}?${new URLSearchParams({ ...asked, ...more })}`;
  const all = (
    <LinkButton href={here} look="plain">
      {t('web.log.all')}
    </LinkButton>
  );
  return (
    <div className="stack loose">
      <State here={here} log={log} />
      <section className="stack" aria-labelledby="entries">
        <h2 id="entries" className="heard">
          {t('web.log.title')}
        </h2>
        {(total > 0 || isNarrow) && <Find here={here} log={log} />}
        {(total > 0 || isNarrow) && (
          <div className="row">
            <p className="soft">{t('web.log.count', { count: total })}</p>
            {isNarrow && <a href={here}>{t('web.log.all')}</a>}
          </div>
        )}
        <Table
          caption={t('web.log.title')}
          rows={entries}
          keyOf={({ act }) => act}
          empty={
            isNarrow ? (
              <EmptyState title={t('web.log.nothing')} action={all}>
                <p>{t('web.log.nothing-text')}</p>
              </EmptyState>
            ) : (
              <EmptyState title={t('web.log.empty')}>
                <p>{t('web.log.empty-text')}</p>
              </EmptyState>
            )
          }
          columns={[
            {
              key: 'what',
              head: t('web.log.what'),
              cell: ({ act, what }) => <a href={`${here}/entries/${act}`}>{what}</a>,
            },
            { key: 'who', head: t('web.log.who'), cell: (entry) => <Who entry={entry} /> },
            {
              key: 'record',
              head: t('web.log.record'),
              cell: (entry) => <Record entry={entry} history={with_({ record: entry.record })} />,
            },
            {
              key: 'when',
              head: t('web.log.when'),
              cell: ({ at, waiting }) => (
                <>
                  <Time value={at} clock />
                  {waiting && <span className="soft small log-under">{t('web.log.not-sealed')}</span>}
                </>
              ),
            },
          ]}
        />
        <Pager page={page} pageSize={pageSize} total={total} hrefOf={(to) => with_({ page: String(to) })} />
      </section>
      <Keep log={log} />
    </div>
  );
}

type Entry = ShownLog['entries'][number];

function Who({ entry: { who, isName, roles, address } }: { readonly entry: Entry }) {
  const t = useSentences();
  return (
    <>
      {isName ? <Text>{who}</Text> : who}
      {roles.length > 0 && <span className="soft small log-under">{t('web.log.as', { roles: roles.join(', ') })}</span>}
      {address !== undefined && <span className="soft small log-under">{t('web.log.from-address', { address })}</span>}
    </>
  );
}

/** Ids are long; their ends tell them apart. */
function Record({ entry: { record, path }, history }: { readonly entry: Entry; readonly history: string }) {
  const t = useSentences();
  const at = useAddress();
  const end = `…${plain(record).slice(-8)}`;
  return (
    <>
      <a href={history} className="small" aria-label={t('web.log.record-history', { record: end })}>
        <code>{end}</code>
      </a>
      {path !== undefined && (
        <a href={at(path)} className="small log-under">
          {t('web.log.record-open')}
        </a>
      )}
    </>
  );
}

function Find({ here, log: { asked, people, acts } }: LogProps) {
  const t = useSentences();
  return (
    <search aria-label={t('web.log.find')}>
      <form className="log-find" action={here}>
        <div className="field">
          <label htmlFor="log-person">{t('web.log.person')}</label>
          <select id="log-person" name="person" defaultValue={asked.person ?? ''}>
            <option value="">{t('web.log.anyone')}</option>
            {people.map(({ person, name }) => (
              <option key={person} value={person}>
                {plain(name)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="log-act">{t('web.log.act')}</label>
          <select id="log-act" name="act" defaultValue={asked.act ?? ''}>
            <option value="">{t('web.log.anything')}</option>
            {acts.map(({ code, words }) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="log-record">{t('web.log.record')}</label>
          <input id="log-record" name="record" defaultValue={asked.record} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="log-from">{t('web.log.from')}</label>
          <input id="log-from" name="from" type="date" defaultValue={asked.from} />
        </div>
        <div className="field">
          <label htmlFor="log-to">{t('web.log.to')}</label>
          <input id="log-to" name="to" type="date" defaultValue={asked.to} />
        </div>
        <Button look="plain">{t('web.search.button')}</Button>
      </form>
    </search>
  );
}
