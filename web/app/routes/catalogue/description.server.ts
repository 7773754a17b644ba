// A published micro-credential in the words of its page: every concept by its name, every text in the reader's language
// where there is one. The server's alone. [EUMC A1]
import type { Design } from '@tessera/credential';
import { type Say, speakerOf } from '../../language/sentences.ts';
import { wordFor } from './choosers.server.ts';
import { lengthOf } from './draft-form.ts';
import { type InLanguage, inOwn } from './words.ts';

export type Description = ReturnType<typeof descriptionOf>;

export function descriptionOf(content: Design, language: string) {
  const t = speakerOf(language);
  const locale = language === 'qps' ? 'en' : language;
  const said = (texts: Readonly<Record<string, string>>): InLanguage => inOwn(texts, language, content.language);
  const maybe = (texts: Readonly<Record<string, string>> | undefined) =>
    texts === undefined ? undefined : said(texts);
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
  const words = (list: Parameters<typeof wordFor>[0], all: readonly string[] = []): string | undefined =>
    all.length === 0 ? undefined : listed.format(all.map((one) => wordFor(list, one, language)));
  const { issuer, awardingBodies, level, participation, stackability, furtherInformation = {} } = content;
  return {
    title: said(content.title),
    description: maybe(content.description),
    providers: awardingBodies.map((body) => ({ name: said(body.legalName), homepage: body.homepage })),
    identifier: issuer.legalIdentifier?.value,
    place: issuer.locations.map(({ country, regions }) =>
      [
        ...new Set([wordFor('country', country, language), ...(regions ?? []).map((one) => regionOf(one, language))]),
      ].join(', '),
    ),
    outcomes: content.learningOutcomes.map(({ title, criterion, type, reusabilityLevel, escoSkills = [] }) => ({
      title: said(title),
      criterion: maybe(criterion),
      kind: [words('skill-type', type && [type]), words('skill-reuse-level', reusabilityLevel && [reusabilityLevel])]
        .filter((word) => word !== undefined)
        .join(' · '),
      skills: escoSkills.map(({ id, label }) => ({ id, label: said(label) })),
    })),
    workload: workloadWords(content.workload, t, locale),
    level: [
      ...(level.eqf === undefined ? [] : [t('web.catalogue.eqf-long', { level: level.eqf.split('/').at(-1) ?? '' })]),
      ...(level.nqf ?? []).map((one) => wordFor('nqf-qdr', one, language)),
      ...(level.cycle === undefined ? [] : [t(`web.catalogue.cycle.${level.cycle}`)]),
    ],
    glance: level.eqf === undefined ? undefined : t('web.catalogue.eqf', { level: level.eqf.split('/').at(-1) ?? '' }),
    noLevel: maybe(level.notApplicable),
    fields: words('isced-f', content.fields),
    assessments: content.assessments.map(({ type, title, mode, supervision, gradingScheme }) => ({
      type: wordFor('assessment', type, language),
      title: maybe(title),
      how: [
        words('learning-assessment-modes', mode && [mode]),
        words('supervision-verification', supervision && [supervision]),
      ].filter((word) => word !== undefined),
      grading: maybe(gradingScheme?.title),
      gradingText: maybe(gradingScheme?.description),
    })),
    modes: words('learning-assessment-modes', participation.modes),
    activities: (participation.activities ?? []).map((one) => wordFor('learning-activity', one, language)).join(' · '),
    opportunity: words('learning-opportunity', participation.opportunity && [participation.opportunity]),
    languages: words('language', participation.languages),
    setting: content.learningSetting && t(`web.catalogue.setting.${content.learningSetting}`),
    quality: content.qualityAssurance.map(({ type, title, standard, body, report }) => ({
      type: wordFor('accreditation', type, language),
      title: said(title),
      standard: maybe(standard),
      body: said(body.legalName),
      country: words('country', body.locations[0] && [body.locations[0].country]),
      homepage: body.homepage,
      report,
    })),
    prerequisites: maybe(content.prerequisites),
    stackability: stackability && t(`web.catalogue.kind.${stackability.kind}`),
    towards: (stackability?.towards ?? []).map(said),
    notes: (furtherInformation.notes ?? []).map(said),
    homepage: furtherInformation.homepage,
    documents: (furtherInformation.documents ?? []).map(({ url, title }) => ({ url, title: maybe(title) })),
    targetGroups: (furtherInformation.targetGroups ?? [])
      .map((one) => wordFor('target-group', one, language))
      .join(' · '),
    inForce: inForceWords(content.validFor, t),
    specification: content.specification,
  };
}

/** Regions stand in one of two lists. */
function regionOf(region: string, language: string): string {
  const unit = wordFor('atu', region, language);
  return unit === region ? wordFor('nuts', region, language) : unit;
}

function workloadWords({ ects, hours }: Design['workload'], t: Say, locale: string): readonly string[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return [
    ...(ects === undefined ? [] : [t('web.catalogue.ects', { count: ects, number: number.format(ects) })]),
    ...(hours === undefined ? [] : [t('web.catalogue.hours', { count: hours, number: number.format(hours) })]),
  ];
}

function inForceWords(validFor: string | undefined, t: Say): string {
  const { years, months } = lengthOf(validFor);
  return t('web.catalogue.in-force', { years: Number(years), months: Number(months) });
}
