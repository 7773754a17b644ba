// learning-setting: 2 concepts, 0 without a label, of the European list http://data.europa.eu/snb/learning-setting/25831c2
// Source: ELM repo xsd/loq/cv/europass-learning-setting-types.xsd (LearningSettingTypesEnumType), read 2026-11-23
// SHA-256 of the source file: c2cb361ecfebc5d3e30c2a64a1791f373ee86453ee9e1af4f6abde0eaee617d7
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/learning-setting/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/learning-setting/';
export const rows: string = `6fd4685715	formal learning
e207a81fc7	non-formal learning`;
