// The parts of the public page: what one can do afterwards, how one learns, how it is assessed, where it leads, who
// stands behind it.
import { useSentences } from '../../language/sentences.ts';
import { Text } from '../../ui/text.tsx';
import type { Description } from './description.server.ts';
import { Element, Out, Part, Said } from './element.tsx';

interface PartOf {
  readonly about: Description;
}

export function OutcomesPart({ about: { outcomes } }: PartOf) {
  const t = useSentences();
  return (
    <Part id="outcomes" title={t('web.catalogue.part.outcomes')} numbers={[6]}>
      <ul className="outcomes">
        {outcomes.map(({ title, criterion, kind, skills }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is published never moves
          <li key={place}>
            <p className="what">
              <Said>{title}</Said>
            </p>
            {criterion !== undefined && (
              <p className="help">
                {t('web.catalogue.looked-for')} <Said>{criterion}</Said>
              </p>
            )}
            {kind !== '' && <p className="help">{kind}</p>}
            {skills.length > 0 && (
              <p className="help">
                {t('web.catalogue.esco')}{' '}
                {skills.map(({ id, label }, number) => (
                  <span key={id}>
                    {number > 0 && ', '}
                    <Out href={id}>
                      <Said>{label}</Said>
                    </Out>
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function LearningPart({ about }: PartOf) {
  const t = useSentences();
  return (
    <Part id="learning" title={t('web.catalogue.part.learning')}>
      <dl className="facts">
        <Element name={t('web.catalogue.fact.workload')} numbers={[7]}>
          {about.workload.join(', ')}
        </Element>
        <Element name={t('web.catalogue.fact.form')} numbers={[10]}>
          {about.modes}
        </Element>
        <Element name={t('web.catalogue.fact.activities')}>{about.activities}</Element>
        <Element name={t('web.catalogue.fact.offer')}>{about.opportunity}</Element>
        <Element name={t('web.catalogue.fact.languages')}>{about.languages}</Element>
        <Element name={t('web.catalogue.fact.setting')}>{about.setting}</Element>
        <Element name={t('web.catalogue.fact.prerequisites')} numbers={[12]}>
          {about.prerequisites === undefined ? t('web.catalogue.none') : <Said lines>{about.prerequisites}</Said>}
        </Element>
        <Element name={t('web.catalogue.fact.targetGroups')}>{about.targetGroups}</Element>
      </dl>
    </Part>
  );
}

export function AssessmentPart({ about: { assessments } }: PartOf) {
  const t = useSentences();
  return (
    <Part id="assessment" title={t('web.catalogue.part.assessment')} numbers={[9, 13]}>
      <ol className="assessments">
        {assessments.map(({ type, title, how, grading, gradingText }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is published never moves
          <li key={place}>
            <h3>{type}</h3>
            {title !== undefined && (
              <p>
                <Said>{title}</Said>
              </p>
            )}
            <p className="help">{how.length === 0 ? t('web.catalogue.supervision-unsaid') : how.join(' · ')}</p>
            {grading !== undefined && (
              <p className="help">
                {t('web.catalogue.graded-by')} <Said>{grading}</Said>
                {gradingText !== undefined && (
                  <>
                    : <Said>{gradingText}</Said>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="help">{t('web.catalogue.grade-text')}</p>
    </Part>
  );
}

export function LeadsToPart({ about }: PartOf) {
  const t = useSentences();
  return (
    <Part id="worth" title={t('web.catalogue.part.worth')}>
      <dl className="facts">
        <Element name={t('web.catalogue.fact.level')} numbers={[8]}>
          {about.level.map((level) => (
            <p key={level}>{level}</p>
          ))}
          {about.noLevel !== undefined && (
            <p>
              {t('web.catalogue.no-level')} <Said>{about.noLevel}</Said>
            </p>
          )}
        </Element>
        <Element name={t('web.catalogue.fact.fields')}>{about.fields}</Element>
        <Element name={t('web.catalogue.fact.stackability')} numbers={[15]}>
          {about.stackability ?? t('web.catalogue.unsaid')}
          {about.towards.length > 0 && (
            <ul>
              {about.towards.map((one) => (
                <li key={one.text}>
                  <Said>{one}</Said>
                </li>
              ))}
            </ul>
          )}
        </Element>
        <Element name={t('web.catalogue.fact.certificate')} numbers={[1, 5, 14]}>
          {t('web.catalogue.certificate-text')} {about.inForce}
        </Element>
      </dl>
    </Part>
  );
}

export function QualityPart({ about, providerPage }: PartOf & { readonly providerPage: string }) {
  const t = useSentences();
  return (
    <Part id="quality" title={t('web.catalogue.part.quality')}>
      <dl className="facts">
        <Element name={t('web.catalogue.fact.provider')} numbers={[4]}>
          {about.providers.map(({ name, homepage }) => (
            <p key={name.text}>
              <a href={providerPage}>
                <Said>{name}</Said>
              </a>
              {homepage !== undefined && (
                <>
                  {' '}
                  · <Out href={homepage} />
                </>
              )}
            </p>
          ))}
          {about.identifier !== undefined && (
            <p className="help">
              <Text>{about.identifier}</Text>
            </p>
          )}
        </Element>
        <Element name={t('web.catalogue.fact.country')} numbers={[3]}>
          {about.place.join('; ')}
        </Element>
        <Element name={t('web.catalogue.fact.quality')} numbers={[11]}>
          {about.quality.map(({ type, title, standard, body, country, homepage, report }) => (
            <div key={title.text + body.text} className="assured">
              <p>
                <Said>{title}</Said>
              </p>
              <p className="help">
                {type} ·{' '}
                {homepage === undefined ? (
                  <Said>{body}</Said>
                ) : (
                  <Out href={homepage}>
                    <Said>{body}</Said>
                  </Out>
                )}
                {country !== undefined && `, ${country}`}
              </p>
              {standard !== undefined && (
                <p className="help">
                  <Said>{standard}</Said>
                </p>
              )}
              {report !== undefined && (
                <p className="help">
                  <Out href={report}>{t('web.catalogue.report')}</Out>
                </p>
              )}
            </div>
          ))}
        </Element>
        <Element name={t('web.catalogue.fact.further')} numbers={[16]}>
          {about.notes.length + about.documents.length > 0 || about.homepage !== undefined ? (
            <>
              {about.notes.map((note) => (
                <p key={note.text}>
                  <Said lines>{note}</Said>
                </p>
              ))}
              {about.homepage !== undefined && (
                <p>
                  <Out href={about.homepage} />
                </p>
              )}
              {about.documents.map(({ url, title }) => (
                <p key={url}>
                  <Out href={url}>{title && <Said>{title}</Said>}</Out>
                </p>
              ))}
            </>
          ) : (
            t('web.catalogue.none')
          )}
        </Element>
      </dl>
    </Part>
  );
}
