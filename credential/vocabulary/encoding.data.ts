// encoding: 1 concepts, 0 without a label, of the European list http://data.europa.eu/snb/encoding/25831c2
// Source: ELM repo xsd/loq/cv/europass-content-encoding-types.xsd (ContentEncodingTypesEnumType), read 2026-11-23
// SHA-256 of the source file: 3cae1230b8847a90196dcd9a242fc3ea9ff8ce120f3d4694732b98dffb45c61a
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/encoding/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/encoding/';
export const rows: string = `6146cde7dd	base64`;
