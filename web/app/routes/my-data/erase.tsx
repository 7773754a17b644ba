// Erasing one's account: what goes at once, what stays and why, who is asked, and what cannot be undone; then one button.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/erase';
import { spokenGroups } from './spoken.server.ts';

export async function loader({ context, params: { language } }: Route.LoaderArgs) {
  const { groups, providers, hindrances } = await context.get(visited).api.myData.erasure({});
  const spoken = spokenGroups(
    groups.map((group) => ({ ...group, entries: [] })),
    language,
  );
  const counted = spoken.map(({ title, erasing }, place) => ({ title, erasing, count: groups[place]?.count ?? 0 }));
  return { groups: counted, providers, hindrances };
}

export async function action({ context, params: { language } }: Route.ActionArgs) {
  const { done, refused } = await attempt(context.get(visited).api.myData.erase({}));
  return refused ?? redirect(`/${language}/erased?asked=${done.asked}`, 303);
}

export default function Erase({ loaderData, actionData }: Route.ComponentProps) {
  const { groups, providers, hindrances } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const goes = groups.filter(({ erasing }) => erasing === 'goes');
  return (
    <>
      <PageTitle
        title={t('web.my-data.erase.title')}
        crumbs={[{ href: at('/account/data'), name: t('web.my-data.title') }]}
        lead={t('web.my-data.erase.lead')}
      />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="goes">
          <h2 id="goes">{t('web.my-data.erase.goes')}</h2>
          <ul>
            {goes.map(({ title, count }) => (
              <li key={title}>
                {title} <span className="soft">{count}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="stack tight" aria-labelledby="stays">
          <h2 id="stays">{t('web.my-data.erase.stays')}</h2>
          <ul>
            <li>{t('web.my-data.erase.stays-files')}</li>
            <li>{t('web.my-data.erase.stays-slot')}</li>
            <li>{t('web.my-data.erase.stays-log')}</li>
            <li>{t('web.my-data.erase.stays-backups')}</li>
          </ul>
        </section>
        {providers.length > 0 && (
          <section className="stack tight" aria-labelledby="asked">
            <h2 id="asked">{t('web.my-data.erase.asked')}</h2>
            <p>{t('web.my-data.erase.asked-text')}</p>
            <ul>
              {providers.map(({ organisation, name, credentials }) => (
                <li key={organisation}>
                  <Text>{name}</Text>{' '}
                  <span className="soft">{t('web.my-data.erase.records', { count: credentials })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="stack tight" aria-labelledby="undone">
          <h2 id="undone">{t('web.my-data.erase.undone')}</h2>
          <p>{t('web.my-data.erase.undone-text')}</p>
          <p className="row">
            <a href={at('/my')}>{t('web.my-data.erase.my-files')}</a>
            <a href={at('/account/data/file')}>{t('web.my-data.file')}</a>
          </p>
        </section>
        {hindrances.length > 0 ? (
          <Notice signal="caution" title={t('web.my-data.erase.first')}>
            <p>{t('web.my-data.erase.last-owner')}</p>
            <ul>
              {hindrances.map(({ organisation, name }) => (
                <li key={organisation}>
                  <a href={at(`/desk/${organisation}/members`)}>
                    <Text>{name}</Text>
                  </a>
                </li>
              ))}
            </ul>
            <LinkButton href={at('/account/data')} look="plain">
              {t('web.confirm.back')}
            </LinkButton>
          </Notice>
        ) : (
          <Confirm
            button={<Button look="grave">{t('web.my-data.erase.button')}</Button>}
            back={at('/account/data')}
            answer={actionData}
          >
            <p>{t('web.my-data.erase.sure')}</p>
            <AsksToConfirm />
          </Confirm>
        )}
      </div>
    </>
  );
}
