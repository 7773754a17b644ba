// The form of a design with its panel and its bar: the same markup with script and without. With it, what is typed is
// saved as you go, and lists grow at once.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import type { Refused } from '../../refused.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary, Marked } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDate } from '../../ui/text.tsx';
import type { Choice, Choosers } from './choosers.server.ts';
import { type Draft, draftIn, edited, languagesOf, placeAfter, textsOf } from './draft-form.ts';
import { Editing } from './editing.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FormOfDesign, type FormOfDesignProps } from './form-of-design.tsx';
import { Panel, type Standings, TilesOf } from './panel.tsx';
import { type How, type Theirs, useSaving } from './saving.ts';
import { fieldOf, problemWords } from './words.ts';

export interface EditorProps {
  readonly design: string;
  readonly organisation: FormOfDesignProps['organisation'];
  readonly draft: Draft;
  readonly revision: number;
  readonly updated: string;
  readonly completeness: Standings;
  readonly versions: readonly { readonly version: number; readonly published: string }[];
  /** Since the newest version was published. */
  readonly changed: boolean;
  readonly mayEdit: boolean;
  readonly choosers: Choosers;
  readonly tongues: readonly Choice[];
  /** What could not be saved without script. */
  readonly answer?: { readonly refused: Refused; readonly draft: Draft; readonly theirs?: Theirs } | undefined;
}

export function Editor({
  design,
  organisation,
  answer,
  updated,
  choosers: lists,
  tongues: names,
  mayEdit,
  ...loaded
}: EditorProps) {
  const t = useSentences();
  const address = `/api/organisations/${organisation.id}/designs/${design}`;
  const saving = useSaving(address, { revision: loaded.revision, standings: loaded.completeness }, answer?.theirs);
  // The fields keep what is typed in them; they are made anew when a command changes which there are.
  const [form, setForm] = useState({ draft: answer?.draft ?? loaded.draft, made: 0, focus: '' });
  const element = useRef<HTMLFormElement>(null);
  const { rows, problems } = saving.standings;

  const typed = () => (element.current === null ? {} : draftIn(textsOf(new FormData(element.current))));
  const onType = () => saving.saver.typed(typed());
  const languages = languagesOf(form.draft).map((tag) => ({
    value: tag,
    label: names.find(({ value }) => value === tag)?.label ?? tag,
  }));
  const first = languages[0]?.value ?? 'en';
  const called = useMemo(() => new Map(Object.values(lists).flatMap(named)), [lists]);
  const wrong = useMemo(() => {
    const all = [...rows.flatMap((row) => row.problems), ...problems];
    const errors = all.filter(({ severity, code }) => severity === 'error' && code !== 'element-missing');
    return new Map(errors.map((found) => [fieldOf(found, first), problemWords(t, found)]));
  }, [rows, problems, first, t]);

  useEffect(() => {
    if (form.focus === '') return;
    const place = document.getElementById(form.focus);
    place?.scrollIntoView({ block: 'center' });
    (place?.querySelector<HTMLElement>('input, textarea, select') ?? place)?.focus({ preventScroll: true });
  }, [form]);

  const onSubmit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    const button = event.nativeEvent.submitter;
    const said = button instanceof HTMLButtonElement ? button.value : 'save';
    if (said === 'keep-copy' || said === 'replace') {
      saving.saver.hand(); // the form goes to the server as it stands, and a page of its own answers
      return;
    }
    event.preventDefault();
    if (said === 'publish') {
      saving.saver.typed(typed());
      if (await saving.saver.save()) window.location.assign(`${window.location.pathname}/publish`);
      return;
    }
    const chosen = new FormData(event.currentTarget).get('speak');
    const command = said === 'speak' ? `speak:${typeof chosen === 'string' ? chosen : ''}` : said;
    const draft = edited(typed(), command);
    saving.saver.typed(draft);
    if (command !== 'save') setForm({ draft, made: form.made + 1, focus: placeAfter(draft, command) });
    await saving.saver.save();
  };

  const theirs = saving.how.how === 'elsewhere' ? saving.how.theirs : undefined;
  return (
    <div className="beside editor">
      <form ref={element} method="post" noValidate onInput={onType} onSubmit={onSubmit} id="design">
        <input type="hidden" name="revision" value={saving.revision} readOnly />
        <button type="submit" name="do" value="save" hidden tabIndex={-1}>
          {t('web.catalogue.save')}
        </button>
        {theirs !== undefined && (
          <Elsewhere theirs={theirs} mine={element.current === null ? form.draft : typed()} called={called} />
        )}
        {answer?.refused !== undefined && theirs === undefined && (
          <ErrorSummary refused={answer.refused} problems={[]} />
        )}
        <fieldset disabled={!mayEdit} key={form.made} className="questions">
          <Editing value={{ draft: form.draft, languages, onChoose: () => setTimeout(onType) }}>
            <Marked wrong={wrong}>
              <FormOfDesign
                draft={form.draft}
                rows={rows}
                problems={problems}
                choosers={lists}
                tongues={names}
                languages={languages}
                organisation={organisation}
              />
            </Marked>
          </Editing>
        </fieldset>
        {mayEdit ? (
          <div className="save-bar">
            <TilesOf {...saving.standings} short />
            <SavedState how={saving.how} updated={updated} />
            <div className="row">
              <Button look="plain" name="do" value="save">
                {t('web.catalogue.save')}
              </Button>
              <Button name="do" value="publish">
                {t('web.catalogue.to-publish')}
              </Button>
            </div>
          </div>
        ) : (
          <Notice signal="info" title={t('web.catalogue.reading-only')} />
        )}
      </form>
      <aside aria-labelledby="completeness" className="stack">
        <h2 id="completeness">{t('web.catalogue.eleven')}</h2>
        <TilesOf {...saving.standings} />
        <Panel {...saving.standings} language={first} />
        <Versions {...loaded} design={design} organisation={organisation} mayEdit={mayEdit} />
      </aside>
    </div>
  );
}

