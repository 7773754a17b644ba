// The formats that a sealed credential can be had in: what each is for, and a button that saves it. Plain forms.
import type { FileFormat } from '@tessera/server/issuing/contract';
import { useSentences } from '../language/sentences.ts';
import { Button } from '../ui/button.tsx';

/** In the order of how many people want them. */
const USUAL = ['edc', 'open-badge-picture', 'open-badge', 'sd-jwt-vc'] as const satisfies readonly FileFormat[];
const FURTHER = [
  'open-badge-jwt',
  'vcdm',
  'vcdm-sd',
  'vcdm-jwt',
  'vcdm-sd-jwt',
  'vcdm-cose',
] as const satisfies readonly FileFormat[];

export interface FileFormatsProps {
  /** Where the forms are posted: an address that answers with a file. */
  readonly action: string;
  readonly level: 2 | 3;
}

export function FileFormats({ action, level }: FileFormatsProps) {
  const t = useSentences();
  return (
    <div className="stack loose">
      <Choices formats={USUAL} action={action} level={level} />
      <details>
        <summary>{t('web.formats.further')}</summary>
        <p className="soft">{t('web.formats.further-text')}</p>
        <Choices formats={FURTHER} action={action} level={level} />
      </details>
    </div>
  );
}

function Choices({ formats, action, level }: FileFormatsProps & { readonly formats: readonly FileFormat[] }) {
  const t = useSentences();
  const Heading = `h${level}` as const;
  return (
    <ul className="formats">
      {formats.map((format) => (
        <li key={format}>
          <form method="post" action={action}>
            <div className="stack tight">
              <Heading>{t(`web.formats.${format}.name`)}</Heading>
              <p>{t(`web.formats.${format}.for`)}</p>
            </div>
            <Button look="plain" name="format" value={format}>
              {t('web.formats.save')} <span className="heard">{t(`web.formats.${format}.name`)}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
