// The questions of the design editor in the order of Annex I: the mandatory elements, then those that may be left empty.
// [EUMC §6(b)] [EUMC A1]
import { useAddress, useSentences } from '../../language/sentences.ts';
import { SelectField } from '../../ui/field.tsx';
import { Text } from '../../ui/text.tsx';
import type { Choice, Choosers } from './choosers.server.ts';
import { type Draft, lengthOf } from './draft-form.ts';
import { Command, Line, Search, Searches, Select, Texts, Ticks } from './editing.tsx';
import { Assessments, LearningOutcomes, Qualities } from './form-of-lists.tsx';
import { Optional } from './form-of-optional.tsx';
import { Row, type RowStanding } from './rows.tsx';
import type { Found } from './words.ts';

export interface FormOfDesignProps {
  readonly draft: Draft;
  readonly rows: readonly RowStanding[];
  /** Of the whole, to be told beside the row they are about. */
  readonly problems: readonly Found[];
  readonly choosers: Choosers;
  readonly tongues: readonly Choice[];
  /** In use, that of the design first. */
  readonly languages: readonly Choice[];
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    /** Those under which it may issue for somebody else. */
    readonly mandates: readonly Choice[];
  };
}

export function FormOfDesign(props: FormOfDesignProps) {
  const { draft, rows, problems, choosers, organisation } = props;
  const t = useSentences();
  const at = useAddress();
  const asked = (key: RowKey, id: string = key) => {
    const standing = rows.find((row) => row.key === key);
    return {
      id,
      number: standing?.number ?? 0,
      question: t(`web.catalogue.ask.${key}`),
      why: t(`web.catalogue.why.${key}`),
      paragraph: standing?.paragraph ?? '',
      standing,
      problems: standing?.problems ?? [],
    };
  };
  return (
    <>
      <Languages {...props} />
      <Row {...asked('title')} help={t('web.catalogue.help.title')}>
        <Texts name="title" label={t('web.catalogue.field.title')} />
        <Texts
          name="description"
          label={t('web.catalogue.field.description')}
          help={t('web.catalogue.help.description')}
          rows={3}
          optional
        />
      </Row>
      <Row {...asked('awardingBody', 'provider')} number="3, 4">
        <p>
          <strong>
            <Text>{organisation.name}</Text>
          </strong>
          , {organisation.country}
        </p>
        <p className="help">
          {t('web.catalogue.help.provider')}{' '}
          <a href={at(`/desk/${organisation.id}/settings`)}>{t('web.catalogue.settings')}</a>
        </p>
        {organisation.mandates.length > 0 && (
          <Select
            name="awardedUnder"
            label={t('web.catalogue.field.awardedUnder')}
            help={t('web.catalogue.help.awardedUnder', { name: organisation.name })}
            options={organisation.mandates}
            empty={t('web.catalogue.awarded-by-us', { name: organisation.name })}
          />
        )}
      </Row>
      <Row {...asked('learningOutcomes')} help={t('web.catalogue.help.learningOutcomes')}>
        <LearningOutcomes choosers={choosers} />
      </Row>
      <Row {...asked('workload')} help={t('web.catalogue.help.workload')}>
        <div className="pair">
          <Line name="workload.ects" label={t('web.catalogue.field.ects')} inputMode="decimal" width="short" />
          <Line name="workload.hours" label={t('web.catalogue.field.hours')} inputMode="decimal" width="short" />
        </div>
      </Row>
      <Row {...asked('level')} help={t('web.catalogue.help.level')}>
        <Select name="level.eqf" label={t('web.catalogue.field.eqf')} options={choosers.eqf} optional />
        <Searches
          name="level.nqf"
          label={t('web.catalogue.field.nqf')}
          options={choosers.nqf}
          add={t('web.catalogue.add.nqf')}
          optional
        />
        <Select
          name="level.cycle"
          label={t('web.catalogue.field.cycle')}
          help={t('web.catalogue.help.cycle')}
          options={CYCLES.map((value) => ({ value, label: t(`web.catalogue.cycle.${value}`) }))}
          optional
        />
        <Texts
          name="level.notApplicable"
          label={t('web.catalogue.field.notApplicable')}
          help={t('web.catalogue.help.notApplicable')}
          optional
        />
      </Row>
      <Row {...asked('assessment', 'assessments')} help={t('web.catalogue.help.assessment')}>
        <Assessments choosers={choosers} />
      </Row>
      <Row {...asked('participation')} help={t('web.catalogue.help.participation')}>
        <Ticks name="participation.modes" label={t('web.catalogue.field.modes')} options={choosers.modes} />
        <Searches
          name="participation.languages"
          label={t('web.catalogue.field.languages')}
          options={choosers.languages}
          add={t('web.catalogue.add.language-of-learning')}
          optional
        />
        <Select
          name="participation.opportunity"
          label={t('web.catalogue.field.opportunity')}
          options={choosers.opportunities}
          optional
        />
        <Ticks
          name="participation.activities"
          label={t('web.catalogue.field.activities')}
          options={choosers.activities}
          optional
        />
      </Row>
      <Row {...asked('qualityAssurance')} help={t('web.catalogue.help.qualityAssurance')}>
        <Qualities choosers={choosers} />
      </Row>
      <section className="row-of-annex" id="at-award" tabIndex={-1} aria-labelledby="at-award-question">
        <header>
          <p className="number-tile" data-state="at-award">
            1, 5
          </p>
          <div>
            <h2 id="at-award-question">{t('web.catalogue.at-award.title')}</h2>
          </div>
        </header>
        <p>{t('web.catalogue.at-award.text')}</p>
      </section>
      <Optional choosers={choosers} problems={problems} years={lengthOf(draft['validFor'])} />
    </>
  );
}

const CYCLES = ['short', 'first', 'second', 'third'] as const;

type RowKey =
  | 'title'
  | 'awardingBody'
  | 'learningOutcomes'
  | 'workload'
  | 'level'
  | 'assessment'
  | 'participation'
  | 'qualityAssurance';

/** The language a design is in, and those its texts are given in besides. */
function Languages({ draft, languages, tongues }: FormOfDesignProps) {
  const t = useSentences();
  const used = new Set(languages.map(({ value }) => value));
  return (
    <section className="row-of-annex" id="languages" tabIndex={-1} aria-labelledby="languages-question">
      <header>
        <div>
          <h2 id="languages-question">{t('web.catalogue.ask.language')}</h2>
        </div>
      </header>
      <div className="stack">
        <p className="help">{t('web.catalogue.help.language')}</p>
        <Search name="language" label={t('web.catalogue.field.language')} options={tongues} />
        {languages.length > 1 && (
          <ul className="spoken">
            {languages.slice(1).map(({ value, label }) => (
              <li key={value}>
                <span>{label}</span>
                <Command value={`unspeak:${value}`} about={label}>
                  {t('web.catalogue.remove')}
                </Command>
              </li>
            ))}
          </ul>
        )}
        <details {...(draft['language'] === undefined ? { open: true } : {})}>
          <summary>{t('web.catalogue.add.language')}</summary>
          <div className="with-button">
            <SelectField
              name="speak"
              label={t('web.catalogue.field.speak')}
              help={t('web.catalogue.help.speak')}
              options={tongues.filter(({ value }) => !used.has(value))}
              empty={t('web.catalogue.choose')}
            />
            <Command value="speak">{t('web.catalogue.add.button')}</Command>
          </div>
        </details>
      </div>
    </section>
  );
}
