// encoding: 1 concepts of the European list http://data.europa.eu/snb/encoding/25831c2
// Source: ELM repo xsd/loq/cv/europass-content-encoding-types.xsd (ContentEncodingTypesEnumType), read 2026-11-23, SHA-256 3cae1230b8847a90196dcd9a242fc3ea9ff8ce120f3d4694732b98dffb45c61a
// Written by tools/vocabularies.ts. One concept a line: code, English label.
export const scheme = 'http://data.europa.eu/snb/encoding/25831c2';
export const prefix = 'http://data.europa.eu/snb/encoding/';
export const rows = `6146cde7dd	base64`;
