// Enters an organisation in the register. What stands here is certified with its seals, so the operator looks it up.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/found';
import { choosers } from './choosers.server.ts';
import { identityIn, PLACES } from './identity.ts';
import { OwnFields, RegisterFields, useIdentityWords } from './identity-fields.tsx';

export async function loader({ context, params: { language } }: Route.LoaderArgs) {
  await context.get(visited).api.organisations.register({}); // for the operator alone
  return choosers(language);
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const asked = { identity: identityIn(form), owner: form.text('owner') };
  const { done, refused } = await attempt(api.organisations.found(asked), form.typed);
  return refused ?? redirect(`/${language}/operator/${done.organisation}?founded`, 303);
}

export default function Found({ loaderData, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const back = at('/operator');
  const words = useIdentityWords(actionData);
  return (
    <>
      <PageTitle
        title={t('web.organisations.found')}
        crumbs={[{ href: back, name: t('web.organisations.register') }]}
        lead={t('web.organisations.found.lead')}
      />
      <Form
        answer={actionData}
        places={{ ...PLACES, '/email': 'owner' }}
        words={{ ...words, owner: t('web.people.email-wrong') }}
      >
        <h2>{t('web.organisations.of-register')}</h2>
        <RegisterFields choosers={loaderData} />
        <h2>{t('web.organisations.of-own')}</h2>
        <OwnFields choosers={loaderData} />
        <h2>{t('web.organisations.owner')}</h2>
        <TextField
          name="owner"
          type="email"
          label={t('web.organisations.email')}
          help={t('web.organisations.owner-help')}
          inputMode="email"
          spellCheck={false}
          maxLength={254}
        />
        <AsksToConfirm />
        <div className="row">
          <Button>{t('web.organisations.found.button')}</Button>
          <LinkButton href={back} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
