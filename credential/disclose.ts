// Showing a part of a credential by the names of the standard elements, in whatever format it is that can be shown in
// parts; and, where somebody asked, as a presentation for them alone. What was left out is not in it. [EUMC A1] [EUMC A2(8)]
import type { ElementKey } from './elements.ts';
import { choosable, type Choices, placesFor } from './formats/choices.ts';
import type { FormatName } from './formats/contents.ts';
import { elmPlaces } from './formats/elm/places.ts';
import { learningPlaces } from './formats/sd-jwt-vc/places.ts';
import { isElmInVcdm } from './formats/vcdm/elm.ts';
import { BASE_CONTEXT } from './formats/vcdm/versions.ts';
import type { JsonObject, LinkedData } from './linked-data/linked-data.ts';
import { publicKeyOfJwk } from './names/public-key.ts';
import { type Opened, open } from './opened.ts';
import { problem, type Reading, readAs, refuse } from './problem.ts';
import { deriveProof, isDerivable } from './proof/data-integrity/selective/derive.ts';
import { sameBytes } from './proof/der.ts';
import { envelopeOf } from './proof/enveloped.ts';
import { bindPresentation } from './proof/key-binding.ts';
import { discloseExactly, readSdJwt } from './proof/sd-jwt.ts';
import type { Random } from './proof/sd-jwt-conceal.ts';
import type { MethodSealer } from './seal/method-sealer.ts';
import { secureDocument } from './secure.ts';
import { isObject } from './shape.ts';

/** For whom it is shown, and by whom. */
export interface PresentedTo {
  /** Whoever asked, as they name themselves. */
  readonly audience: string;
  /** What they sent along with the question, so that no earlier answer will do. */
  readonly nonce: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  /** The key of the holder; that of `cnf`, where the credential is bound to one. */
  readonly holder: MethodSealer;
}

export interface DisclosureOrder {
  /** What is shown beside what always is. */
  readonly elements: readonly ElementKey[];
  readonly presentation?: PresentedTo;
  /** Which proof, where the credential has several that parts can be shown with. */
  readonly suite?: 'ecdsa-sd-2023' | 'bbs-2023';
  /** As many bytes as are asked for, of which nobody can guess any; `bbs-2023` takes some. */
  readonly random?: Random;
  readonly linkedData?: LinkedData;
}

/** What a credential shows whatever is chosen, and what can be chosen. */
export interface Disclosable {
  readonly always: readonly ElementKey[];
  readonly choices: readonly ElementKey[];
}

/** Undefined where nothing can be left out of it. Of a part that was shown: what is in that. */
export function disclosable(text: string, linkedData: LinkedData = {}): Disclosable | undefined {
  const choices = choicesIn(text, open(text, linkedData));
  return choices && { always: choices.always, choices: choosable(choices) };
}

/** The part, as text that `verify` takes. Refused where the credential cannot be shown so. Never throws on a text. */
export async function disclose(text: string, order: DisclosureOrder): Promise<Reading<string>> {
  const { elements, presentation, linkedData = {} } = order;
  const opened = open(text, linkedData);
  const choices = choicesIn(text, opened);
  if (choices === undefined) return refuse(problem('disclosure-no-base', ''));
  const places = placesFor(choices, elements);
  if (!places.ok) return places;
  if (opened.secured.securing === 'sd-jwt') {
    const part = discloseExactly(text, places.value);
    if (!part.ok || presentation === undefined) return part;
    if (opened.format === 'vcdm')
      return presented(envelopeOf('credential', 'application/vc+sd-jwt', part.value), presentation, linkedData);
    const { holder } = presentation;
    return isBoundTo(opened.document, holder)
      ? bindPresentation(part.value, presentation, holder)
      : refuse(problem('holder-key-differs', '/presentation/holder'));
  }
  const { suite, random } = order;
  const pointers = places.value;
  const part = await deriveProof(
    opened.document ?? {},
    { pointers, ...(suite && { suite }), ...(random && { random }) },
    linkedData,
  );
  if (!part.ok) return part;
  return presentation === undefined
    ? readAs(JSON.stringify(part.value))
    : presented(part.value, presentation, linkedData);
}

/** Where each element stands in each format that can be shown in parts. */
const PLACES: Partial<Record<FormatName, (document: JsonObject, parts: readonly string[]) => Choices | undefined>> = {
  'learning-credential': learningPlaces,
  vcdm: (document) => (isElmInVcdm(document) ? elmPlaces(document) : undefined),
};

function choicesIn(text: string, { format, document, secured }: Opened): Choices | undefined {
  if (format === 'unrecognised' || document === undefined) return undefined;
  const places = PLACES[format];
  if (secured.securing === 'data-integrity') return isDerivable(document) ? places?.(document, []) : undefined;
  const read = secured.securing === 'sd-jwt' ? readSdJwt(text) : undefined;
  if (!read?.ok) return undefined;
  const parts = read.sdJwt.revealed.parts.map(({ pointer }) => pointer);
  const choices = places?.(document, parts);
  const isPart = new Set(parts);
  return choices && { ...choices, places: choices.places.filter(({ pointer }) => isPart.has(pointer)) };
}

/** Whether it is the key that the issuer bound a credential of a wallet to: with another, whoever asked would refuse it. */
function isBoundTo(claims: JsonObject | undefined, { key }: MethodSealer): boolean {
  const cnf: unknown = claims?.['cnf'];
  const jwk: unknown = isObject(cnf) ? cnf['jwk'] : undefined;
  const bound = isObject(jwk) ? publicKeyOfJwk(jwk) : undefined;
  return bound !== undefined && sameBytes(bound.bytes, key.bytes);
}

/** [VCDM2 §4.13] */
async function presented(
  credential: JsonObject,
  { audience, nonce, time, holder }: PresentedTo,
  linkedData: LinkedData,
): Promise<Reading<string>> {
  const suite = SUITES[holder.algorithm];
  const presentation = {
    '@context': [BASE_CONTEXT],
    type: ['VerifiablePresentation'],
    holder: holder.controller,
    verifiableCredential: [credential],
  };
  const bound = { challenge: nonce, domain: audience, created: time };
  const secured = await secureDocument(presentation, { suite, sealer: holder, linkedData, ...bound });
  return secured.ok ? readAs(JSON.stringify(secured.value)) : secured;
}

const SUITES: Readonly<Record<MethodSealer['algorithm'], string>> = {
  EdDSA: 'eddsa-rdfc-2022',
  ES256: 'ecdsa-rdfc-2019',
  ES384: 'ecdsa-rdfc-2019',
};
