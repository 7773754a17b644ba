// Written by tools/contexts.ts: the contexts that come along, by their addresses.
import * as context0 from './credentials-v1.data.ts';
import * as context1 from './credentials-v2.data.ts';
import * as context2 from './status-v1.data.ts';
import * as context3 from './status-list-2021-v1.data.ts';
import * as context4 from './data-integrity-v1.data.ts';
import * as context5 from './data-integrity-v2.data.ts';
import * as context6 from './multikey-v1.data.ts';
import * as context7 from './jwk-v1.data.ts';
import * as context8 from './ed25519-2020-v1.data.ts';
import * as context9 from './jws-2020-v1.data.ts';
import * as context10 from './did-v1.data.ts';
import * as context11 from './open-badges-3.0.0.data.ts';
import * as context12 from './open-badges-3.0.1.data.ts';
import * as context13 from './open-badges-3.0.2.data.ts';
import * as context14 from './open-badges-3.0.3.data.ts';
import * as context15 from './open-badges-extensions.data.ts';
import * as context16 from './clr-2.0.0.data.ts';
import * as context17 from './clr-2.0.1.data.ts';
import * as context18 from './edc-ap.data.ts';
import * as context19 from './elm-in-vcdm-2.data.ts';

export const BUNDLED: Readonly<Record<string, { readonly sha256: string; readonly text: string }>> = {
  'https://www.w3.org/2018/credentials/v1': context0,
  'https://www.w3.org/ns/credentials/v2': context1,
  'https://www.w3.org/ns/credentials/status/v1': context2,
  'https://w3id.org/vc/status-list/2021/v1': context3,
  'https://w3id.org/security/data-integrity/v1': context4,
  'https://w3id.org/security/data-integrity/v2': context5,
  'https://w3id.org/security/multikey/v1': context6,
  'https://w3id.org/security/jwk/v1': context7,
  'https://w3id.org/security/suites/ed25519-2020/v1': context8,
  'https://w3id.org/security/suites/jws-2020/v1': context9,
  'https://www.w3.org/ns/did/v1': context10,
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json': context11,
  'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld': context11,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json': context12,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json': context13,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': context14,
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': context15,
  'https://purl.imsglobal.org/spec/clr/v2p0/context.json': context16,
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json': context17,
  'http://data.europa.eu/snb/model/context/edc-ap': context18,
  'urn:tessera:context:elm:1': context19,
};
