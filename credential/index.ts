// Door: read, issue, verify, and their types. The further doors stand in package.json and in the README.
export { dayWhereIssued } from './dates.ts';
export { type Award, compose, type Design, designSchema, readAward, readDesign } from './design.ts';
export type { Evidence, Fetch } from './evidence.ts';
export { type Headline, headlineOf } from './headline.ts';
export { FORMATS, type Format, type Issuance, issue } from './issue.ts';
export { type MicroCredential, readMicroCredential } from './microcredential.ts';
export { open } from './opened.ts';
export type { Problem, Reading } from './problem.ts';
export type { Check, Report } from './report.ts';
export { gather, verify } from './verify.ts';
