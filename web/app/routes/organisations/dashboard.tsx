// The desk of an organisation: what to do next, and the ways to everything it has.
import type { Right } from '@tessera/server/rights/contract';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/dashboard';
import { Waits, waitsOf } from './waits.tsx';
import { type Part, Way } from './way.tsx';

export async function loader({ context, params: { language, organisation } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const own = await api.organisations.show({ organisation });
  const may = (right: Right) => own.rights.includes(right);
  const [{ keys }, designs, results, orders, letters, { invitations }, { recognition }, { held }] = await Promise.all([
    api.trust.keySet({ organisation }),
    api.catalogue.designs({ organisation }),
    may('results-read') ? api.assessing.results({ organisation }) : undefined,
    may('credentials-read') ? api.issuing.orders({ organisation }) : undefined,
    may('letters-read') ? api.wallet.letters({ organisation }) : undefined,
    api.organisations.alliances({ organisation }),
    api.organisations.profile({ organisation }),
    api.organisations.mandates({ organisation }),
  ]);
  const waits = await waitsOf(api, organisation, language, may);
  const seal = keys.find(({ purpose, current }) => purpose === 'seal' && current);
  return {
    organisation,
    name: own.name,
    roles: [...new Set(own.roles.map(({ role }) => role))],
    rights: own.rights,
    waits,
    seal: seal && {
      kind: seal.kind,
      until: seal.until,
      ours: seal.organisationIdentifier === own.identity.legalIdentifier,
    },
    designs: { total: designs.total, published: designs.entries.filter(({ version }) => version !== undefined).length },
    results: results?.total,
    orders: orders?.total,
    letters: letters && countsOf(letters.counts),
    invited: invitations.length,
    offered: held.filter(({ state }) => state === 'offered').length,
    recognises: recognition !== undefined,
  };
}

const countsOf = (counts: Readonly<Record<string, number>>) => ({
  total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  claimed: counts['claimed'] ?? 0,
  troubled: (counts['not-delivered'] ?? 0) + (counts['not-me'] ?? 0),
});

export default function Dashboard({ loaderData }: Route.ComponentProps) {
  const { organisation, name, roles, rights, seal, designs, results, orders, letters, invited, recognises, offered } =
    loaderData;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const { waits } = loaderData;
  const to = (path: string) => at(`/desk/${organisation}${path}`);
  const [learners, issued] = [results ?? 0, orders ?? 0];
  const parts: readonly Part[] = [
    { key: 'seal', done: seal?.ours === true, href: to('/seal'), may: rights.includes('seal-rule') },
    { key: 'design', done: designs.published > 0, href: to('/designs'), may: rights.includes('designs-write') },
    {
      ...{ key: 'learners', done: learners > 0, href: to(learners > 0 ? '/results' : '/designs') },
      may: rights.includes('results-enter'),
    },
    {
      ...{ key: 'issue', done: issued > 0, href: to(issued > 0 ? '/orders' : '/results') },
      may: rights.includes('credentials-issue'),
    },
  ];
  return (
    <>
      <PageTitle
        title={plain(name)}
        heading={<Text>{name}</Text>}
        crumbs={[{ href: at('/desk'), name: t('web.organisations.desk') }]}
        lead={t('web.organisations.you-are', {
          role: roles.map((role) => t(`web.organisations.role.${role}`)).join(', '),
        })}
        actions={
          <LinkButton href={at(`/providers/${organisation}`)} look="plain">
            {t('web.organisations.public-page')}
          </LinkButton>
        }
      />
      <div className="stack loose">
        <Waits organisation={organisation} {...waits} />
        <Way parts={parts} />
        <section className="stack" aria-labelledby="all">
          <h2 id="all">{t('web.organisations.all')}</h2>
          <ul className="grid doors-of-desk">
            <Door href={to('/designs')} title={t('web.organisations.designs')}>
              {t('web.organisations.designs-count', designs)}
            </Door>
            {results !== undefined && (
              <Door href={to('/results')} title={t('web.organisations.results')}>
                {t('web.organisations.results-count', { count: results })}
              </Door>
            )}
            {orders !== undefined && (
              <Door href={to('/orders')} title={t('web.organisations.orders')}>
                {t('web.organisations.orders-count', { count: orders })}
              </Door>
            )}
            {rights.includes('credentials-read') && (
              <Door href={to('/credentials')} title={t('web.organisations.credentials')}>
                {t('web.organisations.credentials-text')}
              </Door>
            )}
            {letters !== undefined && (
              <Door
                href={to('/letters')}
                title={t('web.organisations.letters')}
                note={
                  letters.troubled > 0 && (
                    <Badge signal="caution">
                      {t('web.organisations.letters-troubled', { count: letters.troubled })}
                    </Badge>
                  )
                }
              >
                {letters.total === 0
                  ? t('web.organisations.letters-none')
                  : t('web.organisations.letters-count', {
                      claimed: number.format(letters.claimed),
                      total: number.format(letters.total),
                    })}
              </Door>
            )}
            <Door
              href={to('/seal')}
              title={t('web.organisations.seal')}
              note={seal?.kind === 'trial' && <Badge signal="caution">{t('web.organisations.seal-trial')}</Badge>}
            >
              {seal === undefined ? (
                t('web.organisations.seal-none')
              ) : (
                <>
                  {t('web.organisations.seal-until')} <Time value={seal.until} />
                </>
              )}
            </Door>
            <Door href={to('/members')} title={t('web.organisations.members')}>
              {t('web.organisations.members-text')}
            </Door>
            <Door href={to('/units')} title={t('web.organisations.units')}>
              {t('web.organisations.units-text')}
            </Door>
            <Door
              href={to('/alliances')}
              title={t('web.organisations.alliances')}
              note={invited > 0 && <Badge signal="info">{t('web.organisations.alliances.invitations')}</Badge>}
            >
              {t('web.organisations.alliances-text')}
            </Door>
            <Door
              href={to('/mandates')}
              title={t('web.organisations.mandates')}
              note={
                offered > 0 && (
                  <Badge signal="caution">{t('web.organisations.mandates-offered', { count: offered })}</Badge>
                )
              }
            >
              {t('web.organisations.mandates-text')}
            </Door>
            {rights.includes('clients-rule') && (
              <Door href={to('/clients')} title={t('web.organisations.clients')}>
                {t('web.organisations.clients-text')}
              </Door>
            )}
            {rights.includes('requests-answer') && (
              <Door href={to('/requests')} title={t('web.my-data.desk.title')}>
                {t('web.my-data.desk.door')}
              </Door>
            )}
            {rights.includes('organisation-change') && (
              <Door
                href={to('/recognition')}
                title={t('web.organisations.recognition')}
                note={!recognises && <Badge signal="caution">{t('web.organisations.recognition.none')}</Badge>}
              >
                {t('web.organisations.recognition-text')}
              </Door>
            )}
            {rights.includes('log-read') && (
              <Door href={to('/log')} title={t('web.log.title')}>
                {t('web.log.door')}
              </Door>
            )}
            <Door href={to('/settings')} title={t('web.organisations.settings')}>
              {t('web.organisations.settings-text')}
            </Door>
          </ul>
        </section>
      </div>
    </>
  );
}

interface DoorProps {
  readonly href: string;
  readonly title: string;
  readonly note?: React.ReactNode;
  readonly children: React.ReactNode;
}

function Door({ href, title, note, children }: DoorProps) {
  return (
    <li>
      <Card href={href} title={title} {...(note ? { foot: note } : {})}>
        <p className="soft">{children}</p>
      </Card>
    </li>
  );
}
