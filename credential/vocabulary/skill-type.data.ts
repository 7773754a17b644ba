// skill-type: 2 concepts, 0 without a label, of the European list http://data.europa.eu/snb/skill-type/25831c2
// Source: ELM repo xsd/loq/cv/skill-types.xsd (SkillTypesEnumType), read 2026-11-23
// SHA-256 of the source file: be2b0213cfc70a650ee8d04f7444bebd7eea445dcb8a1925cb1ff934d0248ed2
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/skill-type/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/skill-type/';
export const rows: string = `knowledge	knowledge
skill	skill`;
