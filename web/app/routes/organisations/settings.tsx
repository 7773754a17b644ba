// What an organisation says of itself. The register's part is shown; the rest an owner changes.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/settings';
import { choosers, countryName } from './choosers.server.ts';
import { identityIn, PLACES } from './identity.ts';
import { IdentityFacts } from './identity-facts.tsx';
import { OwnFields, useIdentityWords } from './identity-fields.tsx';

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { name, identity, revision, rights } = await context.get(visited).api.organisations.show({ organisation });
  return {
    ...{ organisation, name, identity, revision, rules: rights.includes('organisation-change') },
    country: countryName(identity.country, language),
    choosers: choosers(language),
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const kept = await api.organisations.show({ organisation });
  const change = { organisation, identity: identityIn(form, kept.identity), revision: Number(form.text('revision')) };
  const { refused } = await attempt(api.organisations.change(change), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/settings?saved`, 303);
}

const NOTHING_ELSE = { placeOfIssue: '', timeZone: '', language: '' };

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, identity, revision, rules, country, choosers: lists, saved } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const words = useIdentityWords(actionData);
  const { legalName, legalIdentifier, kinds, identifiers } = identity;
  // What stands below is asked for there, and not shown twice.
  const ofRegister = { ...NOTHING_ELSE, legalName, legalIdentifier, country: identity.country, kinds, identifiers };
  return (
    <>
      <PageTitle
        title={t('web.organisations.settings')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.settings.lead')}
      />
      <div className="beside">
        <div className="stack loose">
          {saved && <Notice signal="yes" title={t('web.organisations.settings.saved')} live />}
          <section className="stack">
            <h2>{t('web.organisations.of-register')}</h2>
            <IdentityFacts identity={ofRegister} country={country} />
          </section>
          <section className="stack">
            <h2>{t('web.organisations.of-own')}</h2>
            {rules ? (
              <Form answer={actionData} places={PLACES} words={words}>
                <input type="hidden" name="revision" value={revision} />
                <OwnFields identity={identity} choosers={lists} />
                <Button>{t('web.organisations.save')}</Button>
              </Form>
            ) : (
              <>
                <Facts
                  facts={[
                    {
                      name: t('web.organisations.address'),
                      value: identity.address && <Text>{identity.address}</Text>,
                    },
                    {
                      name: t('web.organisations.homepage'),
                      value: identity.homepage && <Text>{identity.homepage}</Text>,
                    },
                    { name: t('web.organisations.place'), value: <Text>{identity.placeOfIssue}</Text> },
                    { name: t('web.organisations.time-zone'), value: identity.timeZone },
                  ]}
                />
                <p className="soft">{t('web.organisations.owners-change')}</p>
              </>
            )}
          </section>
        </div>
        <aside className="stack">
          <h2>{t('web.four-eyes.title')}</h2>
          <p>{t('web.four-eyes.in-settings')}</p>
          <p>
            <a href={at(`/desk/${organisation}/four-eyes`)}>{t('web.four-eyes.go')}</a>
          </p>
          <h2>{t('web.organisations.why-register')}</h2>
          <p>{t('web.organisations.why-register-text')}</p>
          <p>{t('web.organisations.stays')}</p>
          {rules && (
            <>
              <h2>{t('web.organisations.settings.more')}</h2>
              <ul>
                <li>
                  <a href={at(`/desk/${organisation}/logo`)}>{t('web.organisations.logo')}</a>
                </li>
                <li>
                  <a href={at(`/desk/${organisation}/recognition`)}>{t('web.organisations.recognition')}</a>
                </li>
                <li>
                  <a href={at(`/desk/${organisation}/units`)}>{t('web.organisations.units')}</a>
                </li>
                <li>
                  <a href={at(`/desk/${organisation}/alliances`)}>{t('web.organisations.alliances')}</a>
                </li>
              </ul>
            </>
          )}
        </aside>
      </div>
    </>
  );
}
