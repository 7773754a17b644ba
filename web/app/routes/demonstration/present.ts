// The operations of the demonstration, or the page of what is not there.
import type { Api } from '@tessera/server/api/contract';
import { data } from 'react-router';

export function present({ demonstration }: Api): NonNullable<Api['demonstration']> {
  if (demonstration === undefined) throw data(null, { status: 404 });
  return demonstration;
}
