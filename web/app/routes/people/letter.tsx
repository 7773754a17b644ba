// Where the link of a letter leads. Opening it signs nobody in: its button does, in the browser that asked for the letter.
import { redirect } from 'react-router';
import taking from '../../enhance/secret.ts?worker&url';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/letter';
import { HowItWorks } from './how.tsx';
import { secretIn } from './secret-in.ts';

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  // What was typed is not shown again: it is a secret, and mostly not typed.
  const { done, refused } = await attempt(api.people.finishSignIn({ secret: secretIn(form.text('secret')) }));
  if (refused) return refused;
  if (done.recovery === true) return redirect(`/${language}/sign-in/recovery`, 303);
  return redirect(done.returnTo ?? `/${language}/sign-in/done`, 303);
}

export default function Letter({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.letter.title')} lead={t('web.people.letter.lead')} />
      <div className="beside">
        <div className="stack loose">
          <Form
            answer={actionData}
            action={at('/sign-in/letter')} // without what stands behind the #: a redirect would take it along
            words={{ secret: t('web.people.letter.missing') }}
          >
            <div data-secret-taken="" hidden>
              <Notice signal="yes" title={t('web.people.letter.taken')} />
            </div>
            <TextField
              name="secret"
              label={t('web.people.letter.secret')}
              help={t('web.people.letter.secret-help')}
              autoComplete="off"
              spellCheck={false}
            />
            <Button>{t('web.people.sign-in')}</Button>
          </Form>
          <section className="stack tight">
            <h2>{t('web.people.letter.elsewhere')}</h2>
            <p>{t('web.people.letter.elsewhere-text')}</p>
            <p>
              <a href={at('/sign-in')}>{t('web.people.ask-again')}</a>
            </p>
          </section>
        </div>
        <HowItWorks />
      </div>
      <script type="module" src={taking} async />
    </>
  );
}
