// verification-status: 3 concepts, 0 without a label, of the European list http://data.europa.eu/snb/verification-status/25831c2
// Source: EDC ControlledListConcept.java + viewer verification.component.ts, read 2026-11-23
// SHA-256 of the source file: eec8abda3d95b876f87235bc3a17be70a80f6e5153235658663b31bbfc5bb484
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/verification-status/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/verification-status/';
export const rows: string = `9895008394	Green (OK)
9d26eb9a37	Red (error)
641f0c5e5d	Gray (skipped)`;
