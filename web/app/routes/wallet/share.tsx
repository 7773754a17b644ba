// Showing a credential to others: a link for a time of one's choice, shown once; and the links there are, each of which can
// be stopped.
import type { MicroCredential } from '@tessera/credential';
import { type ElementKey, STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { showCredential } from '../../credential/show.server.ts';
import { chosen } from '../../credential/shown.ts';
import { Said } from '../../credential/said.tsx';
import { Qr } from '../../credential/qr.tsx';
import { qrCode } from '../../credential/qr.server.ts';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField, TickGroup } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { CopyField, Time, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/share';
import { profileAddress } from './profile-address.ts';

export async function loader({ context, params: { language, held }, request }: Route.LoaderArgs) {
  const {
    title,
    language: own,
    issuedOn,
    provider,
    shares,
    state,
    content,
  } = await context.get(visited).api.wallet.held({ held });
  const now = Date.now();
  return {
    title: chosen(title, language, own),
    issuedOn,
    provider,
    state,
    choices: choicesIn(content),
    stopped: new URL(request.url).searchParams.has('stopped'),
    shares: shares.map((share) => ({ ...share, open: isOpen(share, now) })),
  };
}

const isOpen = ({ stopped, until }: { readonly stopped?: string; readonly until?: string }, now: number): boolean =>
  stopped === undefined && (until === undefined || Date.parse(until) > now);

/** What a link can leave out: the elements that are there, but for those that say which certificate it is. */
function choicesIn(content: MicroCredential): readonly ElementKey[] {
  const shown = showCredential(content, content.language).elements;
  return shown.flatMap(({ key, said }) => (ALWAYS.has(key) || said === undefined ? [] : key));
}

const ALWAYS: ReadonlySet<ElementKey> = new Set(['title', 'country', 'awardingBody', 'dateOfIssuing']);

const DAYS = [7, 30, 90, 365] as const;

export async function action({ context, params: { held }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const days = DAYS.find((number) => String(number) === form.text('days'));
  const ticked = form.texts('elements');
  const elements = STANDARD_ELEMENTS.map(({ key }) => key).filter((key) => ticked.includes(key));
  const work = context.get(visited).api.wallet.share({
    held,
    ...(days !== undefined && { days }),
    ...(form.text('what') === 'part' && { elements }),
  });
  const { done, refused } = await attempt(work, form.typed);
  return refused ?? { url: done.url, qr: qrCode(done.url) };
}

export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export default function Share({ loaderData, actionData, params: { held } }: Route.ComponentProps) {
  const { title, shares, stopped, state, choices } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const made = actionData !== undefined && 'url' in actionData ? actionData : undefined;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  return (
    <div className="stack loose">
      <PageTitle
        title={t('web.wallet.share.title')}
        lead={t('web.wallet.share.lead')}
        crumbs={[
          { href: at('/my'), name: t('web.wallet.my.title') },
          {
            href: at(`/my/${held}`),
            name: title === undefined ? t('web.credential.untitled') : <Said words={title} />,
          },
        ]}
      />
      {stopped && made === undefined && <Notice signal="yes" title={t('web.wallet.share.stopped-now')} live />}
      {state !== 'issued' && (
        <Notice signal="caution">
          <p>{t('web.wallet.share.taken-back')}</p>
        </Notice>
      )}
      {made !== undefined && <Made {...made} {...loaderData} />}
      <section className="stack" aria-labelledby="new-link">
        <h2 id="new-link">{t(made === undefined ? 'web.wallet.share.new' : 'web.wallet.share.another')}</h2>
        <Form answer={refused}>
          <ChoiceField
            name="days"
            label={t('web.wallet.share.how-long')}
            value="30"
            options={[
              ...DAYS.map((days) => ({ value: String(days), label: t('web.wallet.share.days', { days }) })),
              { value: 'none', label: t('web.wallet.share.no-end'), help: t('web.wallet.share.no-end-help') },
            ]}
          />
          <ChoiceField
            name="what"
            label={t('web.wallet.share.what')}
            value="all"
            options={[
              { value: 'all', label: t('web.wallet.share.what-all') },
              { value: 'part', label: t('web.wallet.share.what-part'), help: t('web.wallet.share.what-part-help') },
            ]}
          />
          <details className="parts">
            <summary>{t('web.wallet.share.choose')}</summary>
            <TickGroup
              name="elements"
              label={t('web.wallet.share.elements')}
              help={t('web.wallet.share.elements-help')}
              values={['learner']}
              options={choices.map((key) => ({ value: key, label: t(`element.${key}.name`) }))}
            />
          </details>
          <Button look={made === undefined ? 'main' : 'plain'}>{t('web.wallet.share.make')}</Button>
        </Form>
      </section>
      {shares.length > 0 && <Links shares={shares} held={held} />}
    </div>
  );
}

interface MadeProps {
  readonly url: string;
  readonly qr: React.ComponentProps<typeof Qr>['code'];
  readonly title?: { readonly text: string } | undefined;
  readonly provider: string;
  readonly issuedOn: string;
}

function Made({ url, qr, title, provider, issuedOn }: MadeProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <Notice signal="yes" title={t('web.wallet.share.made')} live>
      <div className="made">
        <div className="stack">
          <p>{t('web.wallet.share.once')}</p>
          <CopyField id="share-link" label={t('web.wallet.share.link')} value={url} />
          <p className="row">
            <a href={url.replace(/^https?:\/\/[^/]+\/[^/]+/, at('/').replace(/\/$/, ''))}>
              {t('web.wallet.share.look')}
            </a>
            <a href={profileAddress({ title: title?.text ?? '', provider, issuedOn, url })} rel="noreferrer">
              {t('web.wallet.share.linkedin')}
            </a>
          </p>
        </div>
        <Qr code={qr} label={t('web.wallet.share.qr')} />
      </div>
    </Notice>
  );
}

type Shared = Route.ComponentProps['loaderData']['shares'];

function Links({ shares, held }: { readonly shares: Shared; readonly held: string }) {
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  return (
    <section className="stack" aria-labelledby="links">
      <h2 id="links">{t('web.wallet.share.links')}</h2>
      <p className="soft">{t('web.wallet.share.views-text')}</p>
      <Table
        caption={t('web.wallet.share.links')}
        rows={shares}
        keyOf={({ share }) => share}
        columns={[
          { key: 'made', head: t('web.wallet.share.made-on'), cell: ({ made }) => <Time value={made} /> },
          {
            key: 'state',
            head: t('web.wallet.share.state'),
            cell: ({ open, stopped }) =>
              open ? (
                <Badge signal="yes">{t('web.wallet.share.open')}</Badge>
              ) : (
                t(stopped === undefined ? 'web.wallet.share.ended' : 'web.wallet.share.stopped')
              ),
          },
          {
            key: 'until',
            head: t('web.wallet.share.until'),
            cell: ({ until, stopped }) => {
              const end = stopped ?? until;
              return end === undefined ? t('web.wallet.share.no-end') : date(end);
            },
          },
          {
            key: 'what',
            head: t('web.wallet.share.shows'),
            cell: ({ elements }) =>
              elements === undefined
                ? t('web.wallet.share.shows-all')
                : t('web.wallet.share.shows-part', { count: elements.length }),
          },
          { key: 'views', head: t('web.wallet.share.views'), number: true, cell: ({ views }) => views },
          {
            key: 'stop',
            head: t('web.wallet.share.do'),
            cell: ({ share, open, made }) =>
              open ? (
                <a href={at(`/my/${held}/share/${share}`)}>
                  {t('web.wallet.share.stop')} <span className="heard">{date(made)}</span>
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </section>
  );
}
