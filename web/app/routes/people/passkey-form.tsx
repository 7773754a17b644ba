// A button that asks the browser for a passkey and sends what it answers. It needs script, and is not shown without.
import type { ReactNode } from 'react';
import passkey from '../../enhance/passkey.ts?worker&url';
import { useSentences } from '../../language/sentences.ts';
import type { FormAnswer } from '../../refused.ts';
import { Button, type Look } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';

interface PasskeyFormProps {
  /** Where the browser learns what it is asked. */
  readonly from: `/api/people/${string}`;
  /** One is made, in place of one that is used. */
  readonly makes?: boolean;
  readonly label: string;
  readonly look?: Look;
  readonly answer?: FormAnswer | undefined;
  /** Fields before the button. */
  readonly children?: ReactNode;
}

export function PasskeyForm({ from, makes = false, label, look = 'main', answer, children }: PasskeyFormProps) {
  const t = useSentences();
  return (
    <div className="passkey" data-needs-script="">
      <Form answer={answer} data={{ 'data-passkey': from, ...(makes && { 'data-passkey-makes': '' }) }}>
        {children}
        <input type="hidden" name="doing" value="passkey" />
        <input type="hidden" name="answer" value="" />
        <div className="stack tight" aria-live="polite">
          <Button look={look}>
            <KeySign />
            {label}
          </Button>
          {(['none', 'known', 'failed', 'unsupported', 'refused'] as const).map((kind) => (
            <p key={kind} className="wrong" data-passkey-says={kind} hidden>
              {kind !== 'refused' && t(`web.people.passkey.${kind}`)}
            </p>
          ))}
        </div>
      </Form>
      <script type="module" src={passkey} async />
    </div>
  );
}

/** A key, in tiles. */
const KeySign = () => (
  <svg className="key" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
    <path d="M0 0h12v4h12v8h-4V8h-4v4h-4V8h-0v4H0zM4 4v4h4V4z" fillRule="evenodd" />
  </svg>
);
