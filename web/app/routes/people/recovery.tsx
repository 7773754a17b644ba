// Whoever loses a device: ten codes to print, shown once; and whether a passkey alone is to open the account.
import { data, redirect } from 'react-router';
import printing from '../../enhance/print.ts?worker&url';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { ErrorSummary, Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/recovery';
import { AccountTabs } from './account-tabs.tsx';
import { answerOf } from './answer-of.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, site } = context.get(visited);
  const [{ passkeys, passkeyOnly, recoveryCodes }, { email }] = await Promise.all([
    api.people.ways({}),
    api.people.me({}),
  ]);
  const done = new URL(request.url).searchParams.get('done');
  const { host } = new URL(site.publicUrl);
  return { passkeys: passkeys.length, passkeyOnly, recoveryCodes, email, host, done };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  if (form.text('doing') === 'codes') {
    const { done, refused } = await attempt(people.makeRecoveryCodes({}));
    return refused ?? data({ codes: done.codes });
  }
  const passkeyOnly = form.text('doing') === 'strict';
  const { refused } = await attempt(people.wantPasskeyOnly({ passkeyOnly }));
  return refused ?? redirect(`/${language}/account/recovery?done=${passkeyOnly ? 'strict' : 'open'}`, 303);
}

export default function Recovery({ loaderData, actionData }: Route.ComponentProps) {
  const { passkeys, passkeyOnly, recoveryCodes, email, host, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const answer = answerOf(actionData);
  const codes = actionData !== undefined && 'codes' in actionData ? actionData.codes : undefined;
  if (codes !== undefined) return <Codes codes={codes} email={email} host={host} />;
  const ready = passkeys > 0 && recoveryCodes > 0;
  return (
    <>
      <PageTitle title={t('web.people.recovery')} lead={t('web.people.recovery.lead')} />
      <div className="stack loose">
        <AccountTabs />
        {(done === 'strict' || done === 'open') && (
          <Notice signal="yes" title={t(`web.people.strict.done-${done}`)} live />
        )}
        {answer !== undefined && <ErrorSummary refused={answer.refused} problems={[]} />}
        <AsksToConfirm />
        <section className="stack">
          <h2>{t('web.people.recovery.codes')}</h2>
          <p>{t('web.people.recovery.text')}</p>
          {recoveryCodes > 0 && recoveryCodes <= 3 ? (
            <Notice signal="caution" title={t('web.people.recovery.left', { count: recoveryCodes })}>
              <p>{t('web.people.recovery.few')}</p>
            </Notice>
          ) : (
            <p className="strong">{t('web.people.recovery.left', { count: recoveryCodes })}</p>
          )}
          <Form>
            <input type="hidden" name="doing" value="codes" />
            {recoveryCodes > 0 && <p className="soft">{t('web.people.recovery.anew')}</p>}
            <Button look={recoveryCodes === 0 ? 'main' : 'plain'}>
              {t(recoveryCodes === 0 ? 'web.people.recovery.make' : 'web.people.recovery.make-anew')}
            </Button>
          </Form>
        </section>
        <section className="stack">
          <h2>{t('web.people.strict')}</h2>
          <p>{t(passkeyOnly ? 'web.people.strict.is-on' : 'web.people.strict.text')}</p>
          {passkeyOnly ? (
            <Form>
              <input type="hidden" name="doing" value="open" />
              <Button look="plain">{t('web.people.strict.off')}</Button>
            </Form>
          ) : ready ? (
            <Form>
              <Notice signal="caution" title={t('web.people.strict.warning')}>
                <p>{t('web.people.strict.warning-text')}</p>
                {passkeys === 1 && <p>{t('web.people.strict.one-passkey')}</p>}
              </Notice>
              <input type="hidden" name="doing" value="strict" />
              <Button look="plain">{t('web.people.strict.on')}</Button>
            </Form>
          ) : (
            <p className="soft">
              {t('web.people.strict.not-ready')} <a href={at('/account/ways')}>{t('web.people.ways')}</a>
            </p>
          )}
        </section>
      </div>
    </>
  );
}

interface CodesProps {
  readonly codes: readonly string[];
  readonly email: string;
  readonly host: string;
}

/** Once: they are kept nowhere in plain. */
function Codes({ codes, email, host }: CodesProps) {
  const t = useSentences();
  const at = useAddress();
  const text = [t('web.people.codes.file', { site: host, email }), '', ...codes, ''].join('\r\n');
  return (
    <>
      <PageTitle title={t('web.people.codes')} lead={t('web.people.codes.lead')} />
      <div className="stack loose">
        <Notice signal="caution" title={t('web.people.codes.once')}>
          <p>{t('web.people.codes.once-text')}</p>
        </Notice>
        <p className="print-only">{t('web.people.codes.file', { site: host, email })}</p>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <div className="row">
          <button className="button main" type="button" data-prints="" data-needs-script="">
            {t('web.people.codes.print')}
          </button>
          <LinkButton
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
            look="plain"
            download="recovery-codes.txt"
          >
            {t('web.people.codes.save')}
          </LinkButton>
          <LinkButton href={at('/account/recovery')} look="quiet">
            {t('web.people.codes.done')}
          </LinkButton>
        </div>
      </div>
      <script type="module" src={printing} async />
    </>
  );
}
