// What a loader or an action finds of the visit: `const { api, account } = context.get(visited)`.
import type { Visit } from '@tessera/server/api/contract';
import { createContext } from 'react-router';

/** Its `api` answers refusals as pages do: a loader need not catch them, an action says `attempt`. */
export type Visiting = Visit;

export const visited = createContext<Visiting>();

/** What the shell shows of a visit. */
export type Shown = Pick<Visit, 'account' | 'site'>;
