// Whether a credential conforms to a schema, both as they are handed over.
import type { JsonObject } from '@tessera/credential/proofs';
import { validateJsonSchema } from '@tessera/credential/json-schema';
import { objectAt, textAt } from './body.ts';

export function schemaValidated(body: JsonObject): JsonObject {
  const { result, reason } = validateJsonSchema({
    format: textAt(body, 'format'),
    schema: objectAt(body, 'schema'),
    credential: objectAt(body, 'credential'),
  });
  return { result, ...(reason !== undefined && { reason }) };
}
