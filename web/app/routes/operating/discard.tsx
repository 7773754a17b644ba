// Gives up something that is parked, after a look at what that means.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/discard';
import { workInWords } from './words.server.ts';

export async function loader({ context, params: { language, work } }: Route.LoaderArgs) {
  const { list } = await context.get(visited).api.operating.work({ work });
  const [found] = list.entries;
  if (found === undefined) throw data(null, { status: 404 });
  return { words: workInWords(found, language), error: found.error };
}

export async function action({ context, params: { language, work } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.operating.discard({ work }));
  return refused ?? redirect(`/${language}/operator/work?discarded`, 303);
}

export default function Discard({ loaderData: { words, error }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at('/operator/work');
  return (
    <>
      <PageTitle title={t('web.operating.discard.title')} crumbs={[{ href: list, name: t('web.operating.work') }]} />
      <Confirm
        answer={actionData}
        back={list}
        button={<Button look="grave">{t('web.operating.discard.button')}</Button>}
      >
        <p>
          <strong>{words}</strong> {error !== undefined && <code>{error}</code>}
        </p>
        <p>{t('web.operating.discard.text')}</p>
        <p>{t('web.operating.discard.instead')}</p>
        <AsksToConfirm />
      </Confirm>
    </>
  );
}
