// The formats that a sealed credential can be had in: what each is for, and a button that saves it. Plain forms, which come
// back here with a code in the address where a file was refused.
import { FILE_REFUSALS, type FileFormat } from '@tessera/server/issuing/contract';
import { useSentences } from '../language/sentences.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

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

/** Why the file that was asked for is not to be had, where it was refused. */
export const refusedFile = (request: Request): RefusedFileProps['refused'] => {
  const given = new URL(request.url).searchParams.get('refused');
  return FILE_REFUSALS.find((code) => code === given);
};

export interface RefusedFileProps {
  readonly refused: (typeof FILE_REFUSALS)[number] | undefined;
}

export function RefusedFile({ refused }: RefusedFileProps) {
  const t = useSentences();
  return refused === undefined ? null : (
    <Notice signal="no" title={t(`refusal.${refused}.what`)} live>
      <p>{t(`refusal.${refused}.do`)}</p>
    </Notice>
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
