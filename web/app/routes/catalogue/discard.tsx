// Throws a design away of which nothing was published: said once more, then done.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/discard';
import { titleOf } from './draft-form.ts';

export async function loader({ context, params: { organisation, design } }: Route.LoaderArgs) {
  const { draft } = await context.get(visited).api.catalogue.design({ organisation, design });
  return { organisation, design, title: titleOf(draft) };
}

export async function action({ context, params: { language, organisation, design } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.catalogue.discard({ organisation, design }));
  return refused ?? redirect(`/${language}/desk/${organisation}/designs`, 303);
}

export default function Discard({ loaderData: { organisation, design, title }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/designs`);
  const editor = `${list}/${design}`;
  return (
    <>
      <PageTitle
        title={t('web.catalogue.discard.title')}
        crumbs={[
          { href: list, name: t('web.catalogue.designs') },
          { href: editor, name: <Text>{title ?? t('web.catalogue.untitled')}</Text> },
        ]}
      />
      <Confirm
        answer={actionData}
        back={editor}
        button={<Button look="grave">{t('web.catalogue.discard.button')}</Button>}
      >
        <p>{t('web.catalogue.discard.text')}</p>
      </Confirm>
    </>
  );
}
