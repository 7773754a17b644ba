// What we use of the two kept libraries, which bring no types.
declare module 'jsonld' {
  interface LoadedDocument {
    readonly contextUrl: string | null;
    readonly documentUrl: string;
    readonly document: unknown;
    /** `static` lets the library keep what it made of the document, for everybody. */
    readonly tag?: 'static';
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<LoadedDocument>;
    readonly safe?: boolean;
    readonly base?: null;
    readonly rdfDirection?: 'i18n-datatype';
    readonly skipExpansion?: boolean;
    readonly produceGeneralizedRdf?: boolean;
  }
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term & { readonly datatype?: Term; readonly language?: string };
    readonly graph: Term;
  }
  export interface JsonLdProcessor {
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
    toRDF(document: object, options: Options): Promise<readonly Quad[]>;
    expand(document: object, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
    compact(document: object, context: unknown, options: Options): Promise<Readonly<Record<string, unknown>>>;
    canonize(document: object, options: Options & { readonly algorithm: 'RDFC-1.0' }): Promise<string>;
  }
  const jsonld: JsonLdProcessor;
  export default jsonld;
}

declare module 'rdf-canonize' {
  import type { Quad } from 'jsonld';

  const rdfCanonize: {
    canonize(
      quads: readonly Quad[] | string,
      options: {
        readonly algorithm: 'RDFC-1.0';
        readonly inputFormat?: 'application/n-quads';
        readonly messageDigestAlgorithm?: 'SHA-256' | 'SHA-384';
        readonly canonicalIdMap?: Map<string, string>;
        readonly maxWorkFactor: number;
        readonly signal: { readonly aborted: boolean; readonly reason?: unknown };
      },
    ): Promise<string>;
  };
  export default rdfCanonize;
}
