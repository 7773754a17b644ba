// A design on its way to being published: how far it is, who did what, and for whoever may approve it the design as it would
// be published, with a place for a comment on each element.
import { redirect } from 'react-router';
import { REVIEWED } from '@tessera/server/catalogue/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { may, MayNot } from '../issuing/desk.tsx';
import type { Route } from './+types/review';
import { descriptionOf } from './description.server.ts';
import { titleOf } from './draft-form.ts';
import { AssessmentPart, LeadsToPart, LearningPart, OutcomesPart, QualityPart } from './parts-of-published.tsx';
import { CommentList, History, ReviewSteps } from './review-parts.tsx';

export async function loader({ context, params: { language, organisation, design }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [found, own] = await Promise.all([
    api.catalogue.design({ organisation, design }),
    api.organisations.show({ organisation }),
  ]);
  const { becomes, review, history, revision, changed, unit, versions } = found;
  return {
    ...{ design, review, history, revision, changed, newest: versions[0]?.version ?? 0 },
    title: titleOf(found.draft),
    organisation: { id: organisation, name: own.name },
    mayReview: may(own, 'designs-review', { unit }),
    about: becomes && descriptionOf(becomes, language),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, params: { language, organisation, design }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const read = { organisation, design, revision: Number(form.text('revision')) };
  const comments = REVIEWED.map((element) => ({ element, text: form.text(element) })).filter(({ text }) => text !== '');
  const isApproved = form.text('do') === 'approve';
  const deciding = isApproved ? api.catalogue.approve(read) : api.catalogue.giveBack({ ...read, comments });
  const { refused } = await attempt(deciding, form.typed);
  const done = isApproved ? 'approved' : 'returned';
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}/review?done=${done}`, 303);
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, design, title, review, history, changed, newest, mayReview, about, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const designs = at(`/desk/${organisation.id}/designs`);
  const isWaiting = review.state === 'in-review';
  const judges = isWaiting && mayReview && !review.changedByYou;
  return (
    <>
      <PageTitle
        title={t('web.review.title')}
        crumbs={[
          { href: at(`/desk/${organisation.id}`), name: <Text>{organisation.name}</Text> },
          { href: designs, name: t('web.catalogue.designs') },
          { href: `${designs}/${design}`, name: <Text>{title ?? t('web.catalogue.untitled')}</Text> },
        ]}
        lead={judges ? t('web.review.lead') : undefined}
      />
      <div className="stack loose">
        <ReviewSteps state={review.state} isPublished={newest > 0 && !changed} />
        {(done === 'approved' || done === 'returned') && actionData === undefined && (
          <Notice signal="yes" live title={t(`web.review.done.${done}`)} />
        )}
        {isWaiting && !judges && (
          <Notice signal="info" title={t(mayReview ? 'web.review.yours' : 'web.review.waits')}>
            <p>
              {review.who.length === 0 ? t('web.review.nobody') : t('web.review.who', { who: review.who.join(', ') })}
            </p>
          </Notice>
        )}
        {isWaiting && !mayReview && <MayNot right="designs-review" />}
        {review.comments.length > 0 && <CommentList comments={review.comments} form={`${designs}/${design}`} />}
        {review.state === 'approved' && (
          <Notice signal="yes" title={t('web.review.approved')}>
            <p>
              <a href={`${designs}/${design}/publish`}>{t('web.review.approved.go')}</a>
            </p>
          </Notice>
        )}
        {judges && about !== undefined && (
          <>
            <article className="published stack loose">
              <h2>{t('web.review.becomes')}</h2>
              <p className="lead">
                <Text>{about.title.text}</Text>
              </p>
              {about.description !== undefined && (
                <p>
                  <Text lines>{about.description.text}</Text>
                </p>
              )}
              <OutcomesPart about={about} />
              <LearningPart about={about} />
              <AssessmentPart about={about} />
              <LeadsToPart about={about} />
              <QualityPart about={about} providerPage={at(`/providers/${organisation.id}`)} />
            </article>
            <Judgement {...loaderData} answer={actionData} />
          </>
        )}
        <History history={history} />
        <p>
          <LinkButton look="plain" href={`${designs}/${design}`}>
            {t('web.catalogue.publish.back')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}

/** What each award says, no design does. */
const AT_AWARD: readonly string[] = ['learner', 'dateOfIssuing', 'grade'];

function Judgement({
  revision,
  answer,
}: {
  readonly revision: number;
  readonly answer: Route.ComponentProps['actionData'];
}) {
  const t = useSentences();
  const typed = (element: string): boolean => {
    const text = answer?.typed[element];
    return typeof text === 'string' && text !== '';
  };
  return (
    <section className="stack publish" aria-labelledby="judgement">
      <h2 id="judgement">{t('web.review.judgement')}</h2>
      <Form answer={answer && { ...answer, refused: { ...answer.refused, problems: [] } }}>
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          name="whole"
          label={t('web.review.whole')}
          help={t('web.review.whole.help')}
          maxLength={2000}
          optional
        />
        <fieldset className="stack tight">
          <legend>{t('web.review.elements')}</legend>
          {REVIEWED.filter((element) => element !== 'whole' && !AT_AWARD.includes(element)).map((element) => (
            <details key={element} open={typed(element)}>
              <summary>{t(`element.${element}.name`)}</summary>
              <TextArea
                name={element}
                label={t('web.review.comment-on', { element: t(`element.${element}.name`) })}
                maxLength={2000}
                optional
              />
            </details>
          ))}
        </fieldset>
        <div className="row">
          <Button name="do" value="approve">
            {t('web.review.approve')}
          </Button>
          <Button name="do" value="return" look="plain">
            {t('web.review.return')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
