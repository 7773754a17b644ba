// One passkey: its name, and its end.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/passkey';
import { answerOf } from './answer-of.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { passkeys } = await context.get(visited).api.people.ways({});
  const found = passkeys.find(({ passkey }) => passkey === params.passkey);
  if (found === undefined) throw data(null, { status: 404 });
  return { name: found.name };
}

export async function action({ context, params: { language, passkey }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  const back = (done: string) => redirect(`/${language}/account/ways?done=${done}`, 303);
  if (form.text('doing') === 'remove') {
    const { refused } = await attempt(people.removePasskey({ passkey }));
    return refused ?? back('removed');
  }
  const { refused } = await attempt(people.namePasskey({ passkey, name: form.text('name') }), form.typed);
  return refused ?? back('named');
}

export default function Passkey({ loaderData: { name }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const naming = answerOf(actionData, 'name');
  return (
    <>
      <PageTitle
        title={t('web.people.passkey.one', { name })}
        heading={<Text>{name}</Text>}
        crumbs={[{ href: at('/account/ways'), name: t('web.people.ways') }]}
      />
      <div className="stack loose">
        <Form answer={naming} words={{ name: t('web.people.passkey.name-missing') }}>
          <TextField name="name" label={t('web.people.passkey.name')} value={name} maxLength={60} width="middle" />
          <input type="hidden" name="doing" value="name" />
          <Button look="plain">{t('web.people.passkey.save')}</Button>
        </Form>
        <section className="stack">
          <h2>{t('web.people.passkey.remove')}</h2>
          <AsksToConfirm />
          <Form answer={naming === undefined ? answerOf(actionData) : undefined} prefix="remove-">
            <p>{t('web.people.passkey.remove-text')}</p>
            <input type="hidden" name="doing" value="remove" />
            <div className="row">
              <Button look="grave">{t('web.people.passkey.remove-button')}</Button>
              <LinkButton href={at('/account/ways')} look="quiet">
                {t('web.confirm.back')}
              </LinkButton>
            </div>
          </Form>
        </section>
      </div>
    </>
  );
}
