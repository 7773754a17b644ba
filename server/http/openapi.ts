// The API described: OpenAPI 3.1 from the contracts, so that what is described is what answers. [OPENAPI31 §4.8]
import { sentence } from '@tessera/messages';
import type { TSchema } from 'typebox';
import { ALWAYS_POSSIBLE } from './bind.ts';
import { isScope, RIGHTS, type RightRule, ROLES, SCOPES } from '../rights/contract.ts';
import type { Contract, Operation } from './contract.ts';

type Json = Readonly<Record<string, unknown>>;

/** The document for these contracts; `server` is the origin the API is reached at. */
export function openApi(contracts: Readonly<Record<string, Contract>>, server: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [slice, contract] of Object.entries(contracts)) {
    for (const [name, operation] of Object.entries(contract)) {
      const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`;
      const at = paths[path] ?? {};
      at[operation.method.toLowerCase()] = described(slice, name, operation);
      paths[path] = at;
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tessera',
      version: '0.1.0',
      description:
        'Micro-credentials after the European approach. Errors are problem+json (RFC 9457) with a code, facts and, where data is wrong, its places.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: server }],
    tags: Object.keys(contracts).map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'Of a person who signed in.' },
        program: {
          type: 'oauth2',
          description:
            'Of a program that acts for one organisation. Its scopes are rights; its token is a bearer token.',
          flows: {
            clientCredentials: {
              tokenUrl: `${server}/oauth/token`,
              scopes: Object.fromEntries(SCOPES.map((scope) => [scope, sentence('en', `right.${scope}`)])),
            },
          },
        },
      },
    },
  };
}

function described(slice: string, name: string, operation: Operation): Json {
  const { method, path, summary, access, output, refusals, givesFile } = operation;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, member = '']) => member);
  const { properties, required } = membersOf(operation.input);
  const rest = Object.keys(properties).filter((member) => !inPath.includes(member));
  const inQuery = method === 'GET' || method === 'DELETE' ? rest : [];
  const parameters = [
    ...inPath.map((member) => ({ name: member, in: 'path', required: true, schema: properties[member] ?? {} })),
    ...inQuery.map((member) => ({
      name: member,
      in: 'query',
      required: required.includes(member),
      schema: properties[member] ?? {},
    })),
  ];
  const body =
    inQuery.length === 0 && rest.length > 0 ? { requestBody: bodyOf(operation, properties, required, rest) } : {};
  const answer = givesFile
    ? { '*/*': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: output } };
  return {
    operationId: `${slice}.${name}`,
    tags: [slice],
    summary,
    description: `For ${whoMay(access)}. May refuse: ${[...new Set([...refusals, ...ALWAYS_POSSIBLE])].map((code) => `\`${code}\``).join(', ')}.`,
    security: securityOf(access),
    ...(parameters.length > 0 && { parameters }),
    ...body,
    responses: {
      200: { description: 'Done.', content: answer },
      default: {
        description: 'Refused, or a fault.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** One of these is enough. */
function securityOf(access: Operation['access']): readonly Json[] {
  if (access === 'anyone') return [];
  return isScope(access) ? [{ session: [] }, { program: [access] }] : [{ session: [] }];
}

function whoMay(access: Operation['access']): string {
  if (access === 'anyone') return 'anyone';
  if (access === 'person') return 'anyone who is signed in';
  if (access === 'operator') return 'who runs the installation';
  const { roles, clients }: RightRule = RIGHTS[access];
  const members = roles.length === ROLES.length ? 'members of the organisation' : `members who are ${roles.join(', ')}`;
  return `${members} (right \`${access}\`)${clients === true ? ', and its programs with that scope' : ''}`;
}

function bodyOf(
  { takesFile }: Operation,
  properties: Readonly<Record<string, TSchema>>,
  required: readonly string[],
  names: readonly string[],
): Json {
  const members = names.filter((member) => member !== 'file');
  const object = {
    type: 'object',
    properties: Object.fromEntries(members.map((member) => [member, properties[member]])),
    required: members.filter((member) => required.includes(member)),
  };
  if (!takesFile) return { required: true, content: { 'application/json': { schema: object } } };
  const parts = { file: { type: 'string', format: 'binary' }, ...(members.length > 0 && { input: object }) };
  return {
    required: true,
    content: { 'multipart/form-data': { schema: { type: 'object', properties: parts, required: Object.keys(parts) } } },
  };
}

function membersOf(schema: TSchema): { properties: Readonly<Record<string, TSchema>>; required: readonly string[] } {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, TSchema>>;
    readonly required?: readonly string[];
  }; // every input is made by members()
  return { properties, required };
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'facts'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'What happened, in the language asked for.' },
    detail: { type: 'string', description: 'What to do.' },
    status: { type: 'integer' },
    code: { type: 'string' },
    facts: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'facts'],
        properties: {
          path: { type: 'string', description: 'JSON Pointer into what was sent.' },
          code: { type: 'string' },
          facts: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
          paragraph: { type: 'string' },
        },
      },
    },
  },
};
