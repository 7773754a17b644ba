// Throws away a spreadsheet that was not entered, after asking once.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/discard';
import { meant, TakeAway } from './take-away.tsx';

export const loader = ({ context, params: { organisation, import: id } }: Route.LoaderArgs) =>
  meant(context.get(visited).api, organisation, id);

export async function action({ context, params: { language, organisation, import: id } }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const { design } = await api.assessing.import({ organisation, import: id });
  const { refused } = await attempt(api.assessing.discard({ organisation, import: id }));
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}/learners?discarded`, 303);
}

export default function Discard({ loaderData, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const uploads = useAddress()(`/desk/${loaderData.desk.id}/designs/${loaderData.design}/learners`);
  const through = [{ href: uploads, name: t('web.assessing.title') }];
  return <TakeAway step="discard" of={loaderData} answer={actionData} through={through} />;
}
