// skill-reuse-level: 4 concepts of the European list http://data.europa.eu/snb/skill-reuse-level/25831c2
// Source: ELM repo xsd/loq/cv/skill-reuse-levels.xsd (SkillReuseLevelEnumType), read 2026-11-23, SHA-256 9af8bbbebcb020d11d4b2c618ea94c47af88c7303a7d0caa0c04833a5ba91f46
// Written by tools/vocabularies.ts. One concept a line: code, English label.
export const scheme = 'http://data.europa.eu/snb/skill-reuse-level/25831c2';
export const prefix = 'http://data.europa.eu/snb/skill-reuse-level/';
export const rows = `cross-sector	cross-sector skills and competences
occupation-specific	occupation specific skills and competences
sector-specific	sector specific skills and competences
transversal	transversal skills and competences`;
