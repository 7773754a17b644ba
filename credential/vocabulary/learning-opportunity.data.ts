// learning-opportunity: 12 concepts, 0 without a label, of the European list http://data.europa.eu/snb/learning-opportunity/25831c2
// Source: ELM repo xsd/loq/cv/europass-learning-opportunity-types.xsd (LearningOpportunityTypesEnumType), read 2026-11-23
// SHA-256 of the source file: 581a79344459b5b8b2ae2a5d5df9d7e265e4ac02737bd43e222f2eb7a7725d65
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/learning-opportunity/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/learning-opportunity/';
export const rows: string = `05053c1cbe	Course
0f7dac46ca	Programme module
11252a5207	Mentoring
17744a2647	MOOC
63f9f6180c	Apprenticeship
65a4cf5de2	Study visit
74a4a268e8	Short learning programme
77b99de990	Internship
79343569f3	Educational programme
7e1ac538db	Class
8b965da2d4	Service learning
b2434ca358	Thesis`;
