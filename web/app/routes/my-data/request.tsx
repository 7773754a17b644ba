// One request at the desk: who asks for what, what is held of them, by when it is due, and the next step.
import { REFUSED_FOR, REQUEST_STATES, type RequestState as State } from '@tessera/server/my-data/contract';
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { SelectField, TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { SearchBox } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/request';
import { Due, RequestState } from './request-state.tsx';

export async function loader({ context, params: { organisation, request: id }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, found] = await Promise.all([
    api.organisations.show({ organisation }),
    api.myData.request({ organisation, request: id }),
  ]);
  const { searchParams } = new URL(request.url);
  const done = (['moved', 'erased', 'added', 'left'] as const).find((each) => searchParams.has(each));
  const search = searchParams.get('search')?.slice(0, 200) ?? '';
  const others = search === '' ? undefined : await api.issuing.credentials({ organisation, search });
  const known = new Set(found.found.credentials.map(({ credential }) => credential));
  return {
    ...{ organisation, organisationName: name, ...found, done, search },
    others: others?.entries
      .filter(({ credential }) => !known.has(credential))
      .map(({ credential, learner, issuedOn }) => ({
        ...{ credential, issuedOn, learner: `${learner.givenName} ${learner.familyName}` },
      })),
  };
}

export async function action({ context, params: { language, organisation, request: id }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const here = `/${language}/desk/${organisation}/requests/${id}`;
  const doing = form.text('doing');
  if (doing === 'added' || doing === 'left') {
    const of = { organisation, request: id, credential: form.text('credential') };
    const { refused } = await attempt(doing === 'added' ? api.myData.addRecord(of) : api.myData.leaveRecord(of));
    return refused ?? redirect(`${here}?${doing}`, 303);
  }
  const to = REQUEST_STATES.find((state) => state === form.text('to')) ?? 'closed';
  const reason = REFUSED_FOR.find((each) => each === form.text('reason'));
  const { refused } = await attempt(
    api.myData.move({
      ...{ organisation, request: id, to, answer: form.text('answer') },
      ...(reason !== undefined && { reason }),
    }),
    form.typed,
  );
  return refused ?? redirect(`${here}?moved`, 303);
}

export default function Request({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, organisationName, done, ...asked } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/requests`);
  return (
    <>
      <PageTitle
        title={t(`web.my-data.desk.one-${asked.kind}`)}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{organisationName}</Text> },
          { href: list, name: t('web.my-data.desk.title') },
        ]}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.my-data.desk.done-${done}`)} live />}
        {asked.urgency === 'late' && <Notice signal="no" title={t('web.my-data.desk.is-late')} />}
        <Facts
          facts={[
            { name: t('web.my-data.request-state'), value: <RequestState state={asked.state} /> },
            { name: t('web.my-data.request-due'), value: <Due {...asked} /> },
            { name: t('web.my-data.desk.received'), value: <Time value={asked.received} /> },
            { name: t('web.my-data.desk.origin'), value: t(`web.my-data.origin-${asked.origin}`) },
            { name: t('web.my-data.ask.name'), value: asked.name === '' ? null : <Text>{asked.name}</Text> },
            { name: t('web.my-data.desk.email'), value: asked.email && <Text>{asked.email}</Text> },
            { name: t('web.my-data.ask.body'), value: asked.body === '' ? null : <Text lines>{asked.body}</Text> },
            {
              name: t('web.my-data.request-answer'),
              value: asked.answer === '' ? null : <Text lines>{asked.answer}</Text>,
            },
          ]}
        />
        {asked.origin === 'erased-account' && asked.state !== 'closed' && (
          <p className="soft">{t('web.my-data.desk.erased-account')}</p>
        )}
        <Held asked={asked} at={`${list}/${asked.request}`} />
        {AT_WORK.includes(asked.state) && <FindMore search={asked.search} others={asked.others} />}
        {asked.next.length > 0 && <Next next={asked.next} answer={actionData} />}
      </div>
    </>
  );
}

type Asked = Omit<Route.ComponentProps['loaderData'], 'organisation' | 'organisationName' | 'done'>;

