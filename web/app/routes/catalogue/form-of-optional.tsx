// The questions of a design that may be left empty: the optional elements of Annex I, and what else tells people more.
// [EUMC A1(12)] [EUMC A1(15)] [EUMC A1(16)]
import { useSentences } from '../../language/sentences.ts';
import { Choose, Entries, Line, Searches, Texts, Ticks } from './editing.tsx';
import type { Choosers } from './choosers.server.ts';
import { Row } from './rows.tsx';
import type { Found } from './words.ts';

interface OptionalProps {
  readonly choosers: Choosers;
  readonly problems: readonly Found[];
  readonly years: { readonly years: string; readonly months: string };
}

export function Optional({ choosers, problems, years }: OptionalProps) {
  const t = useSentences();
  const asked = (key: OptionalKey, number?: number) => ({
    id: key,
    question: t(`web.catalogue.ask.${key}`),
    why: t(`web.catalogue.why.${key}`),
    paragraph: PARAGRAPHS[key],
    ...(number !== undefined && { number }),
    problems: problems.filter(({ path }) => path.split('/')[1] === key),
  });
  return (
    <>
      <p className="part-of-form">{t('web.catalogue.optional')}</p>
      <Row {...asked('prerequisites', 12)} help={t('web.catalogue.help.prerequisites')}>
        <Texts name="prerequisites" label={t('web.catalogue.field.prerequisites')} rows={3} />
      </Row>
      <Row {...asked('stackability', 15)} help={t('web.catalogue.help.stackability')}>
        <Choose
          name="stackability.kind"
          label={t('web.catalogue.field.stackability')}
          options={KINDS.map((value) => ({ value, label: t(`web.catalogue.kind.${value}`) }))}
        />
        <Entries
          name="stackability.towards"
          title={(number) => t('web.catalogue.entry.towards', { number })}
          add={t('web.catalogue.add.towards')}
          asks={[]}
        >
          {(path) => <Texts name={path} label={t('web.catalogue.field.towards')} />}
        </Entries>
      </Row>
      <Row {...asked('furtherInformation', 16)} help={t('web.catalogue.help.furtherInformation')}>
        <Line
          name="furtherInformation.homepage"
          label={t('web.catalogue.field.homepage')}
          help={t('web.catalogue.help.homepage')}
          type="url"
        />
        <Entries
          name="furtherInformation.notes"
          title={(number) => t('web.catalogue.entry.note', { number })}
          add={t('web.catalogue.add.note')}
          asks={[]}
        >
          {(path) => <Texts name={path} label={t('web.catalogue.field.note')} rows={3} />}
        </Entries>
        <Entries
          name="furtherInformation.documents"
          title={(number) => t('web.catalogue.entry.document', { number })}
          add={t('web.catalogue.add.document')}
          asks={['url', 'title']}
        >
          {(path) => (
            <>
              <Texts name={`${path}.title`} label={t('web.catalogue.field.document-title')} />
              <Line name={`${path}.url`} label={t('web.catalogue.field.document-url')} type="url" />
            </>
          )}
        </Entries>
        <details>
          <summary>{t('web.catalogue.field.targetGroups')}</summary>
          <Ticks
            name="furtherInformation.targetGroups"
            label={t('web.catalogue.field.targetGroups')}
            options={choosers.targetGroups}
          />
        </details>
      </Row>
      <Row {...asked('fields')} help={t('web.catalogue.help.fields')}>
        <Searches
          name="fields"
          label={t('web.catalogue.field.fields')}
          options={choosers.fields}
          add={t('web.catalogue.add.field')}
        />
      </Row>
      <Row {...asked('learningSetting')}>
        <Choose
          name="learningSetting"
          label={t('web.catalogue.field.learningSetting')}
          options={SETTINGS.map((value) => ({ value, label: t(`web.catalogue.setting.${value}`) }))}
        />
      </Row>
      <Row {...asked('validFor')} help={t('web.catalogue.help.validFor')}>
        <div className="pair">
          <Line
            name="validFor.years"
            label={t('web.catalogue.field.years')}
            value={years.years}
            inputMode="numeric"
            width="short"
          />
          <Line
            name="validFor.months"
            label={t('web.catalogue.field.months')}
            value={years.months}
            inputMode="numeric"
            width="short"
          />
        </div>
      </Row>
    </>
  );
}

const KINDS = ['stand-alone', 'integrated', 'stackable'] as const;
const SETTINGS = ['formal', 'non-formal', 'informal'] as const;

const PARAGRAPHS = {
  prerequisites: 'EUMC A1(12)',
  stackability: 'EUMC A1(15)',
  furtherInformation: 'EUMC A1(16)',
  fields: 'EUMC A1(16)',
  learningSetting: 'EUMC §5(d)',
  validFor: 'EUMC A1(16)',
} as const;

type OptionalKey = keyof typeof PARAGRAPHS;
