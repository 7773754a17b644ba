// Takes back what a spreadsheet entered, after asking once.
import { redirect } from 'react-router';
import { attempt } from '../../refused.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/undo';
import { meant, TakeAway } from './take-away.tsx';

export const loader = ({ context, params: { organisation, import: id } }: Route.LoaderArgs) =>
  meant(context.get(visited).api, organisation, id);

export async function action({ context, params: { language, organisation, import: id } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.assessing.undo({ organisation, import: id }));
  return refused ?? redirect(`/${language}/desk/${organisation}/imports/${id}`, 303);
}

export default function Undo({ loaderData, actionData }: Route.ComponentProps) {
  return <TakeAway step="undo" of={loaderData} answer={actionData} />;
}
