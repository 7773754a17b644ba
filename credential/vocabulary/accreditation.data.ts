// accreditation: 4 concepts, 0 without a label, of the European list http://data.europa.eu/snb/accreditation/25831c2
// Source: ELM repo xsd/loq/cv/europass-accreditation-types.xsd (AccreditationTypesEnumType), read 2026-11-23
// SHA-256 of the source file: 04b450b2df9ed5557d4a9a04a93b0c9e8f5fc1ac26fcb90c107521fa8329d29f
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/accreditation/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/accreditation/';
export const rows: string = `003293d2ce	Institutional License
820101cba6	Program Quality Assurance
bb4618238e	Institutional Quality Assurance
e57dddfcf3	Program License`;
