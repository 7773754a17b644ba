// The logo: a picture and what it shows.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { FileField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/logo';

const DONE = ['set', 'dropped'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, { logo }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.profile({ organisation }),
  ]);
  const { searchParams } = new URL(request.url);
  return {
    organisation,
    name,
    rules: rights.includes('organisation-change'),
    logo,
    done: DONE.find((word) => searchParams.has(word)),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { organisations } = context.get(visited).api;
  const drops = form.text('doing') === 'drop';
  const file = form.file('file') ?? new File([], '');
  const { refused } = await attempt<unknown>(
    drops
      ? organisations.dropLogo({ organisation })
      : organisations.setLogo({ organisation, alternative: form.text('alternative'), file }),
    form.typed,
  );
  return refused ?? redirect(`/${language}/desk/${organisation}/logo?${drops ? 'dropped' : 'set'}`, 303);
}

export default function Logo({
  loaderData: { organisation, name, rules, logo, done },
  actionData,
}: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={t('web.organisations.logo')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: at(`/desk/${organisation}/settings`), name: t('web.organisations.settings') },
        ]}
        lead={t('web.organisations.logo.lead')}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.organisations.logo.done-${done}`)} live />}
        {logo !== undefined && (
          <form method="post" className="row">
            <img className="logo" src={logo.path} alt={logo.alternative} width={logo.width} height={logo.height} />
            <input type="hidden" name="doing" value="drop" />
            {rules && <Button look="quiet">{t('web.organisations.logo.drop')}</Button>}
          </form>
        )}
        {!rules && <p className="soft">{t('web.organisations.owners-change')}</p>}
        {rules && (
          <Form answer={actionData} files words={{ alternative: t('web.organisations.logo.alternative-missing') }}>
            <FileField
              name="file"
              label={t('web.organisations.logo.file')}
              help={t('web.organisations.logo.file-help')}
              accept=".png,.jpg,.jpeg,.webp"
            />
            <TextField
              name="alternative"
              label={t('web.organisations.logo.alternative')}
              help={t('web.organisations.logo.alternative-help')}
              value={logo?.alternative}
              maxLength={200}
            />
            <Button>{t('web.organisations.save')}</Button>
          </Form>
        )}
      </div>
    </>
  );
}