function Held({ asked: { found, state, erasable }, at }: { readonly asked: Asked; readonly at: string }) {
  const t = useSentences();
  const { credentials, results, imports } = found;
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">{t('web.my-data.desk.held')}</h2>
      {credentials.length + results.length === 0 ? (
        <p className="soft">{t('web.my-data.desk.nothing-held')}</p>
      ) : (
        <>
          <ul>
            {credentials.map(({ credential, learner, issuedOn, formats, added }) => (
              <li key={credential}>
                <Text>{learner}</Text>, {t('web.my-data.desk.credential', { formats })} <Time value={issuedOn} />
                {added && AT_WORK.includes(state) && (
                  <form method="post">
                    <input type="hidden" name="doing" value="left" />
                    <input type="hidden" name="credential" value={credential} />
                    <Button look="quiet">
                      {t('web.my-data.desk.leave')} <span className="heard">{learner}</span>
                    </Button>
                  </form>
                )}
              </li>
            ))}
            {results.map(({ result, learner }) => (
              <li key={result}>
                <Text>{learner}</Text>, {t('web.my-data.desk.result')}
              </li>
            ))}
          </ul>
          {imports > 0 && <p>{t('web.my-data.desk.imports', { count: imports })}</p>}
          <p className="row">
            {state !== 'received' && (
              <LinkButton href={`${at}/records`} look="plain">
                {t('web.my-data.desk.records')}
              </LinkButton>
            )}
            {erasable && <LinkButton href={`${at}/erase`}>{t('web.my-data.desk.erase-see')}</LinkButton>}
          </p>
        </>
      )}
    </section>
  );
}

/** As the desk may still change what belongs to a request. */
const AT_WORK: readonly State[] = ['identity-checked', 'in-work', 'extended'];

function FindMore({ search, others }: Pick<Asked, 'search' | 'others'>) {
  const t = useSentences();
  return (
    <section className="stack" aria-labelledby="find">
      <h2 id="find">{t('web.my-data.desk.find')}</h2>
      <p className="soft">{t('web.my-data.desk.find-text')}</p>
      <SearchBox label={t('web.my-data.desk.find')} value={search} />
      {others?.length === 0 && <p role="status">{t('web.my-data.desk.found-none')}</p>}
      {others !== undefined && others.length > 0 && (
        <ul className="stack">
          {others.map(({ credential, learner, issuedOn }) => (
            <li key={credential}>
              <form method="post" className="row">
                <span>
                  <Text>{learner}</Text>, <Time value={issuedOn} />
                </span>
                <input type="hidden" name="doing" value="added" />
                <input type="hidden" name="credential" value={credential} />
                <Button look="plain">
                  {t('web.my-data.desk.add')} <span className="heard">{learner}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Next({
  next,
  answer,
}: {
  readonly next: readonly State[];
  readonly answer: React.ComponentProps<typeof Form>['answer'];
}) {
  const t = useSentences();
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{t('web.my-data.desk.next')}</h2>
      <p className="soft">{t('web.my-data.desk.next-text')}</p>
      <Form answer={answer}>
        <SelectField
          name="to"
          label={t('web.my-data.desk.to')}
          value={next[0]}
          options={next.map((state) => ({ value: state, label: t(`web.my-data.step-${state}`) }))}
        />
        {next.includes('refused') && (
          <SelectField
            name="reason"
            label={t('web.my-data.desk.reason')}
            help={t('web.my-data.desk.reason-help')}
            optional
            empty={t('web.my-data.desk.reason-none')}
            options={REFUSED_FOR.map((reason) => ({ value: reason, label: t(`web.my-data.reason-${reason}`) }))}
          />
        )}
        {!next.includes('closed') && (
          <TextArea
            name="answer"
            label={t('web.my-data.desk.answer')}
            help={t('web.my-data.desk.answer-help')}
            optional
            maxLength={4000}
          />
        )}
        <Button>{t('web.my-data.desk.move')}</Button>
      </Form>
    </section>
  );
}
