// The contexts a document may name: those that come along, and those the caller hands over. Nothing is fetched, and what
// is not here is not understood. [VC-DI §2.4] [VC-DI §2.4.1]
import { isObject } from '../shape.ts';
import { BUNDLED } from './contexts/bundled.data.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';

/** A context as it is published, to the byte, and the SHA-256 of that in hexadecimal digits. */
export interface PublishedContext {
  readonly sha256: string;
  readonly text: string;
}

/** The context that comes along for an address; undefined where none does. */
export const publishedContext = (address: string): PublishedContext | undefined =>
  Object.hasOwn(BUNDLED, address) ? BUNDLED[address] : undefined;

/** Where a context that can be used comes from: what came along stays the same for everybody. */
export interface KnownContext {
  readonly document: JsonObject;
  readonly bundled: boolean;
}

/**
 * The document at an address, a fresh one each time: the kept library writes into what it is given. A context of the
 * caller never takes the place of one that came along.
 */
export function knownContext(address: string, { contexts }: LinkedData): KnownContext | undefined {
  const published = publishedContext(address);
  if (published) return { document: objectOf(published.text), bundled: true };
  const own = contexts && Object.hasOwn(contexts, address) ? contexts[address] : undefined;
  return own && { document: objectOf(JSON.stringify(own)), bundled: false };
}

/** Whether there is one for an address, without reading it. */
export const isKnownContext = (address: string, { contexts }: LinkedData): boolean =>
  publishedContext(address) !== undefined || (contexts !== undefined && Object.hasOwn(contexts, address));

function objectOf(text: string): JsonObject {
  const document: unknown = JSON.parse(text);
  return isObject(document) ? document : {};
}
