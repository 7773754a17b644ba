// A provider erases what it holds of a learner: what goes, what stays and cannot be changed any more; then one button.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/erase-records';

export async function loader({ context, params: { organisation, request } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { found, erasable } = await api.myData.request({ organisation, request });
  const learners = [...new Set([...found.credentials, ...found.results].map(({ learner }) => learner))];
  return {
    learners,
    erasable,
    counts: {
      credentials: found.credentials.length,
      formats: found.credentials.reduce((sum, { formats }) => sum + formats, 0),
      results: found.results.length + found.credentials.length,
      imports: found.imports,
    },
  };
}

export async function action({ context, params: { language, organisation, request } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.myData.eraseRecords({ organisation, request }));
  return refused ?? redirect(`/${language}/desk/${organisation}/requests/${request}?erased`, 303);
}

export default function EraseRecords({ loaderData, actionData, params }: Route.ComponentProps) {
  const { learners, erasable, counts } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const back = at(`/desk/${params.organisation}/requests/${params.request}`);
  return (
    <>
      <PageTitle
        title={t('web.my-data.erase-records.title')}
        crumbs={[{ href: back, name: t('web.my-data.desk.one-erasure') }]}
        lead={learners.length > 0 ? <Text>{learners.join(', ')}</Text> : undefined}
      />
      {erasable ? (
        <Confirm
          button={<Button look="grave">{t('web.my-data.erase-records.button')}</Button>}
          back={back}
          answer={actionData}
        >
          <h2>{t('web.my-data.erase.goes')}</h2>
          <ul>
            <li>{t('web.my-data.erase-records.credentials', { ...counts })}</li>
            <li>{t('web.my-data.erase-records.results', { count: counts.results })}</li>
            <li>{t('web.my-data.erase-records.claims')}</li>
            {counts.imports > 0 && <li>{t('web.my-data.desk.imports', { count: counts.imports })}</li>}
          </ul>
          <h2>{t('web.my-data.erase.stays')}</h2>
          <ul>
            <li>{t('web.my-data.erase-records.slot')}</li>
            <li>{t('web.my-data.erase-records.file')}</li>
            <li>{t('web.my-data.erase-records.log')}</li>
          </ul>
          <p>{t('web.my-data.erase-records.undone')}</p>
          <AsksToConfirm />
        </Confirm>
      ) : (
        <Notice signal="info" title={t('web.my-data.erase-records.not-now')}>
          <p>
            <a href={back}>{t('web.confirm.back')}</a>
          </p>
        </Notice>
      )}
    </>
  );
}
