// The operations of the API as a page shows them, from the contracts that the server answers by.
import { assessing } from '@tessera/server/assessing/contract';
import { catalogue } from '@tessera/server/catalogue/contract';
import type { Contract } from '@tessera/server/http/contract';
import { issuing } from '@tessera/server/issuing/contract';
import { operating } from '@tessera/server/operating/contract';
import { organisations } from '@tessera/server/organisations/contract';
import { people } from '@tessera/server/people/contract';
import { trust } from '@tessera/server/trust/contract';
import { verifying } from '@tessera/server/verifying/contract';
import { wallet } from '@tessera/server/wallet/contract';

const CONTRACTS: Readonly<Record<string, Contract>> = {
  verifying,
  catalogue,
  wallet,
  people,
  organisations,
  trust,
  assessing,
  issuing,
  operating,
};

export const OPERATIONS = Object.entries(CONTRACTS).map(([slice, contract]) => ({
  slice,
  operations: Object.entries(contract).map(([name, { method, path, summary, access, input, output, refusals }]) => ({
    name,
    method,
    path: `/api${path}`,
    summary,
    access,
    refusals,
    input: JSON.stringify(input, null, 2),
    output: JSON.stringify(output, null, 2),
  })),
}));