const named = (choices: readonly Choice[]) => choices.map(({ value, label }) => [value, label] as const);

/** Read out when it changes: "Saved 12:03". */
function SavedState({ how, updated }: { readonly how: How; readonly updated: string }) {
  const t = useSentences();
  const locale = useLocale();
  const date = useDate();
  const said = (): string => {
    switch (how.how) {
      case 'kept': {
        const time = how.at?.toLocaleTimeString(locale, { timeStyle: 'short' });
        return time === undefined
          ? t('web.catalogue.saved.on', { time: date(updated, true) })
          : t('web.catalogue.saved.at', { time });
      }
      case 'refused':
        return `${how.title} ${how.detail}`;
      default:
        return t(`web.catalogue.saved.${how.how}`);
    }
  };
  return (
    <p className="saved" data-how={how.how} role="status">
      {said()}
    </p>
  );
}

type VersionsProps = Pick<EditorProps, 'versions' | 'changed' | 'design' | 'organisation' | 'mayEdit'>;

function Versions({ versions, changed, design, organisation, mayEdit }: VersionsProps) {
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  const newest = versions[0];
  if (newest === undefined) {
    return (
      <div className="stack tight">
        <p className="help">{t('web.catalogue.never-published')}</p>
        {mayEdit && (
          <p>
            <a href={at(`/desk/${organisation.id}/designs/${design}/discard`)}>{t('web.catalogue.discard.link')}</a>
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="stack tight">
      <h3>{t('web.catalogue.versions')}</h3>
      <p className="help">
        {t(changed ? 'web.catalogue.changed-since' : 'web.catalogue.as-published', { version: newest.version })}
      </p>
      <ul>
        {versions.map(({ version, published }) => (
          <li key={version}>
            <a href={at(`/catalogue/${design}/${version}`)}>
              {t('web.catalogue.version-of', { version, date: date(published) })}
            </a>
          </li>
        ))}
      </ul>
      <LinkButton look="plain" href={at(`/desk/${organisation.id}/designs/${design}/learners`)}>
        {t('web.catalogue.award-it')}
      </LinkButton>
    </div>
  );
}
