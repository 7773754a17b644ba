// What later slices use of trust.
export { isTrialAuthority } from './authority.ts';
export { badgeSealerOf, organisationByDid } from './badge-key.ts';
export { installationTrust } from './installation-trust.ts';
export { makeTrialKeys } from './key-set.ts';
export { isPublished as isMandatePublished } from './published-mandate.ts';
export { sealerOf, statusSealerOf } from './sealers.ts';
export { organisationWith as organisationBySeal } from './store.ts';
