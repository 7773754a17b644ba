// The referee: the official shapes of the application profile under a SHACL engine that is not ours, over triples made
// by a JSON-LD processor that is not ours, from the official contexts. Nothing is fetched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as credentialsContext from '@digitalbazaar/credentials-context';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { SHARED } from '../../tools/require.ts';

export type Edition = '3.1' | '3.2';

const EDC_CONTEXT = 'http://data.europa.eu/snb/model/context/edc-ap';

const elm = (edition: Edition, file: string): string =>
  readFileSync(join(SHARED, 'reference/elm', edition, file), 'utf8');

function loader(edition: Edition) {
  const known = new Map<string, unknown>([
    ...credentialsContext.contexts,
    [EDC_CONTEXT, JSON.parse(elm(edition, 'edc-ap-context.jsonld'))],
  ]);
  return async (url: string) => {
    const document = known.get(url);
    if (document === undefined) throw new Error(`the referee fetches nothing: ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

/** The triples of a document, by the official context of an edition. */
export async function triples(document: object, edition: Edition, safe = false): Promise<Store> {
  const text = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: loader(edition), safe });
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
}

const OWL_IMPORTS = 'http://www.w3.org/2002/07/owl#imports';

export type Profile = 'generic' | 'issued by mandate';

function shapes(edition: Edition, profile: Profile): Store {
  const store = new Store();
  const more = profile === 'issued by mandate' ? ['EDC-issuedByMandate.ttl'] : [];
  for (const file of ['EDC-generic-full.ttl', 'EDC-generic-no-cv.ttl', ...more])
    store.addQuads(new Parser().parse(elm(edition, file)));
  store.removeQuads(store.getQuads(null, DataFactory.namedNode(OWL_IMPORTS), null, null));
  return store;
}

const validators = new Map<string, SHACLValidator>();

/** What the shapes of a profile and an edition object to: path and constraint, none when it conforms. */
export async function objections(
  document: object,
  edition: Edition,
  profile: Profile = 'generic',
): Promise<readonly string[]> {
  const key = `${edition} ${profile}`;
  const validator = validators.get(key) ?? new SHACLValidator(shapes(edition, profile));
  validators.set(key, validator);
  const report = await validator.validate(await triples(document, edition));
  return report.results.map(
    (result) =>
      `${name(result.path?.value)} ${name(result.sourceConstraintComponent?.value)} at ${result.focusNode?.value ?? ''}`,
  );
}

const name = (iri: string | undefined): string => iri?.split(/[/#]/).at(-1) ?? '';
