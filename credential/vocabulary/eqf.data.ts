// eqf: 8 concepts, 0 without a label, of the European list http://data.europa.eu/snb/eqf/25831c2
// Source: ELM repo xsd/loq/cv/eqf.xsd (EQFLevelEnumType), read 2026-11-23
// SHA-256 of the source file: ec8cb9a5eecd685b2b66140415ecd3565c1f065c290e036b478870cea7e48a92
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/eqf/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/eqf/';
export const rows: string = `1	Level 1
2	Level 2
3	Level 3
4	Level 4
5	Level 5
6	Level 6
7	Level 7
8	Level 8`;
