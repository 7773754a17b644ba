// In the row of a letter: another address, another letter; or a code on paper.
import { useSentences } from '../../language/sentences.ts';
import type { FormAnswer } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { plain } from '../../ui/text.tsx';

export interface SendAgainProps {
  readonly claim: string;
  readonly learner: string;
  readonly email?: string | undefined;
  /** Where codes are made. */
  readonly codes: string;
  readonly answer: FormAnswer | undefined;
}

export function SendAgain({ claim, learner, email, codes, answer }: SendAgainProps) {
  const t = useSentences();
  const own = answer?.typed['claim'] === claim ? answer : undefined;
  return (
    <details className="in-row" open={own !== undefined}>
      <summary>
        {t('web.letters.again')}
        <span className="heard"> {plain(learner)}</span>
      </summary>
      <Form answer={own} prefix={`${claim}-`} words={{ email: t('web.letters.again.email.unfit') }}>
        <input type="hidden" name="claim" value={claim} />
        <TextField
          name="email"
          type="email"
          label={t('web.letters.again.email')}
          help={t('web.letters.again.help')}
          value={email}
        />
        <div className="row">
          <Button>{t('web.letters.again.button')}</Button>
          <Button look="quiet" formAction={codes}>
            {t('web.letters.again.code')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
