// Lets all that is parked of a kind be tried again, after a look at how much it is.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/retry';
import { workInWords } from './words.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const kind = new URL(request.url).searchParams.get('kind')?.slice(0, 80) ?? '';
  if (kind === '') throw data(null, { status: 404 });
  const { list } = await context.get(visited).api.operating.work({ kind });
  return { kind, words: workInWords({ kind }, language), count: list.total };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { refused } = await attempt(context.get(visited).api.operating.retryAll({ kind: form.text('kind') }));
  return refused ?? redirect(`/${language}/operator/work?retried-all`, 303);
}

export default function Retry({ loaderData: { kind, words, count }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at('/operator/work');
  return (
    <>
      <PageTitle title={t('web.operating.retry-all.title')} crumbs={[{ href: list, name: t('web.operating.work') }]} />
      <Confirm answer={actionData} back={list} button={<Button>{t('web.operating.retry-all.button')}</Button>}>
        <input type="hidden" name="kind" value={kind} />
        <p>
          <strong>{words}</strong>
        </p>
        <p>{t('web.operating.retry-all.text', { count })}</p>
      </Confirm>
    </>
  );
}
