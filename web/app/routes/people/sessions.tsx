// The browsers that one is signed in in, and how to sign them out from here.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/sessions';
import { AccountTabs } from './account-tabs.tsx';

const DONE = ['ended', 'all'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { sessions } = await context.get(visited).api.people.sessions({});
  const said = new URL(request.url).searchParams.get('done');
  return { sessions, done: DONE.find((each) => each === said) };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  const session = form.optional('session');
  const { refused } = await attempt<unknown>(
    session === undefined ? people.endOtherSessions({}) : people.endSession({ session }),
    form.typed,
  );
  return refused ?? redirect(`/${language}/account/sessions?done=${session === undefined ? 'all' : 'ended'}`, 303);
}

export default function Sessions({ loaderData: { sessions, done }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const nameOf = ({ browser, system }: (typeof sessions)[number]): string =>
    browser === '' && system === ''
      ? t('web.people.device.unknown')
      : browser === '' || system === ''
        ? browser + system
        : t('web.people.device', { browser, system });
  return (
    <>
      <PageTitle title={t('web.people.sessions')} lead={t('web.people.sessions.lead')} />
      <div className="stack loose">
        <AccountTabs />
        {done !== undefined && <Notice signal="yes" title={t(`web.people.sessions.done-${done}`)} live />}
        {actionData !== undefined && <ErrorSummary refused={actionData.refused} problems={[]} />}
        <Table
          caption={t('web.people.sessions')}
          rows={sessions}
          keyOf={({ session }) => session}
          columns={[
            {
              key: 'device',
              head: t('web.people.sessions.device'),
              cell: (row) => (
                <>
                  {nameOf(row)}
                  {row.here && (
                    <span className="under-name">
                      <Badge signal="info">{t('web.people.sessions.here')}</Badge>
                    </span>
                  )}
                </>
              ),
            },
            { key: 'way', head: t('web.people.sessions.way'), cell: ({ way }) => t(`web.people.sessions.by-${way}`) },
            { key: 'made', head: t('web.people.sessions.made'), cell: ({ made }) => <Time value={made} /> },
            { key: 'seen', head: t('web.people.sessions.seen'), cell: ({ seen }) => <Time value={seen} /> },
            { key: 'ends', head: t('web.people.sessions.ends'), cell: ({ ends }) => <Time value={ends} /> },
            {
              key: 'end',
              head: t('web.people.sessions.end'),
              cell: (row) => (
                <form method="post" {...(row.here && { action: at('/sign-out') })}>
                  <input type="hidden" name="session" value={row.session} />
                  <Button look="plain">
                    {t('web.people.sessions.end-one')}
                    <span className="heard"> {nameOf(row)}</span>
                  </Button>
                </form>
              ),
            },
          ]}
        />
        {sessions.length > 1 && (
          <Form>
            <Button look="grave">{t('web.people.sessions.end-others')}</Button>
          </Form>
        )}
        <p className="soft small">{t('web.people.sessions.kept')}</p>
      </div>
    </>
  );
}
