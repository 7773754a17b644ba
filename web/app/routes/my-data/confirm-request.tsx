// Where the link of a letter leads that confirms a request: opening it does nothing, its button makes the request.
import taking from '../../enhance/secret.ts?worker&url';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { secretIn } from '../people/secret-in.ts';
import type { Route } from './+types/confirm-request';

export async function action({ context, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { done, refused } = await attempt(api.myData.confirmAsked({ secret: secretIn(form.text('secret')) }));
  return refused ?? { made: done };
}

export default function ConfirmRequest({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const made = actionData !== undefined && 'made' in actionData ? actionData.made : undefined;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  return (
    <>
      <PageTitle
        title={t('web.my-data.confirm.title')}
        lead={made === undefined ? t('web.my-data.confirm.lead') : undefined}
      />
      {made === undefined ? (
        <Form
          answer={refused}
          action={at('/requests/confirm')} // without what stands behind the #
          words={{ secret: t('web.people.letter.missing') }}
        >
          <div data-secret-taken="" hidden>
            <Notice signal="yes" title={t('web.my-data.confirm.taken')} />
          </div>
          <TextField
            name="secret"
            label={t('web.people.letter.secret')}
            help={t('web.people.letter.secret-help')}
            autoComplete="off"
            spellCheck={false}
          />
          <Button>{t('web.my-data.confirm.button')}</Button>
        </Form>
      ) : (
        <Notice signal="yes" title={t('web.my-data.confirm.made')} live>
          <p>
            <Text>{made.organisation}</Text> · {t('web.my-data.request-due')}: <Time value={made.due} />
          </p>
          <p>{t('web.my-data.confirm.next')}</p>
        </Notice>
      )}
      <script type="module" src={taking} async />
    </>
  );
}
