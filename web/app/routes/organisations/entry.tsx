// One organisation in the register, as the operator keeps it: corrected, and given an owner where it has lost the last.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/entry';
import { choosers, countryLetters } from './choosers.server.ts';
import { identityIn, PLACES } from './identity.ts';
import { OwnFields, RegisterFields, useIdentityWords } from './identity-fields.tsx';

const DONE = ['founded', 'saved', 'invited'] as const;

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { identity, ...entry } = await context.get(visited).api.organisations.entry({ organisation });
  const { searchParams } = new URL(request.url);
  return {
    ...entry,
    identity: { ...identity, country: countryLetters(identity.country) },
    choosers: choosers(language),
    done: DONE.find((word) => searchParams.has(word)),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const inviting = form.text('doing') === 'invite';
  const { refused } = inviting
    ? await attempt(api.organisations.inviteOwner({ organisation, email: form.text('email') }), form.typed)
    : await attempt(
        api.organisations.amend({ organisation, identity: identityIn(form), revision: Number(form.text('revision')) }),
        form.typed,
      );
  return refused ?? redirect(`/${language}/operator/${organisation}?${inviting ? 'invited' : 'saved'}`, 303);
}

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, identity, revision, owners, invited, choosers: lists, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const dayOf = useDate();
  const inviting = actionData?.typed['doing'] === 'invite' ? actionData : undefined;
  const amending = inviting === undefined ? actionData : undefined;
  const words = useIdentityWords(amending);
  return (
    <>
      <PageTitle
        title={t('web.organisations.entry')}
        heading={<Text>{name}</Text>}
        crumbs={[{ href: at('/operator'), name: t('web.organisations.register') }]}
        lead={t('web.organisations.entry.lead')}
        actions={
          <LinkButton href={at(`/providers/${organisation}`)} look="plain">
            {t('web.organisations.public-page')}
          </LinkButton>
        }
      />
      <div className="beside">
        <div className="stack loose">
          {done !== undefined && <Notice signal="yes" title={t(`web.organisations.entry.${done}`)} live />}
          <Form answer={amending} places={PLACES} words={words}>
            <input type="hidden" name="revision" value={revision} />
            <h2>{t('web.organisations.of-register')}</h2>
            <RegisterFields identity={identity} choosers={lists} />
            <h2>{t('web.organisations.of-own')}</h2>
            <OwnFields identity={identity} choosers={lists} />
            <AsksToConfirm />
            <Button>{t('web.organisations.save')}</Button>
          </Form>
        </div>
        <aside className="stack">
          <h2>{t('web.organisations.owners')}</h2>
          {owners.length === 0 ? (
            <Badge signal="caution">{t('web.organisations.owners-none')}</Badge>
          ) : (
            <ul>
              {owners.map(({ name: person, email }) => (
                <li key={email}>
                  <Text>{person || email}</Text>
                </li>
              ))}
            </ul>
          )}
          {invited.length > 0 && (
            <>
              <h3>{t('web.organisations.invited')}</h3>
              <ul>
                {invited.map(({ email, ends, ended, undelivered }) => (
                  <li key={email}>
                    <Text>{email}</Text>
                    <span className="member-email soft">
                      {t(ended ? 'web.organisations.invitation-ended' : 'web.organisations.invitation-until', {
                        date: dayOf(ends),
                      })}
                    </span>
                    {undelivered !== undefined && (
                      <span className="member-email">
                        <Badge signal="caution">{t('web.organisations.undelivered')}</Badge>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Form answer={inviting} prefix="owner-" words={{ email: t('web.people.email-wrong') }}>
            <input type="hidden" name="doing" value="invite" />
            <TextField
              name="email"
              type="email"
              label={t('web.organisations.owner-invite')}
              inputMode="email"
              spellCheck={false}
              maxLength={254}
            />
            <AsksToConfirm />
            <Button look="plain">{t('web.organisations.invite-button')}</Button>
          </Form>
        </aside>
      </div>
    </>
  );
}
