// Door: the mandates that awarding bodies give, as documents that they seal and publish.
export { acknowledgementOf, acknowledgements } from './acknowledgement.ts';
export { covers, type MandateDocument, type MandateTerms, sealMandate } from './mandate-document.ts';
export { type MandateGiven, readTerms, whyNotMandated } from './terms.ts';
