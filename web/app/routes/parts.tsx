// Every part of the pages on one page, interactive, so that each is tried with script and without. Its form is always
// refused, to show how that looks.
import { data } from 'react-router';
import { useSentences } from '../language/sentences.ts';
import type { FormAnswer } from '../refused.ts';
import type { Handle } from '../root.tsx';
import { sent } from '../sent.ts';
import { PageTitle } from '../ui/headings.tsx';
import { PartsOfForms } from '../ui/parts-of-forms.tsx';
import { PartsOfLists } from '../ui/parts-of-lists.tsx';
import { PartsOfPages } from '../ui/parts-of-pages.tsx';
import type { Route } from './+types/parts';

export const handle: Handle = { interactive: true };

export async function action({ request }: Route.ActionArgs) {
  const { typed, text } = await sent(request);
  const empty = ['name', 'born', 'country', 'way'].filter((name) => text(name) === '');
  const problems = empty.map((name) => ({ path: `/${name}`, code: 'field-missing', facts: {} }));
  const refused = { code: 'input-malformed', facts: {}, status: 422, problems };
  return data({ refused, typed } satisfies FormAnswer, { status: 422 });
}

export default function Parts({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const crumbs = [{ href: './', name: t('web.nav.about') }];
  return (
    <div className="stack loose">
      <PageTitle title={t('web.parts.title')} lead={t('web.parts.lead')} crumbs={crumbs} />
      <PartsOfPages />
      <PartsOfForms answer={actionData} />
      <PartsOfLists />
    </div>
  );
}
