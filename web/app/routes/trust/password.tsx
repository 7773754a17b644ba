// A password that opens a file. It is never shown again, and no browser should offer to keep it.
import { type FieldProps, Said, wired } from '../../ui/field.tsx';
import { useFilled } from '../../ui/form.tsx';

export function PasswordField({ name, label, help }: Omit<FieldProps, 'value'>) {
  const filled = useFilled(name, undefined);
  return (
    <div className="field" data-wrong={filled.error === undefined ? undefined : ''}>
      <label htmlFor={filled.id}>{label}</label>
      <Said {...filled} help={help} />
      <input
        className="middle"
        type="password"
        name={name}
        autoComplete="off"
        maxLength={500}
        {...wired(filled, help)}
      />
    </div>
  );
}
