// The little that our tests use of packages that bring no types. Only tests, bench and tools may import these.
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
    readonly graph: Term;
  }
  export const DataFactory: {
    namedNode(iri: string): Term;
    literal(text: string, languageOrType?: string | Term): Term;
  };
  export class Parser {
    constructor(options?: { readonly format?: string; readonly baseIRI?: string });
    parse(text: string): Quad[];
  }
  export class Store implements Iterable<Quad> {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    addQuads(quads: readonly Quad[]): void;
    removeQuads(quads: readonly Quad[]): void;
    getQuads(subject: Term | null, predicate: Term | null, object: Term | null, graph: Term | null): Quad[];
    [Symbol.iterator](): Iterator<Quad>;
  }
}

declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';

  interface Result {
    readonly message: readonly Term[];
    readonly path: Term | null;
    readonly focusNode: Term | null;
    readonly value: Term | null;
    readonly severity: Term | null;
    readonly sourceConstraintComponent: Term | null;
    readonly sourceShape: Term | null;
  }
  export default class SHACLValidator {
    constructor(shapes: Store, options?: { readonly maxErrors?: number });
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}

declare module 'jsonld-signatures' {
  const signatures: {
    sign(document: object, options: object): Promise<Readonly<Record<string, unknown>>>;
    derive(document: object, options: object): Promise<Readonly<Record<string, unknown>>>;
    verify(
      document: object,
      options: object,
    ): Promise<{
      readonly verified: boolean;
      readonly error?: unknown;
      readonly results?: readonly { readonly verified: boolean; readonly error?: unknown }[];
    }>;
    readonly purposes: {
      readonly AssertionProofPurpose: new () => object;
      readonly AuthenticationProofPurpose: new (options: object) => object;
    };
  };
  export default signatures;
}

declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: object): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly signer?: object; readonly date?: string; readonly cryptosuite: object });
  }
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options?: { readonly mandatoryPointers?: readonly string[] }): object;
  export function createDiscloseCryptosuite(options?: { readonly selectivePointers?: readonly string[] }): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/bbs-2023-cryptosuite' {
  export function createSignCryptosuite(options?: { readonly mandatoryPointers?: readonly string[] }): object;
  export function createDiscloseCryptosuite(options?: { readonly selectivePointers?: readonly string[] }): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  export const Ed25519Signature2020: new (options: { readonly signer?: object; readonly date?: string }) => object;
}

declare module '@digitalbazaar/bls12-381-multikey' {
  export const ALGORITHMS: { readonly BBS_BLS12381_SHA256: string };
}
