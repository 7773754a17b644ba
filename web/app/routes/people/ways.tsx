// What opens one's account: passkeys, accounts elsewhere, letters.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { TextField } from '../../ui/field.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/ways';
import { AccountTabs } from './account-tabs.tsx';
import { answerOf } from './answer-of.ts';
import { CameBackNotice, cameBackIn } from './came-back.tsx';
import { leaveIn, Leaving } from './leaving.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { nameOf, Providers } from './providers.tsx';

const DONE = ['added', 'named', 'removed', 'linked', 'unlinked'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [ways, { email }, { identityProviders }, { sessions }] = await Promise.all([
    api.people.ways({}),
    api.people.me({}),
    api.people.identityProviders({}),
    api.people.sessions({}),
  ]);
  const here = sessions.find((session) => session.here);
  const said = new URL(request.url).searchParams.get('done');
  return {
    ...ways,
    email,
    identityProviders,
    device: { browser: here?.browser ?? '', system: here?.system ?? '' },
    cameBack: cameBackIn(request, identityProviders),
    done: DONE.find((each) => each === said),
  };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  if (form.text('doing') === 'openid') {
    const identityProvider = form.text('identityProvider').slice(0, 36) || '-';
    const leaving = { identityProvider, returnTo: `/${language}/account/ways?done=linked` };
    const { done, refused } = await attempt(api.people.leaveToLink(leaving));
    if (refused)
      return data({ refused: refused.data.refused, typed: form.typed }, { status: refused.data.refused.status });
    const { identityProviders } = await api.people.identityProviders({});
    return data({ leave: { url: done.url, provider: nameOf(identityProviders, identityProvider) } });
  }
  const name = form.text('name');
  const answer = form.text('answer').slice(0, 50_000) || '{}';
  const { refused } = await attempt(api.people.addPasskey({ answer, name }), { doing: 'passkey', name });
  return refused ?? redirect(`/${language}/account/ways?done=added`, 303);
}

export default function Ways({ loaderData, actionData }: Route.ComponentProps) {
  const { passkeys, linked, passkeyOnly, recoveryCodes, email, identityProviders, device, cameBack, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const leave = leaveIn(actionData);
  if (leave !== undefined) return <Leaving {...leave} />;
  const [byPasskey, byProvider] = [answerOf(actionData, 'passkey'), answerOf(actionData, 'openid')];
  const { browser, system } = device;
  const suggested = browser !== '' && system !== '' ? t('web.people.device', { browser, system }) : '';
  return (
    <>
      <PageTitle title={t('web.people.ways')} lead={t('web.people.ways.lead')} />
      <div className="stack loose">
        <AccountTabs />
        {done !== undefined && <Notice signal="yes" title={t(`web.people.ways.done-${done}`)} live />}
        {done === 'added' && recoveryCodes === 0 && (
          <Notice signal="info" title={t('web.people.recovery.offer')}>
            <p>
              <a href={at('/account/recovery')}>{t('web.people.recovery.offer-link')}</a>
            </p>
          </Notice>
        )}
        {cameBack !== undefined && <CameBackNotice {...cameBack} />}
        <AsksToConfirm />
        <section className="stack">
          <h2>{t('web.people.passkeys')}</h2>
          <p className="soft">{t('web.people.passkeys.text')}</p>
          <Table
            caption={t('web.people.passkeys')}
            rows={passkeys}
            keyOf={({ passkey }) => passkey}
            empty={<EmptyState title={t('web.people.passkeys.none')}>{t('web.people.passkeys.none-text')}</EmptyState>}
            columns={[
              {
                key: 'name',
                head: t('web.people.passkey.name'),
                cell: ({ name, synced }) => (
                  <>
                    <Text>{name}</Text>
                    <span className="under-name soft small">
                      {t(synced ? 'web.people.passkey.synced' : 'web.people.passkey.one-device')}
                    </span>
                  </>
                ),
              },
              { key: 'made', head: t('web.people.added'), cell: ({ made }) => <Time value={made} /> },
              {
                key: 'used',
                head: t('web.people.used'),
                cell: ({ used }) => (used === null ? t('web.people.never') : <Time value={used} />),
              },
              {
                key: 'change',
                head: t('web.people.change'),
                cell: ({ passkey, name }) => (
                  <a href={at(`/account/passkeys/${passkey}`)}>
                    {t('web.people.passkey.change')}
                    <span className="heard"> {name}</span>
                  </a>
                ),
              },
            ]}
          />
          <PasskeyForm
            from="/api/people/passkeys/begin"
            makes
            label={t('web.people.passkey.add')}
            look={passkeys.length === 0 ? 'main' : 'plain'}
            answer={byPasskey}
          >
            <TextField
              name="name"
              label={t('web.people.passkey.name-new')}
              help={t('web.people.passkey.name-help')}
              value={suggested}
              maxLength={60}
              width="middle"
              autoComplete="off"
            />
          </PasskeyForm>
        </section>
        {(identityProviders.length > 0 || linked.length > 0) && (
          <section className="stack">
            <h2>{t('web.people.linked')}</h2>
            <p className="soft">{t('web.people.linked.text')}</p>
            {byProvider !== undefined && (
              <CameBackNotice
                code={byProvider.refused.code}
                provider={String(byProvider.refused.facts['provider'] ?? '')}
              />
            )}
            {linked.length > 0 && (
              <Table
                caption={t('web.people.linked')}
                rows={linked}
                keyOf={(row) => row.linked}
                columns={[
                  {
                    key: 'name',
                    head: t('web.people.linked.account'),
                    cell: ({ name, label }) => (
                      <>
                        <Text>{name}</Text>
                        {label !== '' && (
                          <span className="under-name soft small">
                            <Text>{label}</Text>
                          </span>
                        )}
                      </>
                    ),
                  },
                  { key: 'made', head: t('web.people.added'), cell: ({ made }) => <Time value={made} /> },
                  {
                    key: 'used',
                    head: t('web.people.used'),
                    cell: ({ used }) => (used === null ? t('web.people.never') : <Time value={used} />),
                  },
                  {
                    key: 'change',
                    head: t('web.people.change'),
                    cell: (row) => (
                      <a href={at(`/account/linked/${row.linked}`)}>
                        {t('web.people.linked.unlink')}
                        <span className="heard"> {row.name}</span>
                      </a>
                    ),
                  },
                ]}
              />
            )}
            <Providers providers={identityProviders} says="web.people.openid.link" />
          </section>
        )}
        <section className="stack tight">
          <h2>{t('web.people.letters')}</h2>
          <p>{t(passkeyOnly ? 'web.people.letters.with-code' : 'web.people.letters.text', { email })}</p>
          <p>
            <a href={at('/account/recovery')}>{t('web.people.letters.strict')}</a>
          </p>
        </section>
      </div>
    </>
  );
}
