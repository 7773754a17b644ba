// Fields of the design editor: each knows its place in the draft by its name, texts are asked for in every language of
// the design, lists grow and shrink by buttons that work without script too.
import { createContext, type ReactNode, useContext } from 'react';
import { useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField, TickGroup } from '../../ui/choice.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import type { Choice } from './choosers.server.ts';
import { type Draft, isGroup, listOf, memberAt } from './draft-form.ts';

interface Editing {
  readonly draft: Draft;
  /** Languages of the texts, that of the design first, with their names. */
  readonly languages: readonly Choice[];
  /** Told when a field changes that sends no event of its own. */
  readonly onChoose: () => void;
}

export const Editing = createContext<Editing>({ draft: {}, languages: [], onChoose: () => {} });

const useMember = (name: string): unknown => memberAt(useContext(Editing).draft, name.split('.'));

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly optional?: boolean;
}

/** One line, or a number. */
export function Line({ name, value, ...rest }: Asked & Omit<React.ComponentProps<typeof TextField>, keyof Asked>) {
  const typed = textOf(useMember(name));
  return <TextField name={name} value={value ?? typed} {...rest} />;
}

/** A text in every language of the design. */
export function Texts({ name, label, rows, ...rest }: Asked & { readonly rows?: number }) {
  const { languages } = useContext(Editing);
  const texts = useMember(name);
  return languages.map(({ value: tag, label: language }, place) => {
    const field = {
      ...(place === 0 ? rest : { optional: true }),
      name: `${name}.${tag}`,
      lang: tag,
      label: languages.length === 1 ? label : `${label} – ${language}`,
      value: textOf(memberAt(texts, [tag])),
    };
    return rows === undefined ? <TextField key={tag} {...field} /> : <TextArea key={tag} {...field} rows={rows} />;
  });
}

interface Choosing extends Asked {
  readonly options: readonly Choice[];
  /** What choosing nothing is called. */
  readonly empty?: string;
}

/** One of a list; what was typed elsewhere and is not in the list stands in it as typed. */
export function Select({ name, options, empty, ...rest }: Choosing) {
  const t = useSentences();
  const value = textOf(useMember(name));
  return (
    <SelectField
      {...rest}
      name={name}
      value={value}
      options={withOwn(options, value)}
      empty={empty ?? t('web.catalogue.choose')}
    />
  );
}

/** One of a long list, found by typing where script runs. */
export function Search({ name, options, ...rest }: Choosing) {
  const t = useSentences();
  const { onChoose } = useContext(Editing);
  const value = textOf(useMember(name));
  return (
    <ComboBox
      {...rest}
      name={name}
      value={value}
      options={withOwn(options, value)}
      empty={t('web.catalogue.choose')}
      onChoose={onChoose}
    />
  );
}

/** Several of a long list, one below the other. */
export function Searches({ name, label, help, options, optional, add }: Choosing & { readonly add: string }) {
  const t = useSentences();
  const found = listOf(useMember(name));
  const places = found.length === 0 ? [''] : found;
  return (
    <div className="stack tight several">
      {places.map((_, place) => {
        const numbered = place === 0 ? label : t('web.catalogue.another', { label, number: place + 1 });
        return (
          <Search
            // biome-ignore lint/suspicious/noArrayIndexKey: all are made anew when one goes
            key={place}
            name={`${name}.${place}`}
            label={numbered}
            options={options}
            {...(place === 0 ? { help, optional: optional ?? false } : { optional: true })}
          />
        );
      })}
      <Command value={`add:${name}`}>{add}</Command>
    </div>
  );
}

/** Several of a few. */
export function Ticks({ name, label, help, options, optional }: Choosing) {
  const values = listOf(useMember(name)).map(textOf);
  return (
    <TickGroup name={name} label={label} help={help} options={options} values={values} optional={optional ?? false} />
  );
}

/** One of a few. */
export function Choose({ name, label, help, options, optional, value }: Choosing & { readonly value?: string }) {
  const typed = textOf(useMember(name));
  return (
    <ChoiceField
      name={name}
      label={label}
      help={help}
      options={options}
      value={value ?? typed}
      optional={optional ?? false}
    />
  );
}

export interface EntriesProps {
  readonly name: string;
  /** "Learning outcome 2". */
  readonly title: (number: number) => string;
  readonly add: string;
  /** Members that the fields inside ask for; what else stands there is kept. */
  readonly asks: readonly string[];
  readonly children: (path: string) => ReactNode;
}

/** A list of groups; there is always one to begin with. */
export function Entries({ name, title, add, asks, children }: EntriesProps) {
  const t = useSentences();
  const found = listOf(useMember(name));
  const places = found.length === 0 ? [{}] : found;
  return (
    <div className="stack entries">
      {places.map((entry, place) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: all are made anew when one goes
          key={place}
          className="entry"
          id={`row.${name}.${place}`}
          tabIndex={-1}
        >
          <legend>{title(place + 1)}</legend>
          <div className="stack">{children(`${name}.${place}`)}</div>
          <Rest name={`${name}.${place}`} value={entry} asks={asks} />
          {places.length > 1 && (
            <div className="row">
              {place > 0 && (
                <Command value={`up:${name}.${place}`} about={title(place + 1)}>
                  {t('web.catalogue.up')}
                </Command>
              )}
              <Command value={`remove:${name}.${place}`} about={title(place + 1)}>
                {t('web.catalogue.remove')}
              </Command>
            </div>
          )}
        </fieldset>
      ))}
      <Command value={`add:${name}`}>{add}</Command>
    </div>
  );
}

/** What the form has no field for goes along unseen. */
export function Rest({
  name,
  value,
  asks,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly asks: readonly string[];
}) {
  if (!isGroup(value)) return null;
  const rest = Object.entries(value).filter(([member]) => !asks.includes(member));
  if (rest.length === 0) return null;
  return <input type="hidden" name={`${name}.~rest`} value={JSON.stringify(Object.fromEntries(rest))} />;
}

/** A button that changes the form: with script at once, without it by a round to the server. */
export function Command({
  value,
  about,
  children,
}: {
  readonly value: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  return (
    <Button look={value.startsWith('add:') ? 'plain' : 'quiet'} name="do" value={value}>
      {children}
      {about !== undefined && <span className="heard"> {about}</span>}
    </Button>
  );
}

const withOwn = (options: readonly Choice[], value: string): readonly Choice[] =>
  value === '' || options.some((one) => one.value === value) ? options : [...options, { value, label: value }];
