// Whether a credential conforms to a schema, both as they are handed over.
import { validateJsonSchema } from '@tessera/credential/json-schema';
import { type JsonObject, objectAt, textAt } from './body.ts';

export function schemaValidated(body: JsonObject): JsonObject {
  const { result, reason } = validateJsonSchema({
    format: textAt(body, 'format'),
    schema: objectAt(body, 'schema'),
    credential: objectAt(body, 'credential'),
  });
  return { result, ...(reason !== undefined && { reason }) };
}
