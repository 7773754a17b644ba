// The design editor. Its base is one form that works without script; where script runs it saves as you go and shows at
// once what is still missing.
import { data, redirect } from 'react-router';
import { speakerOf, useAddress, useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer } from '../../refused.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { may } from '../issuing/desk.tsx';
import type { Route } from './+types/design';
import { choosers, tongues, withIris } from './choosers.server.ts';
import { type Draft, draftIn, edited, languagesOf, placeAfter, textsOf, titleOf } from './draft-form.ts';
import { Editor } from './editor.tsx';
import { CommentList } from './review-parts.tsx';
import type { Theirs } from './saving.ts';

export const handle = { interactive: true };

export async function loader({ context, params: { language, organisation, design } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [found, own, { held }] = await Promise.all([
    api.catalogue.design({ organisation, design }),
    api.organisations.show({ organisation }),
    api.organisations.mandates({ organisation }),
  ]);
  const { country } = own.identity;
  const t = speakerOf(language);
  // One that was chosen stays to be seen when it is over.
  const usable = held.filter(
    ({ mandate, state, accepted }) =>
      mandate === found.draft['awardedUnder'] || (accepted !== undefined && ['coming', 'in-force'].includes(state)),
  );
  return {
    ...found,
    draft: withIris(found.draft),
    organisation: {
      id: organisation,
      name: own.name,
      country: new Intl.DisplayNames([language === 'qps' ? 'en' : language], { type: 'region' }).of(country) ?? country,
      mandates: usable.map(({ mandate, giver, validUntil = 'none' }) => ({
        value: mandate,
        label: t('web.catalogue.awarded-under', { giver: giver.name, until: validUntil }),
      })),
    },
    mayEdit: may(own, 'designs-write', found),
    choosers: choosers(language),
    tongues: tongues(language),
  };
}

export async function action({ context, params: { language, organisation, design }, request }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const fields = await textFields(request);
  const field = (name: string): string => fields.find(([known]) => known === name)?.[1] ?? '';
  const command = field('do') === 'speak' ? `speak:${field('speak')}` : field('do');
  const here = `/${language}/desk/${organisation}/designs/${design}`;
  const typed = draftIn(fields);
  const draft = edited(typed, command);

  if (command === 'keep-copy') {
    const begun = await api.catalogue.begin({ organisation, copyOf: design, ...calledIn(draft, language) });
    await api.catalogue.save({ organisation, design: begun.design, draft: { ...draft }, revision: 1 });
    return redirect(`/${language}/desk/${organisation}/designs/${begun.design}?copied`, 303);
  }
  const revision = command === 'replace' ? Number(field('theirs')) : Number(field('revision'));
  const { refused } = await attempt(api.catalogue.save({ organisation, design, draft: { ...draft }, revision }));
  if (refused === undefined) {
    if (command === 'publish') return redirect(`${here}/publish`, 303);
    const place = placeAfter(draft, command);
    return redirect(`${here}?saved${place === '' ? '' : `#${place}`}`, 303);
  }
  const answer: FormAnswer = refused.data;
  if (answer.refused.code !== 'changed-elsewhere')
    return data({ refused: answer.refused, draft }, { status: answer.refused.status });
  const { draft: other, revision: newest, updated } = await api.catalogue.design({ organisation, design });
  const theirs: Theirs = { draft: withIris(other), revision: newest, updated };
  return data({ refused: answer.refused, draft, theirs }, { status: 409 });
}

async function textFields(request: Request): Promise<readonly (readonly [string, string])[]> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw data(null, { status: 415 });
  return textsOf(await request.formData());
}

/** A copy has to be called something. */
function calledIn(draft: Draft, reader: string) {
  return { language: languagesOf(draft)[0] ?? reader, title: titleOf(draft)?.slice(0, 300) ?? '–' };
}

export default function DesignPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const { organisation, design } = loaderData;
  const list = at(`/desk/${organisation.id}/designs`);
  const title = titleOf(loaderData.draft) ?? t('web.catalogue.untitled');
  return (
    <>
      <PageTitle
        title={title}
        heading={<Text>{title}</Text>}
        crumbs={[
          { href: at(`/desk/${organisation.id}`), name: <Text>{organisation.name}</Text> },
          { href: list, name: t('web.catalogue.designs') },
        ]}
        lead={t('web.catalogue.editor.lead')}
      />
      <ReviewBand {...loaderData} />
      <Editor key={design} {...loaderData} answer={actionData} />
    </>
  );
}

/** How it stands with being approved, and whose it is, before the form. */
function ReviewBand({ review, history, organisation, design, mayEdit }: Route.ComponentProps['loaderData']) {
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation.id}/designs/${design}`);
  const isOnItsWay = review.asked || history.length > 0;
  return (
    <div className="stack tight review-band">
      {review.comments.length > 0 && <CommentList comments={review.comments} form="" />}
      {review.asked && review.state !== 'draft' && (
        <Notice
          signal={review.state === 'approved' ? 'yes' : 'info'}
          title={t(review.state === 'approved' ? 'web.review.approved' : 'web.review.waits')}
        >
          {mayEdit && <p>{t('web.review.edit-asks-again')}</p>}
        </Notice>
      )}
      <p className="row">
        {isOnItsWay && <a href={`${here}/review`}>{t('web.review.go')}</a>}
        {mayEdit && <a href={`${here}/unit`}>{t('web.units.whose')}</a>}
      </p>
    </div>
  );
}
