// Everything the pages may ask of the platform, and what one visit brings to them.
import type { assessing } from '../assessing/contract.ts';
import type { catalogue } from '../catalogue/contract.ts';
import type { demonstration } from '../demonstration/contract.ts';
import type { Client } from '../http/contract.ts';
import type { Right, Role } from '../rights/contract.ts';
import type { issuing } from '../issuing/contract.ts';
import type { myData } from '../my-data/contract.ts';
import type { operating } from '../operating/contract.ts';
import type { organisations } from '../organisations/contract.ts';
import type { people } from '../people/contract.ts';
import type { trust } from '../trust/contract.ts';
import type { verifying } from '../verifying/contract.ts';
import type { wallet } from '../wallet/contract.ts';

export interface Api {
  readonly people: Client<typeof people>;
  readonly organisations: Client<typeof organisations>;
  readonly trust: Client<typeof trust>;
  readonly verifying: Client<typeof verifying>;
  readonly catalogue: Client<typeof catalogue>;
  readonly assessing: Client<typeof assessing>;
  readonly issuing: Client<typeof issuing>;
  readonly wallet: Client<typeof wallet>;
  readonly myData: Client<typeof myData>;
  readonly operating: Client<typeof operating>;
  /** Absent but in the demonstration. */
  readonly demonstration?: Client<typeof demonstration>;
}

/** Who is signed in, as pages show it. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
  /** What is grave would first ask them to show anew that it is they. */
  readonly unconfirmed?: true;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** What these roles let them do somewhere in it. */
    readonly rights: readonly Right[];
  }[];
}

/** What one request brings to the pages. */
export interface Visit {
  readonly api: Api;
  /** For scripts and styles of this one answer. [CSP3 §2.3] */
  readonly nonce: string;
  /** BCP 47, as the address or the browser says. */
  readonly language: string;
  readonly account?: Account;
  /** Where something of ours breaks, the log and the page say the same number, and the page nothing else. */
  readonly faults: { readonly id: string; readonly note: (error: unknown) => void };
  readonly site: { readonly publicUrl: string; readonly demonstration: boolean };
}

export type Pages = (request: Request, visit: Visit) => Promise<Response>;
