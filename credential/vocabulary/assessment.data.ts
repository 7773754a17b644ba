// assessment: 14 concepts, 0 without a label, of the European list http://data.europa.eu/snb/assessment/25831c2
// Source: ELM repo xsd/loq/cv/europass-learning-assessment-types.xsd (LearningAssessmentTypesEnumType), read 2026-11-23
// SHA-256 of the source file: ed1e660cf57ebf541c7aae88830f6719753a1fd46c4e3cdaff819ce0fbb4c035
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/assessment/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/assessment/';
export const rows: string = `19a2e5e671	peer assessment
2939dae15f	marked assignment
3484bd7e51	continuous evaluation
4f03b91c0e	portfolio
56539a6507	group performance
6a4db9f11d	practical assessment
6e6cb2cc78	written examination
7331eb4762	level of attendance
795dac4096	project work
812e3b0ae1	peer review
b1b68f6735	quiz
c4256a2726	problem based learning
d30284d7df	oral examination
de4d165a6c	artefact assessment`;
