// Readers of single things: JSON, JSON Schemas, identifiers that are keys, keys as JSON. What they take, others take too.
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { verify } from '@tessera/credential';
import { parseJson } from '@tessera/credential/json';
import { validateJsonSchema } from '@tessera/credential/json-schema';
import { didWebAddress, resolveDid } from '@tessera/credential/names';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';
import { isWhole } from './holds.ts';
import { type Anything, changedJson, jsonText, oddValue } from './json.ts';
import { originals, small } from './originals.ts';
import type { Target } from './run.ts';
import { changedText } from './tokens.ts';

const ADDRESS = 'https://harbour.example/schema.json';

const DIALECTS: Readonly<Record<string, () => Anything>> = {
  'https://json-schema.org/draft/2020-12/schema': () => new Ajv2020(LENIENT),
  'https://json-schema.org/draft/2019-09/schema': () => new Ajv2019(LENIENT),
  'http://json-schema.org/draft-07/schema#': () => new Ajv(LENIENT),
};

const LENIENT = {
  strict: false,
  validateFormats: false,
  logger: false,
  ownProperties: true,
  validateSchema: false,
} as const;

const schemaIn = (dialect: string) => ({
  $id: ADDRESS,
  $schema: dialect,
  type: 'object',
  required: ['issuer', 'credentialSubject'],
  properties: {
    '@context': { type: 'array', items: { type: ['string', 'object'] }, minItems: 1, uniqueItems: true },
    type: { type: 'array', contains: { const: 'VerifiableCredential' } },
    issuer: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/named' }] },
    credentialSubject: {
      type: 'object',
      properties: {
        id: { type: 'string', pattern: '^did:[a-z]+:' },
        name: { type: 'string', minLength: 2, maxLength: 9 },
      },
      additionalProperties: false,
      minProperties: 1,
    },
    validFrom: { type: 'string', not: { pattern: '^1' } },
    proof: false,
  },
  patternProperties: { '^valid': { type: 'string' } },
  propertyNames: { maxLength: 20 },
  dependentRequired: { validUntil: ['validFrom'] },
  if: { required: ['validUntil'] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of that name
  then: { required: ['validFrom'] },
  definitions: { named: { type: 'object', required: ['id'], properties: { id: { enum: ['did:example:college'] } } } },
});

const schemas: Target = {
  name: 'schemas',
  async begin() {
    const credential = { ...small('did:example:college'), credentialSchema: { id: ADDRESS, type: 'JsonSchema' } };
    return (draw) => {
      const dialect = draw.one(Object.keys(DIALECTS));
      const schema = draw.luck(6) ? schemaIn(dialect) : changedJson(schemaIn(dialect), draw, [schemaIn(dialect)]);
      const document = draw.luck(2) ? credential : changedJson(credential, draw);
      const given = JSON.stringify([schema, document]) ?? 'null';
      const hold = (): void => {
        // As both come from a reader of JSON.
        const [read, about] = JSON.parse(given);
        const { result } = validateJsonSchema({ format: 'JsonSchema', schema: read, credential: about });
        assert.ok(['success', 'failure', 'indeterminate'].includes(result), result);
        if (result === 'success') assert.notEqual(saidByOthers(read, about), false, 'others refuse it');
      };
      return { given, hold };
    };
  },
};

/** Undefined where it is no schema to them: they look at a schema as a whole, also at what says nothing of this document. */
function saidByOthers(schema: Anything, document: unknown): boolean | undefined {
  if (/[[{]{20}|(?:[[{]"\w+":){20}|(?:\[\{"a":){10}/.test(JSON.stringify(schema))) return undefined; // they take for ever
  const dialect = String(schema.$schema).replace(/#?$/, '');
  const found = Object.entries(DIALECTS).find(([address]) => address.replace('#', '') === dialect);
  try {
    return found?.[1]().validate(schema, document);
  } catch {
    return undefined;
  }
}

const identifiers: Target = {
  name: 'identifiers that are keys',
  async begin() {
    const { issuers, bbs } = await originals();
    const jwk = issuers.p384.publicKey.export({ format: 'jwk' });
    const dids = [
      ...Object.values(issuers).flatMap(({ sealer }) => [sealer.controller, sealer.method]),
      bbs.controller,
      `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`,
      `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}#0`,
      'did:web:college.example%3A8443:keys',
    ];
    return (draw) => {
      const given = draw.luck(5) ? String(JSON.stringify(oddValue(draw))) : changedText(draw.one(dids), draw);
      const publicKeyFormat = draw.one(['Multikey', 'JsonWebKey', 'Ed25519VerificationKey2020', 'x', '__proto__']);
      const hold = (): void => {
        const address = didWebAddress(given);
        if (address !== undefined)
          assert.ok([address, address.replace(':443/', '/')].includes(new URL(address).href), address);
        const { didDocument, didResolutionMetadata, didDereferencingMetadata } = resolveDid(given, { publicKeyFormat });
        const { error } = didResolutionMetadata ?? didDereferencingMetadata ?? {};
        if (error !== undefined) assert.deepEqual(didDocument, {});
        if (error !== undefined) return;
        const { id, publicKeyJwk, verificationMethod = [] }: Anything = didDocument;
        assert.equal(id, given.split('?')[0]);
        for (const key of [publicKeyJwk, ...verificationMethod.map((one: Anything) => one.publicKeyJwk)])
          if (key !== undefined && key.crv !== 'BLS12381G2' && key.crv !== 'Bls12381G2')
            createPublicKey({ key, format: 'jwk' });
      };
      return { given, hold };
    };
  },
};

const webKeys: Target = {
  name: 'keys as JSON',
  async begin() {
    const { all, issuers } = await originals();
    const { text } = all.find(({ name }) => name === 'small jwt') ?? assert.fail();
    const jwks = Object.values(issuers).map(({ publicKey }) => publicKey.export({ format: 'jwk' }));
    const [own = {}] = jwks;
    return (draw) => {
      const key = draw.luck(10) ? own : changedJson(own, draw, jwks);
      const given = JSON.stringify(key) ?? 'null';
      const hold = async (): Promise<void> => {
        const isObject = typeof key === 'object' && key !== null;
        const report = await verify(text, {
          evidence: NOTHING_GATHERED,
          trust: { anchors: [] },
          now: NOW,
          key: isObject ? key : { key },
        });
        isWhole(report);
        if (answers(report)['proof'] !== 'yes proof.holds') return;
        assert.ok(createPublicKey({ key, format: 'jwk' }).equals(issuers.ed25519.publicKey), 'by another key');
      };
      return { given, hold };
    };
  },
};

const json: Target = {
  name: 'JSON',
  async begin() {
    const { all } = await originals();
    const documents = all.filter(({ text }) => text.startsWith('{')).map(({ text }) => JSON.parse(text));
    return (draw) => {
      const written = jsonText(changedJson(draw.one(documents), draw, documents), draw);
      const given = draw.luck(2) ? changedText(written, draw) : written;
      const hold = (): void => {
        const read = parseJson(given);
        if (read.ok) assert.deepEqual(read.value, JSON.parse(given));
        else assert.ok(read.problems.length > 0);
      };
      return { given, hold };
    };
  },
};

export const READER_TARGETS: readonly Target[] = [json, schemas, identifiers, webKeys];
