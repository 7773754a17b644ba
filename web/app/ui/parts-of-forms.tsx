// On the page of parts: every kind of field in one form.
import { useSentences } from '../language/sentences.ts';
import type { FormAnswer } from '../refused.ts';
import { Button } from './button.tsx';
import { ChoiceField, TickField, TickGroup } from './choice.tsx';
import { ComboBox } from './combo-box.tsx';
import { DateField, FileField, SelectField, TextArea, TextField } from './field.tsx';
import { Form } from './form.tsx';

export function PartsOfForms({ answer }: { readonly answer: FormAnswer | undefined }) {
  const t = useSentences();
  const countries = [
    { value: 'IE', label: t('web.parts.country-one') },
    { value: 'LT', label: t('web.parts.country-two') },
    { value: 'EL', label: t('web.parts.country-three') },
  ];
  const ways = [
    { value: 'on-site', label: t('web.parts.way-one'), help: t('web.parts.way-one-help') },
    { value: 'online', label: t('web.parts.way-two') },
  ];
  return (
    <section className="stack" aria-labelledby="form">
      <h2 id="form">{t('web.parts.form')}</h2>
      <Form answer={answer} files>
        <TextField
          name="name"
          label={t('web.parts.name')}
          help={t('web.parts.name-help')}
          why={t('web.parts.name-why')}
          autoComplete="off"
        />
        <DateField name="born" label={t('web.parts.day')} />
        <TextArea name="summary" label={t('web.parts.summary')} optional />
        <SelectField
          name="country"
          label={t('web.parts.country')}
          empty={t('web.parts.country-empty')}
          options={countries}
        />
        <ComboBox
          name="other"
          label={t('web.parts.country')}
          empty={t('web.parts.country-empty')}
          options={countries}
          optional
        />
        <ChoiceField name="way" label={t('web.parts.way')} options={ways} />
        <TickGroup name="ways" label={t('web.parts.way')} options={ways} values={['online']} optional />
        <FileField
          name="list"
          label={t('web.parts.list')}
          help={t('web.parts.list-help')}
          accept=".csv,.xlsx"
          optional
        />
        <TickField name="agree" label={t('web.parts.agree')} ticked />
        <Button>{t('web.parts.save')}</Button>
      </Form>
    </section>
  );
}
