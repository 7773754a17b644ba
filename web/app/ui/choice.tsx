// Choosing: one of a few, several of a few, yes or no. Radio buttons and boxes, each as wide as its words.
import { useSentences } from '../language/sentences.ts';
import { type FieldProps, type Option, Said, Why, wired } from './field.tsx';
import { useFilled } from './form.tsx';

export interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few. */
export function ChoiceField(props: ChoiceFieldProps) {
  return <Group {...props} type="radio" />;
}

export interface TickGroupProps extends Omit<FieldProps, 'value'> {
  readonly options: readonly Option[];
  readonly values?: readonly string[];
  /** Where two groups of a form are sent as one. */
  readonly id?: string;
}

/** Several of a few; sent as the same name several times. */
export function TickGroup({ values, ...props }: TickGroupProps) {
  return <Group {...props} value={values} type="checkbox" />;
}

interface GroupProps extends Omit<FieldProps, 'value'> {
  readonly options: readonly Option[];
  readonly value?: string | readonly string[] | undefined;
  readonly type: 'radio' | 'checkbox';
  readonly id?: string;
}

function Group({ name, label, help, why, optional, value, options, type, id }: GroupProps) {
  const t = useSentences();
  const found = useFilled(name, value);
  const filled = id === undefined ? found : { ...found, id };
  const chosen = new Set(typeof filled.value === 'string' ? [filled.value] : filled.value);
  const { 'aria-describedby': described } = wired(filled, help);
  return (
    <fieldset
      className="field"
      id={filled.id}
      tabIndex={-1}
      aria-describedby={described}
      data-wrong={filled.error === undefined ? undefined : ''}
    >
      <legend>
        {label}
        {optional && <span className="soft"> {t('web.form.optional')}</span>}
      </legend>
      <Said {...filled} help={help} />
      <div className="choices">
        {options.map((option) => (
          <label key={option.value}>
            <input type={type} name={name} value={option.value} defaultChecked={chosen.has(option.value)} />
            <span>
              {option.label}
              {option.help !== undefined && <span className="help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {why !== undefined && <Why>{why}</Why>}
    </fieldset>
  );
}

export interface TickFieldProps extends Omit<FieldProps, 'value' | 'optional'> {
  readonly ticked?: boolean;
}

/** Yes or no; sent as `yes` or not at all. */
export function TickField({ name, label, help, why, ticked }: TickFieldProps) {
  const filled = useFilled(name, ticked ? 'yes' : undefined);
  return (
    <div className="field" data-wrong={filled.error === undefined ? undefined : ''}>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            name={name}
            value="yes"
            defaultChecked={filled.value === 'yes'}
            {...wired(filled, help)}
          />
          <span>{label}</span>
        </label>
      </div>
      <Said {...filled} help={help} />
      {why !== undefined && <Why>{why}</Why>}
    </div>
  );
}
