// The description of the type of a learning credential, for wallets: its name, and of each claim what it is called and
// whether it is left to choice. A credential names its digest, so that nobody can exchange it. [SD-JWT-VC §5] [SD-JWT-VC §6]
import { digest, toBase64, utf8Bytes } from '#platform';
import { parseJson } from '../../json.ts';
import { problem, type Reading, readAs, refuse } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { digestHolds } from '../vcdm/digests.ts';
import { CLAIMS, LEARNING_CREDENTIAL, LINKED } from './terms.ts';

/** Claims of the token, which are never left to choice. */
const OF_TOKEN: readonly (readonly [name: string, label: string])[] = [
  ['vct', 'Type'],
  ['iss', 'Issuer'],
  ['jti', 'Identifier'],
  ['iat', 'Made at'],
  ['exp', 'Expires at'],
  ['status', 'Status'],
  ['cnf', 'Key of the learner'],
];

const DOCUMENT = {
  vct: LEARNING_CREDENTIAL,
  name: 'European learning credential',
  description: 'A micro-credential after the European approach, with additions for three elements and its linked data.',
  display: [
    {
      locale: 'en',
      name: 'Micro-credential',
      description: 'What a learner achieved in a small volume of learning.',
    },
  ],
  claims: [
    ...OF_TOKEN.map(([name, label]) => ({ path: [name], display: [{ locale: 'en', label }], sd: 'never' })),
    ...CLAIMS.map(({ name, label, description, choice, mandatory }) => ({
      path: [name],
      display: [{ locale: 'en', label, description }],
      ...(mandatory && { mandatory }),
      sd: choice,
    })),
    {
      path: [LINKED],
      display: [{ locale: 'en', label: 'Linked data', description: 'The whole micro-credential as linked data.' }],
      sd: 'never',
    },
  ],
};

/** The document as it is published, to the byte. */
export const typeMetadata: string = `${JSON.stringify(DOCUMENT, null, 2)}\n`;

/** What a credential names it by. */
export const typeIntegrity: string = integrityOf(typeMetadata);

/** [SD-JWT-VC §6] */
export function integrityOf(text: string): string {
  return `sha256-${toBase64(digest('SHA-256', utf8Bytes(text)))}`;
}

/** The description that a credential names: of its own type, and to the byte the one whose digest it says. */
export function readTypeMetadata({ vct, 'vct#integrity': integrity }: Members, text: string): Reading<Members> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value) || json.value['vct'] !== vct) return refuse(problem('type-metadata-of-another', '/vct'));
  if (integrity === undefined) return readAs(json.value);
  const holds = typeof integrity === 'string' && digestHolds(integrity, utf8Bytes(text)) === 'yes';
  return holds ? readAs(json.value) : refuse(problem('type-metadata-exchanged', '/vct#integrity'));
}
