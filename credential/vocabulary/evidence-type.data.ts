// evidence-type: 3 concepts, 0 without a label, of the European list http://data.europa.eu/snb/evidence-type/25831c2
// Source: EDC ControlledListConcept.java; "Mandate"/"Accreditation" labels from credential samples, read 2026-11-23
// SHA-256 of the source file: c422c0e4dd2978eda878ceab4b30bd200307d637e101e3caadb922a08bf5848f
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/evidence-type/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/evidence-type/';
export const rows: string = `c_18016257	Mandate
c_991b06c6	Accreditation
c_c4f849d7	Conversion (label from constant name)`;
