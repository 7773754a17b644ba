// Gives a mandate: to whom, in which words, for what, from when until when.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/give-mandate';

export async function loader({ context, params: { organisation } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, identity }, { keys }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.trust.keySet({ organisation }),
  ]);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: identity.timeZone }).format(new Date());
  return { organisation, name, today, sealed: keys.some(({ purpose, current }) => purpose === 'seal' && current) };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { refused } = await attempt(api.organisations.giveMandate(mandateIn(form, organisation)), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/mandates?given`, 303);
}

/** What was left empty is not sent. */
function mandateIn(form: Sent, organisation: string) {
  const [holderName, validUntil] = [form.text('holderName').trim(), form.text('validUntil').trim()];
  const specifications = form
    .text('specifications')
    .split(/\s+/)
    .filter((address) => address !== '');
  return {
    organisation,
    holderIdentifier: form.text('holderIdentifier'),
    ...(holderName !== '' && { holderName }),
    statement: form.text('statement'),
    ...(specifications.length > 0 && { specifications }),
    validFrom: form.text('validFrom'),
    ...(validUntil !== '' && { validUntil }),
  };
}

export default function GiveMandate({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, today, sealed } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/mandates`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.give-mandate')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.mandates') },
        ]}
        lead={t('web.organisations.give-mandate.lead', { name })}
      />
      <AsksToConfirm />
      <div className="stack loose">
        {!sealed && (
          <Notice signal="caution" title={t('web.organisations.give-mandate.no-seal')}>
            <p>
              {t('web.organisations.give-mandate.no-seal-text')}{' '}
              <a href={at(`/desk/${organisation}/seal`)}>{t('web.organisations.seal')}</a>
            </p>
          </Notice>
        )}
        <Form
          answer={actionData}
          words={{
            holderIdentifier: t('web.organisations.mandate.holder-wrong'),
            statement: t('web.organisations.mandate.statement-missing'),
            validFrom: t('web.organisations.mandate.day-missing'),
          }}
        >
          <TextField
            name="holderIdentifier"
            label={t('web.organisations.mandate.holder')}
            help={t('web.organisations.mandate.holder-help')}
            spellCheck={false}
            maxLength={80}
          />
          <TextField
            name="holderName"
            label={t('web.organisations.mandate.holder-name')}
            help={t('web.organisations.mandate.holder-name-help')}
            maxLength={300}
            optional
          />
          <TextField
            name="statement"
            label={t('web.organisations.mandate.statement')}
            help={t('web.organisations.mandate.statement-help')}
            maxLength={500}
          />
          <TextArea
            name="specifications"
            label={t('web.organisations.mandate.for')}
            help={t('web.organisations.mandate.for-help')}
            optional
          />
          <div className="pair">
            <DateField name="validFrom" label={t('web.organisations.mandate.from')} value={today} />
            <DateField
              name="validUntil"
              label={t('web.organisations.mandate.until')}
              help={t('web.organisations.mandate.until-help')}
              optional
            />
          </div>
          <div className="row">
            <Button>{t('web.organisations.give-mandate.button')}</Button>
            <a href={list}>{t('web.organisations.give-mandate.back')}</a>
          </div>
        </Form>
      </div>
    </>
  );
}
