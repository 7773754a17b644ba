// The public page of a micro-credential: the sixteen European standard elements in plain words, in the order a reader
// asks for them, each with its number in Annex I. No script. [EUMC A1]
import { data } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Breadcrumbs, lengthOf } from '../../ui/headings.tsx';
import { Mosaic } from '../../ui/mosaic.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CopyField, plain, Time, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/published';
import { descriptionOf } from './description.server.ts';
import { Numbers, Said } from './element.tsx';
import { AssessmentPart, LeadsToPart, LearningPart, OutcomesPart, QualityPart } from './parts-of-published.tsx';

export async function loader({ context, params: { language, design, version } }: Route.LoaderArgs) {
  if (!/^[0-9a-f-]{36}$/.test(design) || !/^([1-9]\d{0,8})?$/.test(version ?? '')) throw data(null, { status: 404 });
  const { api } = context.get(visited);
  const found = await api.catalogue.published({ design, ...(version !== undefined && { version: Number(version) }) });
  const { content, provider, digest, published, reviewBy, versions } = found;
  return {
    ...{ design, provider, digest, published, reviewBy, versions, version: found.version },
    about: descriptionOf(content, language),
  };
}

export default function Published({ loaderData }: Route.ComponentProps) {
  const { about, provider, digest, published, reviewBy, versions, version, design } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  const newest = versions[0]?.version ?? version;
  const { title, description, modes, languages, workload, level, glance } = about;
  const providerPage = at(`/providers/${provider.organisation}`);
  const facts = [
    { name: t('web.catalogue.fact.workload'), value: workload.join(', ') },
    { name: t('web.catalogue.fact.level'), value: glance ?? level[0] ?? t('web.catalogue.no-level') },
    { name: t('web.catalogue.fact.form'), value: modes },
    { name: t('web.catalogue.fact.languages'), value: languages },
  ].filter(({ value }) => value !== undefined);
  return (
    <article className="published">
      <title>{t('web.title.page', { title: plain(title.text) })}</title>
      {description !== undefined && <meta name="description" content={plain(description.text).slice(0, 300)} />}
      <link rel="alternate" type="application/json" href={`/catalogue/${design}/${version}.json`} />
      <Breadcrumbs crumbs={[{ href: at('/catalogue'), name: t('web.catalogue.list.title') }]} />
      {version !== newest && (
        <Notice signal="info" title={t('web.catalogue.older', { version, date: date(published) })}>
          <p>
            <a href={at(`/catalogue/${design}`)}>{t('web.catalogue.to-newest', { version: newest })}</a>
          </p>
        </Notice>
      )}
      <header className="opening">
        <div className="stack">
          <p className="by">
            {t('web.catalogue.micro-credential')} ·{' '}
            <a href={providerPage}>
              <Said>{about.providers[0]?.name ?? title}</Said>
            </a>
          </p>
          <h1 className={lengthOf(title.text)}>
            <Said>{title}</Said> <Numbers numbers={[2]} />
          </h1>
          {description !== undefined && (
            <p className="lead">
              <Said lines>{description}</Said>
            </p>
          )}
          <dl className="strip">
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <figure className="specimen">
          <div>
            <Mosaic digest={digest} />
            <p className="small">{t('web.catalogue.specimen.kind')}</p>
            <p className="name">{t('web.catalogue.specimen.learner')}</p>
            <p className="small">{t('web.catalogue.specimen.has')}</p>
            <p className="what">
              <Said>{title}</Said>
            </p>
            <p className="small">
              <Said>{about.providers[0]?.name ?? title}</Said>
            </p>
          </div>
          <figcaption>{t('web.catalogue.specimen.caption')}</figcaption>
        </figure>
      </header>
      <div className="beside">
        <div className="stack loose">
          <OutcomesPart about={about} />
          <LearningPart about={about} />
          <AssessmentPart about={about} />
          <LeadsToPart about={about} />
          <QualityPart about={about} providerPage={providerPage} />
        </div>
        <aside className="stack loose">
          <section className="stack tight" aria-labelledby="versions">
            <h2 id="versions">{t('web.catalogue.versions')}</h2>
            <p className="help">{t('web.catalogue.versions-text')}</p>
            <ul className="plain-list">
              {versions.map((one) => (
                <li key={one.version}>
                  {one.version === version ? (
                    <strong>{t('web.catalogue.version-of', { version, date: date(one.published) })}</strong>
                  ) : (
                    <a href={at(`/catalogue/${design}/${one.version}`)}>
                      {t('web.catalogue.version-of', { version: one.version, date: date(one.published) })}
                    </a>
                  )}
                </li>
              ))}
            </ul>
            {reviewBy !== undefined && (
              <p>
                {t('web.catalogue.reviewed-by')} <Time value={reviewBy} />
              </p>
            )}
          </section>
          <section className="stack tight" aria-labelledby="machines">
            <h2 id="machines">{t('web.catalogue.machines')}</h2>
            <p className="help">{t('web.catalogue.machines-text')}</p>
            <ul className="plain-list">
              <li>
                <a href={`/catalogue/${design}/${version}.json`}>{t('web.catalogue.as-json')}</a>
              </li>
              <li>
                <a href="/schemas/design.json">{t('web.catalogue.as-schema')}</a>
              </li>
            </ul>
            <CopyField id="address" label={t('web.catalogue.address')} value={about.specification} />
          </section>
          <p className="help">{t('web.catalogue.numbers')}</p>
        </aside>
      </div>
    </article>
  );
}
