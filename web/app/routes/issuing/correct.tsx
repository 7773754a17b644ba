// Correcting a credential: what it should say; then what changes; then one step, which seals the right one and takes the
// wrong one back.
import { redirect } from 'react-router';
import { useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer, type Typed } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/correct';
import { Changes } from './changes.tsx';
import { type Change, changesBetween, correctedIn, FIELDS, type Field, fieldsOf } from './corrected.ts';
import { deskOf, titleIn } from './desk.tsx';
import { GraveStep } from './grave-step.tsx';
import styles from './issuing.css?url';
import { typedIn, unfilled } from './unfilled.ts';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation, credential } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { title, learner, grade, state }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.credential({ organisation, credential }),
  ]);
  return { desk, credential, title: titleIn(title, language).text, learner, grade, state };
}

export async function action({ context, params: { language, organisation, credential }, request }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const form = await sent(request);
  const wanted = correctedIn(form);
  const text = form.text('text');
  const { givenName, familyName } = wanted.learner;
  const empty = unfilled({ 'learner.givenName': givenName, 'learner.familyName': familyName, text }, form.typed);
  if (empty !== undefined) return empty;
  if (form.text('do') !== 'correct') {
    const changes = changesBetween(await api.issuing.credential({ organisation, credential }), wanted);
    return { look: form.text('do') === 'look', changes, text, typed: form.typed };
  }
  const { done, refused } = await attempt(
    api.issuing.correct({ organisation, credential, ...wanted, text }),
    form.typed,
  );
  return refused ?? redirect(`/${language}/desk/${organisation}/credentials/${done.credential}?corrected`, 303);
}

export default function Correct({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, title } = loaderData;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  const going = actionData !== undefined && 'look' in actionData ? actionData : undefined;
  return (
    <GraveStep step="correct" of={loaderData}>
      {(back) =>
        going?.look === true && going.changes.length > 0 ? (
          <Look {...going} back={back} provider={desk.name} title={title} />
        ) : (
          <Ask
            values={going === undefined ? fieldsOf(loaderData) : fieldsIn(going.typed)}
            text={typedIn(going?.typed ?? {}, 'text')}
            nothing={going?.look === true}
            refused={refused}
            back={back}
          />
        )
      }
    </GraveStep>
  );
}

const fieldsIn = (typed: Typed): Readonly<Record<Field, string>> => {
  const found = FIELDS.map((field) => [field, typedIn(typed, field)] as const);
  return Object.fromEntries(found) as Record<Field, string>; // each of them
};

interface AskProps {
  readonly values: Readonly<Record<Field, string>>;
  readonly text: string;
  /** It was sent without any change. */
  readonly nothing: boolean;
  readonly refused: FormAnswer | undefined;
  readonly back: string;
}

function Ask({ values, text, nothing, refused, back }: AskProps) {
  const t = useSentences();
  const field = (name: Field) => ({ name, label: t(`web.issuing.field.${name}`), value: values[name] });
  return (
    <>
      <p>{t('web.issuing.correct.text')}</p>
      {nothing && <Notice signal="caution" live title={t('web.issuing.correct.nothing')} />}
      <Form
        answer={refused}
        words={refused?.refused.code === 'input-malformed' ? { text: t('web.issuing.correct.why.missing') } : {}}
      >
        <TextField {...field('learner.givenName')} maxLength={500} />
        <TextField {...field('learner.familyName')} maxLength={500} />
        <DateField {...field('learner.dateOfBirth')} optional />
        <TextField {...field('learner.providerNumber')} width="middle" maxLength={200} optional />
        <TextField {...field('learner.studentId')} width="middle" maxLength={200} optional />
        <TextField {...field('learner.nationalId.value')} width="middle" maxLength={200} optional />
        <TextField
          {...field('learner.nationalId.country')}
          help={t('web.issuing.field.country.help')}
          width="short"
          maxLength={60}
          optional
        />
        <TextField {...field('grade')} width="middle" maxLength={200} optional />
        <TextArea
          name="text"
          label={t('web.issuing.correct.why')}
          help={t('web.issuing.correct.why.help')}
          value={text}
          maxLength={1000}
        />
        <div className="row">
          <Button name="do" value="look">
            {t('web.issuing.correct.look')}
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
  readonly changes: readonly Change[];
  readonly text: string;
  readonly typed: Typed;
  readonly provider: string;
  readonly title: string;
  readonly back: string;
}

function Look({ changes, text, typed, provider, title, back }: LookProps) {
  const t = useSentences();
  return (
    <Form>
      <Changes changes={changes} text={text} provider={provider} title={title} />
      {[...FIELDS, 'text'].map((name) => (
        <input key={name} type="hidden" name={name} value={typedIn(typed, name)} />
      ))}
      <div className="row">
        <Button name="do" value="correct">
          {t('web.issuing.correct.button')}
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
