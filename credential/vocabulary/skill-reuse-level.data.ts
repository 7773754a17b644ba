// skill-reuse-level: 4 concepts, 0 without a label, of the European list http://data.europa.eu/snb/skill-reuse-level/25831c2
// Source: ELM repo xsd/loq/cv/skill-reuse-levels.xsd (SkillReuseLevelEnumType), read 2026-11-23
// SHA-256 of the source file: 9af8bbbebcb020d11d4b2c618ea94c47af88c7303a7d0caa0c04833a5ba91f46
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/skill-reuse-level/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/skill-reuse-level/';
export const rows: string = `cross-sector	cross-sector skills and competences
occupation-specific	occupation specific skills and competences
sector-specific	sector specific skills and competences
transversal	transversal skills and competences`;
