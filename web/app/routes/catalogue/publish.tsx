// Publishing: what will be fixed, when it is looked at again, what is still missing and where to say it; then the next steps.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card, Facts } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { may, MayNot } from '../issuing/desk.tsx';
import type { Route } from './+types/publish';
import { languagesOf, titleOf } from './draft-form.ts';
import { Panel, TilesOf } from './panel.tsx';
import { CommentList } from './review-parts.tsx';

export async function loader({ context, params: { organisation, design }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [found, own] = await Promise.all([
    api.catalogue.design({ organisation, design }),
    api.organisations.show({ organisation }),
  ]);
  const first = languagesOf(found.draft)[0] ?? 'en';
  const newest = found.versions[0]?.version ?? 0;
  return {
    ...{ design, first, newest, title: titleOf(found.draft) },
    ...{ completeness: found.completeness, revision: found.revision, changed: found.changed, review: found.review },
    mayPublish: may(own, 'designs-publish', found),
    mayWrite: may(own, 'designs-write', found),
    organisation: { id: organisation, name: own.name, identifier: own.identity.legalIdentifier },
    done: new URL(request.url).searchParams.get('done') === String(newest) && newest > 0,
  };
}

export async function action({ context, params: { language, organisation, design }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  if (form.text('do') === 'submit') {
    const read = { organisation, design, revision: Number(form.text('revision')) };
    const { refused } = await attempt(api.catalogue.submit(read), form.typed);
    return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}/publish?handed-in`, 303);
  }
  const reviewBy = form.optional('reviewBy');
  const wanted = { organisation, design, revision: Number(form.text('revision')), ...(reviewBy && { reviewBy }) };
  const { done, refused } = await attempt(api.catalogue.publish(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}/publish?done=${done.version}`, 303);
}

export default function Publish({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, design, title, done, newest, completeness } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const editor = at(`/desk/${organisation.id}/designs/${design}`);
  const shown = title ?? t('web.catalogue.untitled');
  const heading = done
    ? t('web.catalogue.publish.done', { version: newest })
    : t('web.catalogue.publish.title', { version: newest + 1 });
  return (
    <>
      <PageTitle
        title={heading}
        crumbs={[
          { href: at(`/desk/${organisation.id}`), name: <Text>{organisation.name}</Text> },
          { href: at(`/desk/${organisation.id}/designs`), name: t('web.catalogue.designs') },
          { href: editor, name: <Text>{shown}</Text> },
        ]}
        lead={done ? t('web.catalogue.publish.done-text') : undefined}
      />
      {done ? (
        <NextSteps {...loaderData} />
      ) : completeness.publishable ? (
        <Ready {...loaderData} shown={shown} editor={editor} answer={actionData} />
      ) : (
        <section className="stack publish">
          <Notice
            signal="caution"
            live={actionData !== undefined}
            title={t('web.catalogue.publish.missing', {
              count: completeness.rows.filter(({ state }) => state === 'missing' || state === 'wrong').length,
            })}
          >
            <p>{t('web.catalogue.publish.missing-text')}</p>
          </Notice>
          <TilesOf {...completeness} />
          <Panel {...completeness} form={editor} language={loaderData.first} detailed />
          <p>
            <LinkButton href={editor}>{t('web.catalogue.publish.back')}</LinkButton>
          </p>
        </section>
      )}
    </>
  );
}

type ReadyProps = Route.ComponentProps['loaderData'] & {
  readonly shown: string;
  readonly editor: string;
  readonly answer: Route.ComponentProps['actionData'];
};

function Ready({ shown, editor, answer, ...loaded }: ReadyProps) {
  const { organisation, completeness, newest, changed, review, mayPublish } = loaded;
  const t = useSentences();
  const notices = [...completeness.rows.flatMap(({ problems }) => problems), ...completeness.problems];
  return (
    <section className="stack publish">
      <TilesOf {...completeness} />
      {newest > 0 && !changed && answer === undefined && (
        <Notice signal="info" title={t('web.catalogue.publish.unchanged', { version: newest })} />
      )}
      {notices.length > 0 && (
        <Notice signal="caution" title={t('web.catalogue.is-that-right')}>
          <ul>
            {notices.map(({ path, code, facts }) => (
              <li key={path + code}>
                {t(`problem.${code}.what`, facts)}{' '}
                <a href={`${editor}#${path.split('/')[1]}`}>{t('web.catalogue.publish.look')}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts
        facts={[
          { name: t('web.catalogue.field.title'), value: <Text>{shown}</Text> },
          {
            name: t('web.catalogue.publish.by'),
            value: (
              <>
                <Text>{organisation.name}</Text>
                <br />
                <span className="soft">{organisation.identifier}</span>
              </>
            ),
          },
          {
            name: t('web.catalogue.publish.becomes'),
            value: t('web.catalogue.publish.number', { version: newest + 1 }),
          },
          { name: t('web.catalogue.publish.fixed'), value: t('web.catalogue.publish.fixed-text') },
          { name: t('web.catalogue.publish.free'), value: t('web.catalogue.publish.free-text') },
        ]}
      />
      {review.asked && review.state !== 'approved' ? (
        <BeforeApproval {...loaded} editor={editor} answer={answer} />
      ) : mayPublish ? (
        <Publishing {...loaded} editor={editor} answer={answer} />
      ) : (
        <MayNot right="designs-publish" />
      )}
    </section>
  );
}

type FormProps = Route.ComponentProps['loaderData'] & Pick<ReadyProps, 'editor' | 'answer'>;

function Publishing({ revision, review, editor, answer }: FormProps) {
  const t = useSentences();
  return (
    <>
      {review.asked && <Notice signal="yes" title={t('web.review.approved')} />}
      <Form answer={answer} words={{ reviewBy: t('web.catalogue.publish.review-unfit') }}>
        <input type="hidden" name="revision" value={revision} />
        <DateField
          name="reviewBy"
          label={t('web.catalogue.publish.review')}
          help={t('web.catalogue.publish.review-help')}
          optional
        />
        <div className="row">
          <Button>{t('web.catalogue.publish.button')}</Button>
          <LinkButton href={editor} look="quiet">
            {t('web.catalogue.publish.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

/** Where somebody has to approve it first: handed in here, then waited for. */
function BeforeApproval({ revision, review, mayWrite, editor, answer }: FormProps) {
  const t = useSentences();
  const who = review.who.length === 0 ? t('web.review.nobody') : t('web.review.who', { who: review.who.join(', ') });
  if (review.state === 'in-review')
    return (
      <Notice signal="info" live title={t('web.review.waits')}>
        <p>{who}</p>
        <p>
          <a href={`${editor}/review`}>{t('web.review.go')}</a>
        </p>
      </Notice>
    );
  if (!mayWrite) return <MayNot right="designs-publish" />;
  return (
    <>
      {review.comments.length > 0 && <CommentList comments={review.comments} form={editor} />}
      <p>
        {t('web.review.before')} {who}
      </p>
      <Form answer={answer}>
        <input type="hidden" name="revision" value={revision} />
        <div className="row">
          <Button name="do" value="submit">
            {t('web.review.submit')}
          </Button>
          <LinkButton href={editor} look="quiet">
            {t('web.catalogue.publish.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

function NextSteps({ organisation, design, newest }: Route.ComponentProps['loaderData']) {
  const t = useSentences();
  const at = useAddress();
  const own = `/desk/${organisation.id}/designs/${design}` as const;
  return (
    <section aria-labelledby="next" className="stack">
      <h2 id="next">{t('web.catalogue.next')}</h2>
      <ul className="grid">
        <li>
          <Card title={t('web.catalogue.next.learners')} href={at(`${own}/learners`)}>
            <p>{t('web.catalogue.next.learners-text')}</p>
          </Card>
        </li>
        <li>
          <Card title={t('web.catalogue.next.page')} href={at(`/catalogue/${design}/${newest}`)}>
            <p>{t('web.catalogue.next.page-text')}</p>
          </Card>
        </li>
        <li>
          <Card title={t('web.catalogue.next.another')} href={at(`/desk/${organisation.id}/designs/new`)}>
            <p>{t('web.catalogue.next.another-text')}</p>
          </Card>
        </li>
      </ul>
    </section>
  );
}
