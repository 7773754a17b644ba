// What a correction changes, and what happens when it is done.
import { useSentences } from '../../language/sentences.ts';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import type { Change } from './corrected.ts';
import { LetterPreview } from './letter-preview.tsx';

export interface ChangesProps {
  readonly changes: readonly Change[];
  readonly text: string;
  readonly provider: string;
  readonly title: string;
}

export function Changes({ changes, text, provider, title }: ChangesProps) {
  const t = useSentences();
  const shown = (field: Change['field'], value: string) => {
    if (value === '') return <span className="soft">{t('web.issuing.correct.empty')}</span>;
    return field === 'learner.dateOfBirth' ? <Time value={value} /> : <Text>{value}</Text>;
  };
  return (
    <>
      <section className="stack" aria-labelledby="changes">
        <h2 id="changes">{t('web.issuing.correct.changes')}</h2>
        <Table
          caption={t('web.issuing.correct.changes')}
          rows={changes}
          keyOf={({ field }) => field}
          columns={[
            {
              key: 'field',
              head: t('web.issuing.correct.head.field'),
              cell: ({ field }) => t(`web.issuing.field.${field}`),
            },
            {
              key: 'before',
              head: t('web.issuing.correct.head.before'),
              cell: ({ field, before }) => <del>{shown(field, before)}</del>,
            },
            {
              key: 'after',
              head: t('web.issuing.correct.head.after'),
              cell: ({ field, after }) => <strong>{shown(field, after)}</strong>,
            },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="then">
        <h2 id="then">{t('web.issuing.correct.then')}</h2>
        <ol className="what-happens">
          <li>{t('web.issuing.correct.then.seal')}</li>
          <li>{t('web.issuing.correct.then.back')}</li>
          <li>{t('web.issuing.correct.then.learner')}</li>
        </ol>
        <p>
          {t('web.issuing.correct.then.why')} <Text lines>{text}</Text>
        </p>
      </section>
      <LetterPreview kind="corrected" facts={{ provider, title }} />
    </>
  );
}
