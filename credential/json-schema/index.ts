// Door: whether a credential conforms to a JSON Schema at hand.
export { validateJsonSchema } from './judge.ts';
