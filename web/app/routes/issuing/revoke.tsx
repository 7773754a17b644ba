// Taking a credential back, for good: why, in whose words; then what everybody and what the learner will read; then the button.
import { REASONS } from '@tessera/server/issuing/contract';
import { redirect } from 'react-router';
import { useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Text, Time, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/revoke';
import { deskOf, titleIn } from './desk.tsx';
import { GraveStep } from './grave-step.tsx';
import styles from './issuing.css?url';
import { LetterPreview } from './letter-preview.tsx';
import { typedIn, unfilled } from './unfilled.ts';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation, credential } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { title, learner, state, email }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.credential({ organisation, credential }),
  ]);
  const today = new Date().toISOString().slice(0, 10); // as the list will say it, in UTC
  return {
    desk,
    credential,
    title: titleIn(title, language).text,
    learner,
    state,
    hasAddress: email !== undefined,
    today,
  };
}

export async function action({ context, params: { language, organisation, credential }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const reason = REASONS.find((each) => each === form.text('reason'));
  const text = form.text('text');
  const empty = unfilled({ reason, text }, form.typed);
  if (reason === undefined || empty !== undefined) return empty ?? unfilled({ reason: '' }, form.typed);
  if (form.text('do') !== 'revoke') return { look: form.text('do') === 'look', reason, text, typed: form.typed };
  const wanted = { organisation, credential, reason, text };
  const { refused } = await attempt(context.get(visited).api.issuing.revoke(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/credentials/${credential}?revoked`, 303);
}

export default function Revoke({ loaderData, actionData }: Route.ComponentProps) {
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  const going = actionData !== undefined && 'look' in actionData ? actionData : undefined;
  return (
    <GraveStep step="revoke" of={loaderData}>
      {(back) =>
        going?.look === true ? (
          <Look {...going} shown={loaderData} back={back} />
        ) : (
          <Ask typed={going?.typed} refused={refused} back={back} />
        )
      }
    </GraveStep>
  );
}

interface AskProps {
  readonly typed: FormAnswer['typed'] | undefined;
  readonly refused: FormAnswer | undefined;
  readonly back: string;
}

function Ask({ typed = {}, refused, back }: AskProps) {
  const t = useSentences();
  return (
    <>
      <Notice signal="caution" title={t('web.issuing.revoke.for-good')}>
        <p>{t('web.issuing.revoke.for-good.text')}</p>
      </Notice>
      <Form
        answer={refused}
        words={{ reason: t('web.issuing.revoke.reason.missing'), text: t('web.issuing.revoke.text.missing') }}
      >
        <ChoiceField
          name="reason"
          label={t('web.issuing.revoke.reason')}
          help={t('web.issuing.revoke.reason.help')}
          value={typedIn(typed, 'reason')}
          options={REASONS.map((reason) => ({
            value: reason,
            label: t(`web.issuing.reason.${reason}`),
            help: t(`web.issuing.reason.${reason}.help`),
          }))}
        />
        <TextArea
          name="text"
          label={t('web.issuing.revoke.text')}
          help={t('web.issuing.revoke.text.help')}
          value={typedIn(typed, 'text')}
          maxLength={1000}
        />
        <div className="row">
          <Button name="do" value="look">
            {t('web.issuing.revoke.look')}
          </Button>
          <LinkButton look="quiet" href={back}>
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}

interface LookProps {
  readonly reason: (typeof REASONS)[number];
  readonly text: string;
  readonly shown: Route.ComponentProps['loaderData'];
  readonly back: string;
}

function Look({ reason, text, shown: { today, title, desk, hasAddress }, back }: LookProps) {
  const t = useSentences();
  const date = useDate();
  return (
    <Form>
      <Facts
        facts={[
          { name: t('web.issuing.revoke.published'), value: t(`web.issuing.reason.${reason}`) },
          { name: t('web.issuing.revoke.published.on'), value: <Time value={today} /> },
          { name: t('web.issuing.revoke.private'), value: <Text lines>{text}</Text> },
        ]}
      />
      <LetterPreview kind="taken-back" facts={{ provider: desk.name, title, date: date(today), reason: text }} />
      {!hasAddress && <Notice signal="info" title={t('web.issuing.revoke.no-address')} />}
      <Notice signal="caution" title={t('web.issuing.revoke.for-good')}>
        <p>{t('web.issuing.revoke.for-good.text')}</p>
      </Notice>
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="text" value={text} />
      <div className="row">
        <Button look="grave" name="do" value="revoke">
          {t('web.issuing.revoke.button')}
        </Button>
        <Button look="plain" name="do" value="ask">
          {t('web.issuing.change-words')}
        </Button>
        <LinkButton look="quiet" href={back}>
          {t('web.confirm.back')}
        </LinkButton>
      </div>
    </Form>
  );
}
