// Bodies and places as the European Learning Model writes them. [EDC-AP Organisation]
import { isObject, type Members } from '../../shape.ts';
import { concept, label } from '../../vocabulary/index.ts';
import { present, type Reader, some } from './read-nodes.ts';

/** An organisation as the members of a legal entity, whatever could be found. */
export function body(read: Reader, value: unknown): Members {
  const found = read.node(value) ?? {};
  return present({
    id: found['id'],
    legalName: read.texts(found['legalName']),
    locations: some(read.many(found['location']).map((entry) => location(read, entry))),
    legalIdentifier: legal(read, found['eIDASIdentifier']),
    vatNumber: legal(read, found['vatIdentifier']),
    registration: legal(read, found['registration']),
    homepage: read.node(found['homepage'])?.['contentURL'],
  });
}

function legal(read: Reader, value: unknown): Members | undefined {
  const found = read.node(value);
  return found && present({ value: found['notation'], country: read.concept('country', found['spatial']) });
}

function location(read: Reader, value: unknown): Members {
  const found = read.node(value) ?? {};
  const address = read.node(found['address']) ?? {};
  return present({
    country: read.concept('country', address['countryCode']),
    regions: some(read.many(found['spatialCode']).map((region) => read.iri(region))),
    address: read.texts(read.node(address['fullAddress'])?.['noteLiteral']),
  });
}

/** A place by its name; failing that by its region, failing that by its address. */
export function place(read: Reader, value: unknown): Members | undefined {
  const found = read.node(value);
  if (found === undefined) return undefined;
  const address = read.node(found['address']) ?? {};
  const region = read.iri(found['spatialCode']);
  const unit = region === undefined ? undefined : (concept('atu', region) ?? concept('nuts', region));
  return present({
    name:
      read.textIn(found['geographicName'], undefined) ??
      (unit && label(unit, 'en')) ??
      read.textIn(read.node(address['fullAddress'])?.['noteLiteral'], undefined),
    country: read.concept('country', address['countryCode']),
  });
}

export const isPlace = (value: unknown): value is Members =>
  isObject(value) && value['name'] !== undefined && value['country'] !== undefined;
