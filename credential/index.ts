// Door: read, issue, verify, disclose, and their types. The further doors stand in package.json and in the README.
export { dayWhereIssued } from './dates.ts';
export { type Award, compose, type Design, designSchema, readAward, readDesign } from './design.ts';
export { type Disclosable, type DisclosureOrder, disclosable, disclose } from './disclose.ts';
export { type ElementKey, STANDARD_ELEMENTS } from './elements.ts';
export type { Evidence, Fetch } from './evidence.ts';
export { type Headline, headlineOf } from './headline.ts';
export { readTypeMetadata, typeMetadata } from './formats/sd-jwt-vc/type-metadata.ts';
export { FORMATS, type Format, type Issuance, issue } from './issue.ts';
export { parseJson } from './json.ts';
export { type MicroCredential, readMicroCredential } from './microcredential.ts';
export { open } from './opened.ts';
export type { Problem, Reading } from './problem.ts';
export type { Check, Report } from './report.ts';
export { gather, verify } from './verify.ts';
