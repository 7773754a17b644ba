// One order: how far it is, stopping and resuming it; when it is done, what now.
import { redirect } from 'react-router';
import { useAddress, useLanguage, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Facts } from '../../ui/show.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited, type Visiting } from '../../visit.ts';
import type { Route } from './+types/order';
import { addressOf } from './address.ts';
import { deskOf, may, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { AtWork, Finished, Stopped } from './order-parts.tsx';
import { OrderState } from './order-state.tsx';
import { Way } from './way.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation, order }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { title, ...found }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.showOrder({ organisation, order }),
  ]);
  const letters = may(desk, 'letters-read') ? (await api.wallet.letters({ organisation, order })).counts : {};
  const released = new URL(request.url).searchParams.has('released');
  return { ...found, desk, title: titleIn(title, language).text, letters, released };
}

export async function action({ context, params: { language, organisation, order }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { refused } = await attempt(work(form, { organisation, order }, context.get(visited)), form.typed);
  const released = form.text('do') === 'release' ? 1 : undefined;
  return refused ?? redirect(addressOf(`/${language}/desk/${organisation}/orders/${order}`, { released }), 303);
}

function work(
  form: Sent,
  own: { readonly organisation: string; readonly order: string },
  { api }: Visiting,
): Promise<unknown> {
  switch (form.text('do')) {
    case 'stop':
      return api.issuing.stop(own);
    case 'release':
      return api.issuing.release(own);
    default:
      return api.issuing.resume(own);
  }
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, order, title, version, state, ordered, issuedOn, finished } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const report = addressOf(`/api/organisations/${desk.id}/orders/${order}/report.csv`, { language: useLanguage() });
  const isRunning = state === 'waiting' || state === 'sealing';
  const isDone = state === 'done' || state === 'done-with-errors';
  return (
    <div className="desk-page">
      <PageTitle
        title={t('web.issuing.order.title', { title: plain(title) })}
        heading={<Text>{title}</Text>}
        crumbs={crumbs({ href: at(`/desk/${desk.id}/orders`), name: t('web.issuing.lists.orders') })}
      />
      <Way now={isDone ? 'letters' : 'issue'} />
      {isRunning && <AtWork shown={loaderData} answer={actionData} />}
      {state === 'stopped' && <Stopped shown={loaderData} answer={actionData} />}
      {isDone && <Finished shown={loaderData} answer={actionData} />}
      <section className="stack" aria-labelledby="about">
        <h2 id="about">{t('web.issuing.order.about')}</h2>
        <Facts
          facts={[
            { name: t('web.issuing.head.state'), value: <OrderState state={state} /> },
            { name: t('web.issuing.head.version'), value: version },
            { name: t('web.issuing.head.issued-on'), value: <Time value={issuedOn} /> },
            { name: t('web.issuing.head.ordered'), value: <Time value={ordered} clock /> },
            { name: t('web.issuing.head.finished'), value: finished && <Time value={finished} clock /> },
          ]}
        />
        <p>
          <a href={report} download>
            {t('web.issuing.order.report')}
          </a>{' '}
          <span className="soft">{t('web.issuing.order.report.text')}</span>
        </p>
      </section>
    </div>
  );
}
