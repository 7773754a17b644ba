// Letters as a queue: those that wait, what became of those of a week, and one to oneself.
import { redirect } from 'react-router';
import { speakerOf, useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/letters';
import { OperatorTabs } from './tabs.tsx';
import { workInWords } from './words.server.ts';

/** What may become of a letter; anything else is told by its code. */
const OUTCOMES = [
  'sent',
  'mail-address-malformed',
  'mail-credentials-refused',
  'mail-deferred',
  'mail-recipient-refused',
  'mail-refused',
  'mail-server-unreachable',
  'mail-timed-out',
  'mail-tls-failed',
] as const;

function inWords(outcome: string, language: string): string {
  const known = OUTCOMES.find((one) => one === outcome);
  return known === undefined ? outcome : speakerOf(language)(`web.operating.outcome.${known}`);
}

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const found = await context.get(visited).api.operating.letters({});
  const { searchParams } = new URL(request.url);
  const outcome = OUTCOMES.find((one) => one === searchParams.get('tested'));
  const reply = /^\d{3}$/.exec(searchParams.get('reply') ?? '')?.[0];
  return {
    ...found,
    kinds: found.kinds.map((one) => ({ ...one, words: workInWords(one, language) })),
    outcomes: found.outcomes.map((one) => ({ ...one, words: inWords(one.outcome, language) })),
    tested: outcome && { outcome, words: inWords(outcome, language), reply },
  };
}

export async function action({ context, params: { language } }: Route.ActionArgs) {
  const { done, refused } = await attempt(context.get(visited).api.operating.testLetter({}));
  if (refused) return refused;
  const told = new URLSearchParams({ tested: done.outcome, ...(done.reply && { reply: String(done.reply) }) });
  return redirect(`/${language}/operator/letters?${told}`, 303);
}

export default function Letters({ loaderData, actionData }: Route.ComponentProps) {
  const { leaves, sender, kinds, outcomes, tested } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <>
      <PageTitle title={t('web.operating.letters')} lead={t('web.operating.letters.lead')} />
      <div className="stack loose">
        <OperatorTabs now="letters" />
        {tested !== undefined && (
          <Notice
            signal={tested.outcome === 'sent' ? 'yes' : 'no'}
            title={t(tested.outcome === 'sent' ? 'web.operating.test.sent' : 'web.operating.test.failed')}
            live
          >
            {tested.outcome !== 'sent' && (
              <p>
                {tested.words} {tested.reply !== undefined && t('web.operating.test.reply', { reply: tested.reply })}
              </p>
            )}
          </Notice>
        )}
        {!leaves && (
          <Notice signal="info" title={t('web.operating.mail.stays')}>
            <p>
              <a href={at('/outbox')}>{t('web.operating.letters.outbox')}</a>
            </p>
          </Notice>
        )}
        <section className="stack">
          <h2>{t('web.operating.letters.waiting')}</h2>
          <Table
            caption={t('web.operating.letters.waiting')}
            rows={kinds}
            keyOf={({ kind }) => kind}
            empty={<p className="soft">{t('web.operating.letters.none-wait')}</p>}
            columns={[
              {
                key: 'kind',
                head: t('web.operating.work.kind'),
                cell: ({ kind, words }) => (
                  <a href={`${at('/operator/work')}?${new URLSearchParams({ kind })}`}>{words}</a>
                ),
              },
              ...(['parked', 'failing', 'running', 'waiting'] as const).map((state) => ({
                key: state,
                head: t(`web.operating.state.${state}.short`),
                number: true,
                cell: (one: (typeof kinds)[number]) => one[state],
              })),
            ]}
          />
        </section>
        <section className="stack">
          <h2>{t('web.operating.letters.week')}</h2>
          <Table
            caption={t('web.operating.letters.week')}
            rows={outcomes}
            keyOf={({ outcome }) => outcome}
            empty={<p className="soft">{t('web.operating.letters.none-sent')}</p>}
            columns={[
              {
                key: 'outcome',
                head: t('web.operating.letters.outcome'),
                cell: ({ outcome, words }) => <Badge signal={outcome === 'sent' ? 'yes' : 'caution'}>{words}</Badge>,
              },
              {
                key: 'letters',
                head: t('web.operating.letters.count'),
                number: true,
                cell: ({ letters }) => number.format(letters),
              },
              { key: 'last', head: t('web.operating.letters.last'), cell: ({ last }) => <Time value={last} clock /> },
            ]}
          />
        </section>
        <section className="stack">
          <h2>{t('web.operating.test')}</h2>
          <p>
            {t('web.operating.test.text')} <Text>{sender}</Text>
          </p>
          <Form answer={actionData}>
            <Button look="plain">{t('web.operating.test.button')}</Button>
          </Form>
        </section>
      </div>
    </>
  );
}
