// What a DID or a DID URL stands for, as a resolver answers it over HTTP. [DID-RESOLUTION §4]
import { type Resolution, type ResolutionOptions, resolveDid } from '@tessera/credential/names';
import { json } from './answers.ts';

export function identified(didOrUrl: string, asked: URLSearchParams): Response {
  const format = asked.get('publicKeyFormat');
  const experimental = asked.get('enableExperimentalPublicKeyTypes');
  const options: ResolutionOptions = {
    ...(format !== null && { publicKeyFormat: format }),
    ...(experimental !== null && { enableExperimentalPublicKeyTypes: experimental === 'true' }),
  };
  const resolution = resolveDid(didOrUrl, options);
  return json(resolution, statusOf(resolution), 'application/ld+json;profile="https://w3id.org/did-resolution"');
}

function statusOf({ didResolutionMetadata, didDereferencingMetadata }: Resolution): number {
  const error = didResolutionMetadata?.error ?? didDereferencingMetadata?.error;
  if (error === undefined) return 200;
  if (error === 'notFound') return 404;
  return error === 'methodNotSupported' ? 501 : 400;
}
