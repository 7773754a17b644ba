// learning-assessment-modes: 6 concepts, 0 without a label, of the European list http://data.europa.eu/snb/learning-assessment/25831c2
// Source: ELM repo xsd/loq/cv/europass-modes.xsd (ModesOfLearningandAssessmentEnumType), read 2026-11-23
// SHA-256 of the source file: 892bd776318bd5825725750497407844889ab9a9a478ebe8704930a192434149
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/learning-assessment/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/learning-assessment/';
export const rows: string = `729f3bed4b	Workbased
7813801c77	Project based
9191af2ed9	Presential
920fbb3cbe	Online
e92d221e4d	Blended
ed4c557045	Research-Lab based`;
