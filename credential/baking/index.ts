// Door: badges in pictures, who endorses them, and whose they are.
export { endorsementsIn, type FoundEndorsement, writeEndorsement } from '../formats/open-badge/endorsements.ts';
export { givenTo, type KnownRecipient } from '../formats/open-badge/recipient.ts';
export { bake, unbake } from './bake.ts';
export { badgePicture } from './picture.ts';
export { textIn } from './text-in.ts';
