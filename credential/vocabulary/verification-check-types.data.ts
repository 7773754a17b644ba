// verification-check-types: 7 concepts, 0 without a label, of the European list http://data.europa.eu/snb/verification/25831c2
// Source: EDC ControlledListConcept.java (IRIs); meaning from a third-party copy of the EU Vocabularies definitions, read 2026-11-23
// SHA-256 of the source file: 3008bdf903419c5ea3d2f2ff470e176381fc611e6b98f31b0948d5af50db0e92
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/verification/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/verification/';
export const rows: string = `2f5b89b96f	Format
f9c2016fe9	Seal
1faf8d450f	Owner
e2bbc86a28	Accreditation
271aef9eb4	Revocation
94d828f160	Validity (expiry)
c_50990fe3	Custom`;
