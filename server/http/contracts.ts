// The contracts of every installation, by slice, in the order of the slices. The demonstration has one more.
import { assessing } from '../assessing/contract.ts';
import { catalogue } from '../catalogue/contract.ts';
import { issuing } from '../issuing/contract.ts';
import { myData } from '../my-data/contract.ts';
import { operating } from '../operating/contract.ts';
import { organisations } from '../organisations/contract.ts';
import { people } from '../people/contract.ts';
import { trust } from '../trust/contract.ts';
import { verifying } from '../verifying/contract.ts';
import { wallet } from '../wallet/contract.ts';

export const CONTRACTS = {
  people,
  organisations,
  trust,
  verifying,
  catalogue,
  assessing,
  issuing,
  wallet,
  myData,
  operating,
};
