// What the start of the program uses of the demonstration.
export { seedDemonstration } from './seed.ts';
