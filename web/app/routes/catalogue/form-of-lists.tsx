// The questions that have several answers: learning outcomes, assessments, what stands behind the quality.
// [EUMC A1(6)] [EUMC A1(9)] [EUMC A1(11)] [EUMC A1(13)]
import { useContext } from 'react';
import { useSentences } from '../../language/sentences.ts';
import type { Choosers } from './choosers.server.ts';
import { isGroup, memberAt } from './draft-form.ts';
import { Choose, Editing, Entries, Line, Rest, Search, Select, Texts } from './editing.tsx';

interface ListProps {
  readonly choosers: Choosers;
}

export function LearningOutcomes({ choosers }: ListProps) {
  const t = useSentences();
  return (
    <Entries
      name="learningOutcomes"
      title={(number) => t('web.catalogue.entry.outcome', { number })}
      add={t('web.catalogue.add.outcome')}
      asks={['title', 'type', 'reusabilityLevel', 'criterion']}
    >
      {(path) => (
        <>
          <Texts name={`${path}.title`} label={t('web.catalogue.field.outcome')} rows={2} />
          <Texts
            name={`${path}.criterion`}
            label={t('web.catalogue.field.criterion')}
            help={t('web.catalogue.help.criterion')}
            rows={2}
            optional
          />
          <div className="pair">
            <Select
              name={`${path}.type`}
              label={t('web.catalogue.field.skill-type')}
              options={choosers.skillTypes}
              optional
            />
            <Select
              name={`${path}.reusabilityLevel`}
              label={t('web.catalogue.field.reuse')}
              options={choosers.reuse}
              optional
            />
          </div>
        </>
      )}
    </Entries>
  );
}

export function Assessments({ choosers }: ListProps) {
  const t = useSentences();
  return (
    <Entries
      name="assessments"
      title={(number) => t('web.catalogue.entry.assessment', { number })}
      add={t('web.catalogue.add.assessment')}
      asks={['type', 'title', 'mode', 'supervision', 'gradingScheme']}
    >
      {(path) => (
        <>
          <Select name={`${path}.type`} label={t('web.catalogue.field.assessment')} options={choosers.assessments} />
          <Texts
            name={`${path}.title`}
            label={t('web.catalogue.field.assessment-title')}
            help={t('web.catalogue.help.assessment-title')}
            optional
          />
          <div className="pair">
            <Select name={`${path}.mode`} label={t('web.catalogue.field.mode')} options={choosers.modes} optional />
            <Select
              name={`${path}.supervision`}
              label={t('web.catalogue.field.supervision')}
              options={choosers.supervision}
              optional
            />
          </div>
          <Texts
            name={`${path}.gradingScheme.title`}
            label={t('web.catalogue.field.grading')}
            help={t('web.catalogue.help.grading')}
            optional
          />
          <Texts
            name={`${path}.gradingScheme.description`}
            label={t('web.catalogue.field.grading-description')}
            help={t('web.catalogue.help.grading-description')}
            optional
          />
        </>
      )}
    </Entries>
  );
}

export function Qualities({ choosers }: ListProps) {
  const t = useSentences();
  return (
    <Entries
      name="qualityAssurance"
      title={(number) => t('web.catalogue.entry.quality', { number })}
      add={t('web.catalogue.add.quality')}
      asks={['type', 'title', 'standard', 'body', 'report', 'by']}
    >
      {(path) => <Quality path={path} choosers={choosers} />}
    </Entries>
  );
}

function Quality({ path, choosers }: ListProps & { readonly path: string }) {
  const t = useSentences();
  const body = memberAt(useContext(Editing).draft, `${path}.body`.split('.'));
  const by = body === 'provider' ? 'provider' : isGroup(body) ? 'other' : '';
  return (
    <>
      <Select name={`${path}.type`} label={t('web.catalogue.field.quality')} options={choosers.qualityAssurance} />
      <Texts
        name={`${path}.title`}
        label={t('web.catalogue.field.quality-title')}
        help={t('web.catalogue.help.quality-title')}
      />
      <Choose
        name={`${path}.by`}
        label={t('web.catalogue.field.by')}
        value={by}
        options={[
          { value: 'provider', label: t('web.catalogue.by.provider') },
          { value: 'other', label: t('web.catalogue.by.other') },
        ]}
      />
      <div className="stack of-other">
        <Texts name={`${path}.body.legalName`} label={t('web.catalogue.field.body-name')} />
        <div className="pair">
          <Search
            name={`${path}.body.locations.0.country`}
            label={t('web.catalogue.field.body-country')}
            options={choosers.countries}
          />
          <Line name={`${path}.body.homepage`} label={t('web.catalogue.field.body-homepage')} type="url" optional />
        </div>
        <Rest name={`${path}.body`} value={body} asks={['legalName', 'locations', 'homepage']} />
        <Rest name={`${path}.body.locations.0`} value={memberAt(body, ['locations', 0])} asks={['country']} />
      </div>
      <Texts
        name={`${path}.standard`}
        label={t('web.catalogue.field.standard')}
        help={t('web.catalogue.help.standard')}
        optional
      />
      <Line
        name={`${path}.report`}
        label={t('web.catalogue.field.report')}
        help={t('web.catalogue.help.report')}
        type="url"
        optional
      />
    </>
  );
}
