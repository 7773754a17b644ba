// Whether the installation is well: what somebody should do something about first, then what there is to know.
import type { WarningCode } from '@tessera/server/operating/contract';
import { speakerOf, useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Table } from '../../ui/table.tsx';
import { Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/installation';
import { useAgo, useSize } from './measures.ts';
import { OperatorTabs } from './tabs.tsx';

/** With these, people notice, or something is lost. */
const GRAVE: readonly WarningCode[] = ['key-file-open', 'disk-low', 'worker-missing', 'mail-unreachable'];

export async function loader({ context, params: { language } }: Route.LoaderArgs) {
  const { operating } = context.get(visited).api;
  const t = speakerOf(language);
  const [{ warnings, ...health }, storage, versions] = await Promise.all([
    operating.health({}),
    operating.storage({}),
    operating.versions({}),
  ]);
  const told = warnings.map(({ code, facts }) => ({
    code,
    grave: GRAVE.includes(code),
    what: t(`warning.${code}.what`, facts),
    advice: t(`warning.${code}.do`, facts),
  }));
  return { health, storage, versions, warnings: told };
}

export default function Installation({ loaderData }: Route.ComponentProps) {
  const { health, storage, versions, warnings } = loaderData;
  const t = useSentences();
  return (
    <>
      <PageTitle title={t('web.operating.installation')} lead={t('web.operating.installation.lead')} />
      <div className="stack loose">
        <OperatorTabs now="installation" />
        {warnings.length === 0 && <Notice signal="yes" title={t('web.operating.all-well')} />}
        {warnings.length > 0 && (
          <div className="stack">
            {warnings.map(({ code, grave, what, advice }) => (
              <Notice key={code} signal={grave ? 'no' : 'caution'} title={what}>
                <p>{advice}</p>
              </Notice>
            ))}
          </div>
        )}
        <Health health={health} />
        <Storage storage={storage} />
        <Versions versions={versions} at={health.at} />
      </div>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

function Health({ health }: { readonly health: Loaded['health'] }) {
  const t = useSentences();
  const at = useAddress();
  const ago = useAgo();
  const size = useSize();
  const { database, worker, work, mail, disk } = health;
  return (
    <section className="stack">
      <h2>{t('web.operating.health')}</h2>
      <Facts
        facts={[
          {
            name: t('web.operating.database'),
            value: t('web.operating.database.answers', { milliseconds: database.milliseconds }),
          },
          {
            name: t('web.operating.worker'),
            value: worker.working ? (
              <Badge signal="yes">
                {t('web.operating.worker.alive', { ago: ago(worker.seen ?? health.at, health.at) })}
              </Badge>
            ) : (
              <Badge signal="no">{t('web.operating.worker.missing')}</Badge>
            ),
          },
          {
            name: t('web.operating.tab.work'),
            value: <a href={at('/operator/work')}>{t('web.operating.work.counts', work)}</a>,
          },
          {
            name: t('web.operating.mail'),
            value: mail.leaves ? (
              <Badge signal={mail.trouble === undefined ? 'yes' : 'no'}>
                {t(mail.trouble === undefined ? 'web.operating.mail.reached' : 'web.operating.mail.unreached')}
              </Badge>
            ) : (
              t('web.operating.mail.stays')
            ),
          },
          {
            name: t('web.operating.key-file'),
            value: (
              <Badge signal={health.keyFilePrivate ? 'yes' : 'no'}>
                {t(health.keyFilePrivate ? 'web.operating.key-file.private' : 'web.operating.key-file.open')}
              </Badge>
            ),
          },
          {
            name: t('web.operating.disk'),
            value: t('web.operating.disk.free', { free: size(disk.free), size: size(disk.size) }),
          },
          { name: t('web.operating.looked'), value: <Time value={health.at} clock /> },
        ]}
      />
    </section>
  );
}

function Storage({ storage: { database, objects, backedUp } }: { readonly storage: Loaded['storage'] }) {
  const t = useSentences();
  const size = useSize();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <section className="stack">
      <h2>{t('web.operating.storage')}</h2>
      <Facts
        facts={[
          { name: t('web.operating.database'), value: size(database.bytes) },
          {
            name: t('web.operating.objects'),
            value: t(objects.atLeast ? 'web.operating.objects.at-least' : 'web.operating.objects.all', {
              size: size(objects.bytes),
              files: objects.files,
            }),
          },
          {
            name: t('web.operating.maintained'),
            value:
              database.maintained === undefined ? (
                t('web.operating.never-yet')
              ) : (
                <Time value={database.maintained} clock />
              ),
          },
          {
            name: t('web.operating.backed-up'),
            value: backedUp === undefined ? t('web.operating.backed-up.unknown') : <Time value={backedUp} clock />,
          },
        ]}
      />
      <h3>{t('web.operating.tables')}</h3>
      <Table
        caption={t('web.operating.tables')}
        rows={database.tables}
        keyOf={({ name }) => name}
        columns={[
          { key: 'name', head: t('web.operating.table'), cell: ({ name }) => <code>{name}</code> },
          { key: 'bytes', head: t('web.operating.size'), number: true, cell: ({ bytes }) => size(bytes) },
          {
            key: 'rows',
            head: t('web.operating.rows'),
            number: true,
            cell: ({ rows }) => (rows === undefined ? t('web.operating.not-counted') : number.format(rows)),
          },
        ]}
      />
    </section>
  );
}

function Versions({ versions, at }: { readonly versions: Loaded['versions']; readonly at: string }) {
  const t = useSentences();
  const ago = useAgo();
  const { database, processes, migrations } = versions;
  return (
    <section className="stack">
      <h2>{t('web.operating.versions')}</h2>
      <Facts
        facts={[
          { name: t('web.operating.program'), value: versions.program },
          { name: 'Node.js', value: versions.node },
          {
            name: t('web.operating.database'),
            value: t(`web.operating.database.${database.kind}`, { version: database.version }),
          },
        ]}
      />
      <h3>{t('web.operating.processes')}</h3>
      <Table
        caption={t('web.operating.processes')}
        rows={processes}
        keyOf={({ started, seen }) => started + seen}
        empty={<p>{t('web.operating.processes.none')}</p>}
        columns={[
          {
            key: 'does',
            head: t('web.operating.process'),
            cell: ({ serves, works }) =>
              t(
                serves && works
                  ? 'web.operating.does.both'
                  : serves
                    ? 'web.operating.does.serves'
                    : 'web.operating.does.works',
              ),
          },
          {
            key: 'version',
            head: t('web.operating.version'),
            cell: ({ version, node }) => t('web.operating.version.on-node', { version, node }),
          },
          { key: 'started', head: t('web.operating.started'), cell: ({ started }) => <Time value={started} clock /> },
          { key: 'seen', head: t('web.operating.seen'), cell: ({ seen }) => ago(seen, at) },
        ]}
      />
      <details>
        <summary>{t('web.operating.migrations', { count: migrations.length })}</summary>
        <Table
          caption={t('web.operating.migrations', { count: migrations.length })}
          rows={migrations}
          keyOf={({ name }) => name}
          columns={[
            { key: 'name', head: t('web.operating.migration'), cell: ({ name }) => <code>{name}</code> },
            {
              key: 'ran',
              head: t('web.operating.ran'),
              cell: ({ ran }) => (ran === undefined ? t('web.operating.ran.unknown') : <Time value={ran} clock />),
            },
          ]}
        />
      </details>
    </section>
  );
}
