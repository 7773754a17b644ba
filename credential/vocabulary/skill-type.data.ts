// skill-type: 2 concepts of the European list http://data.europa.eu/snb/skill-type/25831c2
// Source: ELM repo xsd/loq/cv/skill-types.xsd (SkillTypesEnumType), read 2026-11-23, SHA-256 be2b0213cfc70a650ee8d04f7444bebd7eea445dcb8a1925cb1ff934d0248ed2
// Written by tools/vocabularies.ts. One concept a line: code, English label.
export const scheme = 'http://data.europa.eu/snb/skill-type/25831c2';
export const prefix = 'http://data.europa.eu/snb/skill-type/';
export const rows = `knowledge	knowledge
skill	skill`;
