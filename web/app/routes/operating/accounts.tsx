// Whether an account is signed in anywhere, looked up by its address, and the way to end that. The address is posted: it
// stands in no URL.
import { SIGNING_OUT } from '@tessera/server/people/contract';
import { redirect } from 'react-router';
import { useLocale, useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/accounts';
import { OperatorTabs } from './tabs.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  // The page is the operator's alone, as the health of the installation is.
  await context.get(visited).api.operating.versions({});
  const ended = /^\d{1,4}$/.exec(new URL(request.url).searchParams.get('ended') ?? '')?.[0];
  return { ended: ended === undefined ? undefined : Number(ended) };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  const email = form.text('email');
  if (form.text('do') !== 'end') {
    const { done, refused } = await attempt(people.accountSessions({ email }), form.typed);
    return refused ?? { email, found: done };
  }
  const reason = SIGNING_OUT.find((each) => each === form.text('reason')) ?? 'other';
  const { done, refused } = await attempt(people.endAccountSessions({ email, reason }), form.typed);
  return refused ?? redirect(`/${language}/operator/accounts?ended=${done.ended}`, 303);
}

export default function Accounts({ loaderData: { ended }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  const going = actionData !== undefined && 'found' in actionData ? actionData : undefined;
  const ending = refused?.typed['do'] === 'end' ? refused : undefined;
  return (
    <>
      <PageTitle title={t('web.operating.accounts')} lead={t('web.operating.accounts.lead')} />
      <div className="stack loose">
        <OperatorTabs now="accounts" />
        {ended !== undefined && actionData === undefined && (
          <Notice signal="yes" title={t('web.operating.accounts.ended', { count: ended })} live>
            {ended > 0 && <p>{t('web.operating.accounts.told')}</p>}
          </Notice>
        )}
        {ending === undefined && (
          <Form answer={refused}>
            <TextField
              name="email"
              type="email"
              label={t('web.operating.accounts.email')}
              help={t('web.operating.accounts.email.help')}
              value={going?.email}
              autoComplete="off"
              spellCheck={false}
              width="middle"
            />
            <Button look={going === undefined ? 'main' : 'plain'}>{t('web.operating.accounts.look')}</Button>
          </Form>
        )}
        {going !== undefined && <Found {...going} />}
        {ending !== undefined && <End email={String(ending.typed['email'])} answer={ending} />}
      </div>
    </>
  );
}

interface FoundProps {
  readonly email: string;
  readonly found: { readonly sessions: number; readonly seen?: string };
}

function Found({ email, found: { sessions, seen } }: FoundProps) {
  const t = useSentences();
  const date = useDate();
  const number = new Intl.NumberFormat(useLocale());
  if (sessions === 0 || seen === undefined) {
    return <Notice signal="info" title={t('web.operating.accounts.none')} live />;
  }
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{t('web.operating.accounts.found', { count: sessions, number: number.format(sessions) })}</h2>
      <p>
        <Text>{email}</Text> {t('web.operating.accounts.seen', { date: date(seen) })}
      </p>
      <End email={email} />
    </section>
  );
}

function End({ email, answer }: { readonly email: string; readonly answer?: FormAnswer }) {
  const t = useSentences();
  return (
    <Form answer={answer} prefix="end-">
      <input type="hidden" name="email" value={email} />
      <ChoiceField
        name="reason"
        label={t('web.operating.accounts.reason')}
        help={t('web.operating.accounts.reason.help')}
        value="asked"
        options={SIGNING_OUT.map((reason) => ({ value: reason, label: t(`web.operating.accounts.reason.${reason}`) }))}
      />
      <p>{t('web.operating.accounts.means')}</p>
      <AsksToConfirm />
      <Button look="grave" name="do" value="end">
        {t('web.operating.accounts.end')}
      </Button>
    </Form>
  );
}
