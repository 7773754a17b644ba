// credential: 8 concepts, 0 without a label, of the European list http://data.europa.eu/snb/credential/25831c2
// Source: ELM repo xsd/loq/cv/europass-credential-types.xsd (5) + EDC ControlledListConcept.java (3), read 2026-11-23
// SHA-256 of the source file: 216f42e94c51b7df1b6abb4720ed09c13ea7417a107b899508d50b8593cf9fb0
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/credential/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/credential/';
export const rows: string = `48b514e72a	Learning Activity
6cf8e68c43	Qualification Award
6dff8a0f87	Diploma Supplement
bdc47cb449	Learning Entitlement
e34929035b	Generic
c_7e400154	Converted (EDC const CREDENTIAL_TYPE_CONVERTED)
c_ae121a00	Accredited (EDC const CREDENTIAL_TYPE_ACCREDITATION)
c_9a31f32a	Mandated Issue`;
