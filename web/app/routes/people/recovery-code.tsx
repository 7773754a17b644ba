// After the letter, where an account opens with a passkey alone: one of the recovery codes.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/recovery-code';

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const recoveryCode = form.text('recoveryCode').slice(0, 40);
  const { done, refused } = await attempt(
    context.get(visited).api.people.finishWithRecovery({ recoveryCode }),
    form.typed,
  );
  return refused ?? redirect(done.returnTo ?? `/${language}/account/ways`, 303);
}

export default function RecoveryCode({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.recovery-code.title')} lead={t('web.people.recovery-code.lead')} />
      <div className="beside">
        <Form answer={actionData} words={{ recoveryCode: t('web.people.recovery-code.missing') }}>
          <TextField
            name="recoveryCode"
            label={t('web.people.recovery-code')}
            help={t('web.people.recovery-code.help')}
            autoComplete="off"
            maxLength={40}
            width="middle"
            spellCheck={false}
          />
          <Button>{t('web.people.sign-in')}</Button>
        </Form>
        <aside className="stack">
          <h2>{t('web.people.recovery-code.found')}</h2>
          <p>
            <a href={at('/sign-in')}>{t('web.people.recovery-code.found-link')}</a>
          </p>
          <h2>{t('web.people.recovery-code.none')}</h2>
          <p>{t('web.people.recovery-code.none-text')}</p>
        </aside>
      </div>
    </>
  );
}
