// From the name of a verification method to its key: in the name itself, or in the document of its controller, which was
// fetched beforehand. A name that cannot be followed leaves the question open; a document that disagrees answers it.
import type { Evidence, EvidenceDocument } from '../evidence.ts';
import { parseJson } from '../json.ts';
import { isObject } from '../shape.ts';
import { parseInstant } from '../time.ts';
import { methodInDocument, readMethod } from './controller-document.ts';
import { methodOfDidJwk } from './did-jwk.ts';
import { methodOfDidKey } from './did-key.ts';
import { didWebAddress } from './did-web.ts';
import type { MethodReading, Purpose } from './method.ts';
import { foundMethod, noMethod, unknownMethod } from './method-answers.ts';
import { readMultikey } from './multikey.ts';
import { webHost } from './web-address.ts';

const LONGEST = 10_000;

/** The method of a name, good for the purpose. Its documents are those that `methodNeeds` asks for. */
export function findMethod(id: string, purpose: Purpose, evidence: Evidence): MethodReading {
  if (id.length > LONGEST) return noMethod('method-name-malformed');
  if (id.startsWith('did:key:')) return methodOfDidKey(id);
  if (id.startsWith('did:jwk:')) return methodOfDidJwk(id);
  const name = nameOf(id);
  if (name === undefined) return noMethod('method-name-malformed');
  if (name.address === undefined) return unknownMethod('method-name-unknown');
  const found = documentAt(name.address, evidence);
  if (found.ok === false) return unknownMethod(found.reason);
  const { document, retrieved } = found;
  if (name.controller !== id)
    return methodInDocument(document, { id, controller: name.controller, purpose, retrieved });
  return methodOfItsOwn(id, purpose, found, evidence);
}

/** The addresses of documents that are missing to find a method; a second one can be named in the first. */
export function methodNeeds(id: string, evidence: Evidence): readonly string[] {
  const address = id.length > LONGEST ? undefined : nameOf(id)?.address;
  if (address === undefined) return [];
  const found = documentAt(address, evidence);
  if (!found.ok) return isAsked(address, evidence) ? [] : [address];
  const controller = id === address ? controllerNamed(found.document, id) : undefined;
  return controller === undefined || isAsked(controller, evidence) ? [] : [controller];
}

/**
 * A name whose fragment is the key itself, under an address that is taken for its controller and never looked at: how
 * 1EdTech writes its examples. Nothing shows that the key is that controller's, so only a policy that says so may ask.
 */
export function methodInFragment(id: string): MethodReading {
  const [controller = '', word = '', ...more] = id.split('#');
  const key = more.length === 0 && isWebAddress(controller) ? readMultikey(word) : undefined;
  return key ? foundMethod(id, controller, key) : noMethod('method-key-unreadable');
}

interface Name {
  readonly controller: string;
  /** Where its document stands; undefined where we do not know how to look. */
  readonly address: string | undefined;
}

const DID_URL = /^(did:[a-z0-9]+:[A-Za-z0-9._:%-]+)#[^#\s]+$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

function nameOf(id: string): Name | undefined {
  if (id.startsWith('did:')) {
    const controller = DID_URL.exec(id)?.[1];
    if (controller === undefined) return undefined;
    if (!controller.startsWith('did:web:')) return { controller, address: undefined };
    const address = didWebAddress(controller);
    return address === undefined ? undefined : { controller, address };
  }
  const [controller = '', fragment, ...more] = id.split('#');
  if (more.length > 0 || fragment === '' || !SCHEME.test(controller)) return undefined;
  return { controller, address: isWebAddress(controller) ? controller : undefined };
}

const isWebAddress = (text: string): boolean => webHost(text) !== undefined;

type Found =
  | { readonly ok: true; readonly document: Readonly<Record<string, unknown>>; readonly retrieved: number }
  | { readonly ok: false; readonly reason: string };

function documentAt(address: string, { documents, gaps }: Evidence): Found {
  const fetched = documents.find(({ url }) => url === address);
  if (fetched === undefined)
    return { ok: false, reason: gaps.find(({ url }) => url === address)?.reason ?? 'not-consulted' };
  return readDocument(fetched);
}

function readDocument({ body, retrieved }: EvidenceDocument): Found {
  const reading = parseJson(body);
  const moment = parseInstant(retrieved);
  if (!reading.ok || !isObject(reading.value) || moment === undefined)
    return { ok: false, reason: 'method-document-malformed' };
  return { ok: true, document: reading.value, retrieved: moment };
}

const isAsked = (address: string, { documents, gaps }: Evidence): boolean =>
  documents.some(({ url }) => url === address) || gaps.some(({ url }) => url === address);

/** A method that stands under an address of its own names its controller, and counts when that one lists it. */
function methodOfItsOwn(id: string, purpose: Purpose, found: Found & { ok: true }, evidence: Evidence): MethodReading {
  const { document } = found;
  if (document['id'] !== id) return noMethod('method-document-of-another');
  const controller = controllerNamed(document, id);
  if (controller === undefined) return noMethod('method-controller-differs');
  const other = documentAt(controller, evidence);
  if (!other.ok) return unknownMethod(other.reason);
  const question = { id, controller, purpose, retrieved: Math.max(found.retrieved, other.retrieved) };
  const method = readMethod(document, question);
  if (!method.ok) return method;
  const listed = methodInDocument(withMethod(other.document, document), question);
  return listed.ok ? method : listed;
}

/** The controller's document may only name the method, whose definition stands at its own address. */
function withMethod(document: Readonly<Record<string, unknown>>, method: Readonly<Record<string, unknown>>) {
  const { verificationMethod: defined } = document;
  const entries: readonly unknown[] = Array.isArray(defined) ? defined : defined === undefined ? [] : [defined];
  const without = entries.filter(
    (entry) => !(isObject(entry) && entry['id'] === method['id']) && entry !== method['id'],
  );
  return { ...document, verificationMethod: [...without, method] };
}

function controllerNamed(document: Readonly<Record<string, unknown>>, id: string): string | undefined {
  const { controller } = document;
  return typeof controller === 'string' && controller !== id && isWebAddress(controller) ? controller : undefined;
}
