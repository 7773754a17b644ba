// What only the server knows while it renders, for the few parts that have to: the nonce, and whether the page failed.
import { createContext } from 'react';

export interface Rendered {
  readonly nonce?: string;
  /** A page that failed is sent without scripts. */
  readonly failed: boolean;
}

export const Rendering = createContext<Rendered>({ failed: false });
