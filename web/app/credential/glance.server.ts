// Six things about the learning, each in a line or two: how much, how high, how well, how it was judged, in what form, and
// who looks after its quality. [EUMC A1]
import { concept, frameworkOf, label } from '@tessera/credential/vocabulary';
import type { Say } from '../language/sentences.ts';
import { type Members, members, membersIn, numberIn, textIn, textsIn } from './members.ts';
import type { ShownCredential, Words } from './shown.ts';
import { conceptName } from './tell.server.ts';

interface Speaking {
  readonly language: string;
  readonly text: (value: unknown) => Words | undefined;
  readonly t: Say;
}

export function glanceOf(said: Members, speaking: Speaking): ShownCredential['glance'] {
  const { t } = speaking;
  const assessments = membersIn(said['assessments']);
  const rows = [
    { name: t('web.credential.workload'), lines: workloadOf(members(said['workload']), t) },
    { name: t('web.credential.level'), lines: levelOf(members(said['level']), speaking) },
    { name: t('web.credential.grade'), lines: assessments.flatMap(({ grade }) => speaking.text(grade) ?? []) },
    { name: t('web.credential.assessed'), lines: assessments.flatMap((one) => assessmentOf(one, speaking) ?? []) },
    { name: t('web.credential.learned'), lines: participationOf(members(said['participation']), speaking) },
    {
      name: t('web.credential.assured'),
      lines: membersIn(said['qualityAssurance']).flatMap((one) => assuranceOf(one, speaking)),
    },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

function workloadOf(workload: Members, t: Say): readonly Words[] {
  const ects = numberIn(workload['ects']);
  const hours = numberIn(workload['hours']);
  return [
    ...(ects === undefined ? [] : [{ text: t('web.credential.workload.ects', { ects }) }]),
    ...(hours === undefined ? [] : [{ text: t('web.credential.workload.hours', { hours }) }]),
  ];
}

function levelOf(level: Members, { language, text, t }: Speaking): readonly Words[] {
  const eqf = textIn(level['eqf']);
  const found = eqf === undefined ? undefined : concept('eqf', eqf);
  const cycle = textIn(level['cycle']);
  const none = text(level['notApplicable']);
  return [
    ...(found === undefined ? [] : [{ text: t('web.credential.level.eqf', { level: found.code }) }]),
    ...textsIn(level['nqf']).map((iri) => nationalLevel(iri, language)),
    ...(cycle === undefined || !CYCLES.has(cycle) ? [] : [{ text: t('web.credential.level.cycle', { cycle }) }]),
    ...(none === undefined ? [] : [none]),
  ];
}

const CYCLES: ReadonlySet<string> = new Set(['short', 'first', 'second', 'third']);

/** "MQF Level 5", and the name of its framework where the level's does not say it. */
function nationalLevel(iri: string, language: string): Words {
  const found = concept('nqf-qdr', iri);
  if (found === undefined) return { text: iri };
  const framework = frameworkOf(found.iri);
  const name = label(found, language);
  return { text: framework === undefined ? name : `${name}${SIDE_BY_SIDE}${label(framework, language)}` };
}

function assessmentOf(assessment: Members, { language, text }: Speaking): Words | undefined {
  const named = (name: string) => {
    const iri = textIn(assessment[name]);
    return iri === undefined ? undefined : conceptName(iri, language);
  };
  const title = text(assessment['title']);
  const kind = named('type');
  const how = [named('mode'), named('supervision')].filter((part) => part !== undefined);
  const what = title?.text ?? (kind && capital(kind));
  if (what === undefined) return undefined;
  return { text: how.length === 0 ? what : `${what} (${how.join(SIDE_BY_SIDE)})`, lang: title?.lang };
}

function participationOf(participation: Members, { language }: Speaking): readonly Words[] {
  const named = (name: string) => textsIn(participation[name]).map((iri) => conceptName(iri, language));
  const opportunity = textIn(participation['opportunity']);
  const lines = [
    [...(opportunity === undefined ? [] : [conceptName(opportunity, language)]), ...named('modes')],
    named('activities'),
    named('languages'),
  ];
  return lines.filter((parts) => parts.length > 0).map((parts) => ({ text: capital(parts.join(SIDE_BY_SIDE)) }));
}

function assuranceOf(assurance: Members, { text }: Speaking): readonly Words[] {
  const body = text(members(assurance['body'])['legalName']);
  const title = text(assurance['title']);
  return [title, body].filter((words) => words !== undefined);
}

/** A name of a list at the head of a line. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line never begins with the dot. */
const SIDE_BY_SIDE = '\u00a0· ';
