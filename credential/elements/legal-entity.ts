// Elements 3 and 4: who issues and who awards, as legal bodies, and the countries and regions they stand in.
// [EUMC A1(3)] [EUMC A1(4)] [EUMC A2(9)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { elementOf, type StandardElement } from '../elements.ts';
import { problem, readAs, refuse } from '../problem.ts';
import { described, listOf, may, must, pattern, record, refine, type Shape } from '../shape.ts';
import { type LanguageMap, languageMap, line } from '../texts.ts';

/** A number under which a country knows a body or a person. */
export interface NationalIdentifier {
  readonly value: string;
  readonly country: ConceptIri;
}

export interface Location {
  readonly country: ConceptIri;
  /** Regions: administrative units or NUTS codes. */
  readonly regions?: readonly ConceptIri[];
  readonly address?: LanguageMap;
}

export interface LegalEntity {
  readonly id: string;
  readonly legalName: LanguageMap;
  /** At least one: a body is somewhere. */
  readonly locations: readonly Location[];
  /**
   * The registered identifier in the form of e-seal certificates: `VATMT-12345678`, `NTRIE-…`, `LEIXG-…`.
   * Without it no European Digital Credential can name this body as issuer. [EN319412-1 §5.1.4]
   */
  readonly legalIdentifier?: NationalIdentifier;
  readonly vatNumber?: NationalIdentifier;
  readonly registration?: NationalIdentifier;
  readonly homepage?: string;
}

export interface Place {
  /** The town, as people of the provider write it. */
  readonly name: string;
  readonly country: ConceptIri;
}

const country = conceptOf('country');

export const iri: Shape<string> = described(
  pattern('iri-malformed', /^[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>"{}|\\^`\p{Cc}]+$/u, ''),
  'An IRI that stays the same for ever, for example https://college.example/id/1 or urn:uuid:…',
);

/** Identifiers below a body's own are made by adding a fragment. */
const bodyIri: Shape<string> = refine(iri, (id, path) =>
  id.includes('#') ? refuse(problem('iri-with-fragment', path, { given: id.slice(0, 80) })) : readAs(id),
);

export const webAddress: Shape<string> = described(
  pattern('web-address-malformed', /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}/?#@]+([/?#][^\s<>"{}|\\^`\p{Cc}]*)?$/u, ''),
  'A web address that begins with https:// or http://',
);

export const nationalIdentifier: Shape<NationalIdentifier> = record<NationalIdentifier>({
  value: must(line),
  country: must(country),
});

export const place: Shape<Place> = record<Place>({ name: must(line), country: must(country) });

/** ETSI EN 319 412-1 §5.1.4: three letters of a register, a country, a hyphen, the number. */
const sealIdentifier: Shape<NationalIdentifier> = record<NationalIdentifier>({
  value: must(
    described(
      pattern('legal-identifier-malformed', /^([A-Z]{3}[A-Z]{2}|[A-Z]{2}:[A-Z]{2})-\S.*$/, '', 200),
      'The organisation identifier of an e-seal certificate, for example VATMT-12345678',
    ),
  ),
  country: must(country),
});

/** A region: of the European list of administrative units, or a NUTS code. */
const region: Shape<ConceptIri> = {
  read(value, path) {
    const unit = conceptOf('atu').read(value, path);
    if (unit.ok) return unit;
    const nuts = conceptOf('nuts').read(value, path);
    return nuts.ok ? nuts : unit;
  },
  schema: { type: 'string', description: 'An administrative unit of the European list “atu”, or a NUTS code' },
};

const location: Shape<Location> = record<Location>({
  country: must(country),
  regions: may(listOf(region, 1, 50)),
  address: may(languageMap),
});

function legalEntity(element: StandardElement | undefined): Shape<LegalEntity> {
  return record<LegalEntity>({
    id: must(bodyIri),
    legalName: must(languageMap),
    locations: must(listOf(location, 1, 50), element),
    legalIdentifier: may(sealIdentifier),
    vatNumber: may(nationalIdentifier),
    registration: may(nationalIdentifier),
    homepage: may(webAddress),
  });
}

export const issuer = legalEntity(elementOf('country'));

export const awardingBody = legalEntity(undefined);

/** Whether a body is one of a list: the same registered identifier, or else the same IRI. */
export function isOneOf(body: LegalEntity, bodies: readonly LegalEntity[]): boolean {
  return bodies.some((other) =>
    body.legalIdentifier && other.legalIdentifier
      ? body.legalIdentifier.value === other.legalIdentifier.value
      : body.id === other.id,
  );
}
