// What implements a contract: one function an operation, told who asks.
import type { Static } from 'typebox';
import type { Acting, Signed, Visitor } from '../people/index.ts';
import type { Access, Contract } from './contract.ts';

/** Who asks, as the operation's access assures it. */
export type CallerOf<A extends Access> = A extends 'anyone'
  ? Visitor
  : A extends 'person' | 'operator'
    ? Signed
    : Acting;

export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (
    input: Static<C[K]['input']>,
    caller: CallerOf<C[K]['access']>,
  ) => Promise<Static<C[K]['output']>>;
};
