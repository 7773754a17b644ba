// What only the server knows while it renders, for the few parts that have to: the nonce, and the number of a fault.
import { createContext } from 'react';

export interface Rendered {
  readonly nonce?: string;
  /** A page that failed is sent without scripts. */
  readonly fault?: string;
}

export const Rendering = createContext<Rendered>({});
