// Where the six digits of a letter are typed; in the demonstration, with the way to the letters.
import type { ComponentProps } from 'react';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';

interface CodeFormProps {
  readonly answer: ComponentProps<typeof Form>['answer'];
  readonly button: string;
  readonly demonstration: boolean;
}

export function CodeForm({ answer, button, demonstration }: CodeFormProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <Form answer={answer} words={{ code: t('web.people.code.missing') }}>
        <div className="six-digits">
          <TextField
            name="code"
            label={t('web.people.code')}
            help={t('web.people.code.help')}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={12}
            width="short"
            spellCheck={false}
          />
        </div>
        <Button>{button}</Button>
      </Form>
      {demonstration && (
        <Notice signal="info" title={t('web.people.outbox')}>
          <p>
            <a href={at('/outbox')}>{t('web.people.outbox-link')}</a>
          </p>
        </Notice>
      )}
    </>
  );
}
