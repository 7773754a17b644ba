// Codes on paper for learners without an e-mail address: one card each, to print and to hand over. Each is shown once.
import { redirect } from 'react-router';
import { qrCode } from '../../credential/qr.server.ts';
import { Qr } from '../../credential/qr.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/codes';
import { addressOf, asked } from './address.ts';
import { deskOf, may, MayNot, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { order } = asked(request, []);
  const of = order === undefined ? {} : { order };
  const [desk, { counts }] = await Promise.all([
    deskOf(api, organisation),
    api.wallet.letters({ organisation, ...of, state: 'without-address' }),
  ]);
  return { desk, order, count: counts['without-address'] ?? 0 };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const { api, site } = context.get(visited);
  const form = await sent(request);
  const { order } = asked(request, []);
  const claim = form.optional('claim');
  const wanted = { organisation, ...(claim !== undefined ? { claim } : order !== undefined && { order }) };
  const { done, refused } = await attempt(api.wallet.codes(wanted), form.typed);
  if (refused !== undefined) return refused;
  if (done.codes.length === 0) return redirect(`/${language}/desk/${organisation}/letters`, 303);
  const place = `${site.publicUrl}/${language}/claim`;
  return {
    more: done.more,
    place: place.replace(/^https?:\/\//, ''),
    cards: done.codes.map(({ title, code, ...card }) => ({
      ...card,
      code,
      title: titleIn(title, language).text,
      qr: qrCode(`${place}#${code}`),
    })),
  };
}

export default function Codes({ loaderData: { desk, order, count }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const letters = at(`/desk/${desk.id}/letters`);
  const made = actionData !== undefined && 'cards' in actionData ? actionData : undefined;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  return (
    <div className="desk-page">
      <PageTitle
        title={t(made === undefined ? 'web.letters.codes' : 'web.letters.codes.made', {
          count: made?.cards.length ?? 0,
        })}
        crumbs={crumbs({ href: letters, name: t('web.issuing.lists.letters') })}
        lead={made === undefined ? t('web.letters.codes.lead') : undefined}
      />
      {made !== undefined ? (
        <Cards made={made} provider={desk.name} letters={letters} order={order} />
      ) : !may(desk, 'letters-send') ? (
        <MayNot right="letters-send" />
      ) : count === 0 && refused === undefined ? (
        <EmptyState
          title={t('web.letters.codes.none')}
          action={<LinkButton href={letters}>{t('web.issuing.lists.letters')}</LinkButton>}
        >
          <p>{t('web.letters.codes.none.text')}</p>
        </EmptyState>
      ) : (
        <Form answer={refused} action={addressOf(`${letters}/codes`, { order })}>
          <ul>
            <li>{t('web.letters.codes.once')}</li>
            <li>{t('web.letters.codes.dead')}</li>
            <li>{t('web.letters.codes.careful')}</li>
          </ul>
          <div className="row">
            <Button>{t('web.letters.codes.make', { count: Math.min(count, MOST) })}</Button>
            <LinkButton look="quiet" href={letters}>
              {t('web.confirm.back')}
            </LinkButton>
          </div>
        </Form>
      )}
    </div>
  );
}

/** As many as are made at once. */
const MOST = 200;

interface CardsProps {
  readonly made: Extract<NonNullable<Route.ComponentProps['actionData']>, { cards: unknown }>;
  readonly provider: string;
  readonly letters: string;
  readonly order: string | undefined;
}

function Cards({ made: { cards, place, more }, provider, letters, order }: CardsProps) {
  const t = useSentences();
  return (
    <>
      <div className="stack not-on-paper">
        <Notice signal="caution" live title={t('web.letters.codes.now')}>
          <p>{t('web.letters.codes.now.text')}</p>
        </Notice>
        {more > 0 && <p>{t('web.letters.codes.more', { count: more })}</p>}
        <div className="row">
          {more > 0 && (
            <LinkButton look="plain" href={addressOf(`${letters}/codes`, { order })}>
              {t('web.letters.codes.more.go')}
            </LinkButton>
          )}
          <a href={letters}>{t('web.letters.codes.back')}</a>
        </div>
      </div>
      <ul className="code-cards">
        {cards.map(({ claim, learner, title, code, expires, qr }) => (
          <li key={claim}>
            <div>
              <p className="for">
                <Text>{learner}</Text>
              </p>
              <p>
                <Text>{title}</Text>
                <span className="detail">
                  <Text>{provider}</Text>
                </span>
              </p>
            </div>
            <Qr code={qr} label={t('web.letters.card.qr')} />
            <p className="how">{t('web.letters.card.how', { place })}</p>
            <p className="code">
              <span className="heard">{t('web.letters.card.code')} </span>
              <code>{code}</code>
            </p>
            <p className="detail">
              {t('web.letters.card.until')} <Time value={expires} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
