// learning-activity: 11 concepts, 0 without a label, of the European list http://data.europa.eu/snb/learning-activity/25831c2
// Source: ELM repo xsd/loq/cv/europass-learning-activity-types.xsd (LearningActivityTypesEnumType), read 2026-11-23
// SHA-256 of the source file: 64cc6c8119c74bacc1ff058de69a5b33f3773e73cb3e0f065d891f9b8cc44e57
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/learning-activity/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/learning-activity/';
export const rows: string = `3c8bd58d62	lab / simulation / practice coursework
4357e0e681	job experience
59eaf34fab	volunteering
a7e556215a	research
b660f5dcea	self-motivated study
bf2e3a7bae	e-learning coursework
bf5588ff84	internship
d46a826a39	apprenticeship
efff75e10a	workshop, seminar or conference
fd33e234ae	educational programme
ff436ea7c9	classroom coursework`;
