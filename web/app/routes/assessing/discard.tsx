// Throws away a spreadsheet that was not entered, after asking once.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import { deskOf, useCrumbs } from '../issuing/desk.tsx';
import type { Route } from './+types/discard';

export async function loader({ context, params: { organisation, import: id } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { fileName, counts, design }] = await Promise.all([
    deskOf(api, organisation),
    api.assessing.import({ organisation, import: id }),
  ]);
  return { desk, import: id, fileName, count: counts.good, design };
}

export async function action({ context, params: { language, organisation, import: id } }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const { design } = await api.assessing.import({ organisation, import: id });
  const { refused } = await attempt(api.assessing.discard({ organisation, import: id }));
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}/learners`, 303);
}

export default function Discard({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, fileName, count, import: id, design } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const back = at(`/desk/${desk.id}/imports/${id}`);
  return (
    <>
      <PageTitle
        title={t('web.assessing.discard.title', { file: plain(fileName) })}
        crumbs={crumbs(
          { href: at(`/desk/${desk.id}/designs/${design}/learners`), name: t('web.assessing.title') },
          { href: back, name: <Text>{fileName}</Text> },
        )}
      />
      <Confirm
        back={back}
        answer={actionData}
        button={<Button look="grave">{t('web.assessing.discard.button', { count })}</Button>}
      >
        <p>{t('web.assessing.discard.text', { count })}</p>
      </Confirm>
    </>
  );
}
