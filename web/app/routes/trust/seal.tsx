// The seal of an organisation: what it is, who will believe it, and how one gets it.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FileField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { type Visiting, visited } from '../../visit.ts';
import type { Route } from './+types/seal';
import { KeyCard } from './key.tsx';
import { PasswordField } from './password.tsx';

const DONE = ['made', 'imported'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights, identity }, { keys }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.trust.keySet({ organisation }),
  ]);
  const seal = keys.find(({ purpose, current }) => purpose === 'seal' && current);
  const { searchParams } = new URL(request.url);
  return {
    ...{ organisation, name, keys, seal, rules: rights.includes('seal-rule') },
    names: seal === undefined || seal.organisationIdentifier === identity.legalIdentifier,
    done: DONE.find((word) => searchParams.has(word)),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const importing = form.text('doing') === 'import';
  // The password is not shown again.
  const { refused } = await attempt(asked(importing, organisation, form, context.get(visited)), {
    doing: form.text('doing'),
  });
  return refused ?? redirect(`/${language}/desk/${organisation}/seal?${importing ? 'imported' : 'made'}`, 303);
}

function asked(importing: boolean, organisation: string, form: Sent, { api }: Visiting): Promise<unknown> {
  if (!importing) return api.trust.makeTrialSeal({ organisation });
  // Without a file the server says what is missing.
  const file = form.file('file') as File;
  return api.trust.importSeal({ organisation, password: form.text('password'), file });
}

export default function Seal({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, keys, seal, rules, names, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const importing = actionData?.typed['doing'] === 'import' ? actionData : undefined;
  const making = importing === undefined ? actionData : undefined;
  const trial = (
    <Form answer={making} prefix="trial-">
      <input type="hidden" name="doing" value="trial" />
      <Button look={seal === undefined ? 'main' : 'plain'}>
        {t(seal === undefined ? 'web.trust.make-trial' : 'web.trust.make-new')}
      </Button>
    </Form>
  );
  return (
    <>
      <PageTitle
        title={t('web.trust.seal')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.trust.seal.lead')}
      />
      {rules && <AsksToConfirm />}
      <div className="beside">
        <div className="stack loose">
          {done !== undefined && (
            <Notice signal="yes" title={t(`web.trust.done-${done}`)} live>
              <p>
                <a href={at(`/desk/${organisation}`)}>{t('web.trust.go-on')}</a>
              </p>
            </Notice>
          )}
          {!names && (
            <Notice signal="caution" title={t('web.trust.names-another')}>
              <p>{t('web.trust.names-another-text')}</p>
              {rules && trial}
            </Notice>
          )}
          {seal === undefined ? (
            <EmptyState title={t('web.trust.none')} action={rules ? trial : undefined}>
              <p>{t(rules ? 'web.trust.none-text' : 'web.trust.none-who')}</p>
            </EmptyState>
          ) : (
            <section className="stack">
              <KeyCard shown={seal} organisation={organisation} level={2} />
              {seal.kind === 'trial' && (
                <Notice signal="caution" title={t('web.trust.trial-means')}>
                  <p>{t('web.trust.trial-means-text')}</p>
                </Notice>
              )}
              <div className="row">
                <LinkButton look="plain" href={at(`/providers/${organisation}/certificates`)}>
                  {t('web.trust.certificates')}
                </LinkButton>
              </div>
            </section>
          )}
          {rules && (
            <section className="stack">
              <h2>{t('web.trust.import')}</h2>
              <p>{t('web.trust.import-text')}</p>
              <Form
                answer={importing}
                files
                prefix="import-"
                words={importing?.refused.code === 'input-malformed' ? { file: t('web.trust.file-missing') } : {}}
              >
                <input type="hidden" name="doing" value="import" />
                <FileField
                  name="file"
                  label={t('web.trust.file')}
                  help={t('web.trust.file-help')}
                  accept=".p12,.pfx,application/x-pkcs12"
                />
                <PasswordField name="password" label={t('web.trust.password')} help={t('web.trust.password-help')} />
                <Button look={seal === undefined ? 'plain' : 'main'}>{t('web.trust.import-button')}</Button>
              </Form>
            </section>
          )}
          {keys.filter(({ current }) => !current).length > 0 && (
            <p className="soft">
              {t('web.trust.retired-count', { count: keys.filter(({ current }) => !current).length })}
            </p>
          )}
        </div>
        <aside className="stack">
          <h2>{t('web.trust.what')}</h2>
          <p>{t('web.trust.what-text')}</p>
          <h2>{t('web.trust.who-believes')}</h2>
          <p>{t('web.trust.who-believes-trial')}</p>
          <p>{t('web.trust.who-believes-import')}</p>
          <h2>{t('web.trust.where')}</h2>
          <p>{t('web.trust.where-text')}</p>
        </aside>
      </div>
    </>
  );
}
