// Fields: label above, help under it, then what is wrong, then the field. Inside a <Form> they fill themselves with what
// was typed before. All are plain HTML.
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';
import { useFilled } from './form.tsx';

export interface FieldProps {
  /** Of the field in what is sent, and, after the form's prefix, its id. */
  readonly name: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** What the law or the Recommendation says; folded away. */
  readonly why?: ReactNode;
  /** It may be left empty; the label says so. */
  readonly optional?: boolean;
  readonly value?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'number' | 'url' | 'tel' | 'search' | 'date';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  /** The field is as wide as what goes in. */
  readonly width?: 'short' | 'middle' | 'whole';
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
  /** The language of what is typed, where it is not the page's. */
  readonly lang?: string;
}

export function TextField({ name, label, help, why, optional, value, width = 'whole', ...rest }: TextFieldProps) {
  const filled = useFilled(name, value);
  return (
    <Framed frame={{ label, help, why, optional }} {...filled}>
      <input {...rest} className={width} name={name} defaultValue={one(filled.value)} {...wired(filled, help)} />
    </Framed>
  );
}

/** A calendar day, picked or typed in the browser's own way; sent as YYYY-MM-DD. */
export const DateField = (props: FieldProps) => <TextField {...props} type="date" width="middle" />;

export interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly lang?: string;
}

export function TextArea({ name, label, help, why, optional, value, rows = 4, ...rest }: TextAreaProps) {
  const filled = useFilled(name, value);
  return (
    <Framed frame={{ label, help, why, optional }} {...filled}>
      <textarea {...rest} rows={rows} name={name} defaultValue={one(filled.value)} {...wired(filled, help)} />
    </Framed>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: ReactNode;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  /** The first line, which chooses nothing. */
  readonly empty?: string;
}

export function SelectField({ name, label, help, why, optional, value, options, empty }: SelectFieldProps) {
  const filled = useFilled(name, value);
  return (
    <Framed frame={{ label, help, why, optional }} {...filled}>
      <select name={name} defaultValue={one(filled.value)} {...wired(filled, help)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Framed>
  );
}

export interface FileFieldProps extends Omit<FieldProps, 'value'> {
  /** As in HTML: `.csv,.xlsx`. */
  readonly accept?: string;
}

export function FileField({ name, label, help, why, optional, accept }: FileFieldProps) {
  const filled = useFilled(name, undefined);
  return (
    <Framed frame={{ label, help, why, optional }} {...filled}>
      <input type="file" name={name} {...(accept === undefined ? {} : { accept })} {...wired(filled, help)} />
    </Framed>
  );
}

interface Frame {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly why?: ReactNode;
  readonly optional?: boolean | undefined;
}

interface Place {
  readonly id: string;
  readonly error?: string | undefined;
}

function Framed({ frame, id, error, children }: Place & { readonly frame: Frame; readonly children: ReactNode }) {
  const t = useSentences();
  return (
    <div className="field" data-wrong={error === undefined ? undefined : ''}>
      <label htmlFor={id}>
        {frame.label}
        {frame.optional && <span className="soft"> {t('web.form.optional')}</span>}
      </label>
      <Said id={id} help={frame.help} error={error} />
      {children}
      {frame.why !== undefined && <Why>{frame.why}</Why>}
    </div>
  );
}

/** Help and fault of a field, under the ids that `wired` names. */
export function Said({ id, help, error }: Place & { readonly help?: ReactNode }) {
  const t = useSentences();
  return (
    <>
      {help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p className="wrong" id={`${id}-wrong`}>
          <span className="heard">{t('web.form.fault')} </span>
          {error}
        </p>
      )}
    </>
  );
}

export function Why({ children }: { readonly children: ReactNode }) {
  const t = useSentences();
  return (
    <details className="why">
      <summary>{t('web.form.why')}</summary>
      <p>{children}</p>
    </details>
  );
}

export function wired({ id, error }: Place, help: ReactNode) {
  const described = [...(help === undefined ? [] : [`${id}-help`]), ...(error === undefined ? [] : [`${id}-wrong`])];
  return {
    id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described.join(' ') || undefined,
  } as const;
}

const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? (value[0] ?? '') : value;
