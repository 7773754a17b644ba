// Choosing from a long list by typing, on interactive pages. Until script runs, and without it, a native <select> stands
// in its place and sends the same.
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as Combo } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useLocale, useSentences } from '../language/sentences.ts';
import { type Option, Said, SelectField, type SelectFieldProps, Why } from './field.tsx';
import { useFilled } from './form.tsx';

export interface ComboBoxProps extends SelectFieldProps {
  /** Told the value when it is chosen; empty when it is taken away. */
  readonly onChoose?: (value: string) => void;
}

export function ComboBox({ onChoose, ...props }: ComboBoxProps) {
  return useHydrated() ? <Searching {...props} onChoose={onChoose} /> : <SelectField {...props} />;
}

function Searching({ name, label, help, why, optional, value, options, onChoose }: ComboBoxProps) {
  const t = useSentences();
  const { id, value: filled, error } = useFilled(name, value);
  return (
    <I18nProvider locale={useLocale()}>
      <Combo
        className="field combo"
        name={name}
        formValue="key"
        isInvalid={error !== undefined}
        defaultItems={options}
        {...(typeof filled === 'string' && filled !== '' ? { defaultSelectedKey: filled } : {})}
        onSelectionChange={(key) => onChoose?.(String(key ?? ''))}
      >
        <Label>
          {label}
          {optional && <span className="soft"> {t('web.form.optional')}</span>}
        </Label>
        <Said id={id} help={help} error={error} />
        <div>
          <Input id={id} aria-describedby={help === undefined ? undefined : `${id}-help`} />
          <Button className="button plain">
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        {why !== undefined && <Why>{why}</Why>}
        <Popover>
          <ListBox<Option>>{(item) => <ListBoxItem id={item.value}>{item.label}</ListBoxItem>}</ListBox>
        </Popover>
      </Combo>
    </I18nProvider>
  );
}

/** False on the server and in the first client render, true afterwards. */
const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
