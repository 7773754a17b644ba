// What this slice holds of a person: the credentials they hold, the links that show them, and, in the records of providers,
// what was offered to them.
import { gunzipSync } from 'node:zlib';
import { group, type PersonalData, told } from '../people/index.ts';
import { claimsTold, dropHeld, forgetClaims, forgetShares, heldTold, sharesTold } from './store/personal.ts';

const DAY = 24 * 3600_000;
/** After the end of a link that nobody used. */
const UNCLAIMED_KEPT = 82;
const SHARES_KEPT = 365;

export const walletPersonal: PersonalData = {
  slice: 'wallet',
  columns: {
    'wallet.held': ['sealed', 'reason_text'],
    'wallet.claim': ['learner', 'folded_learner', 'email'],
  },
  retention: [
    { what: 'held', where: ['wallet.held'] },
    {
      what: 'claim',
      where: ['wallet.claim', 'wallet.claim_token'],
      days: UNCLAIMED_KEPT,
      forget: (keeping, most, sql) => forgetClaims(UNCLAIMED_KEPT * DAY, most, keeping, sql),
    },
    {
      what: 'share',
      where: ['wallet.share', 'wallet.share_token'],
      days: SHARES_KEPT,
      forget: (keeping, most, sql) => forgetShares(SHARES_KEPT * DAY, most, keeping, sql),
    },
  ],
  async about(whose, sql) {
    const [held, shares, claims] = [
      await heldTold(whose, sql),
      await sharesTold(whose, sql),
      await claimsTold(whose, sql),
    ];
    return [
      ...group(
        'held',
        'goes',
        held.map((row) => ({
          held: row.held,
          title: row.title,
          provider: row.provider,
          issuedOn: row.issued_on,
          claimed: told(row.claimed),
          state: row.state,
          takenBack: told(row.taken_back),
          reason: row.reason,
          reasonText: row.reason_text,
          digest: row.digest,
          sealed: gunzipSync(row.sealed).toString('utf8'),
        })),
      ),
      ...group(
        'share',
        'goes',
        shares.map(({ title, made, until, stopped, views, elements }) => ({
          title,
          made: told(made),
          until: told(until),
          stopped: told(stopped),
          views,
          elements: elements === null ? null : [...elements],
        })),
      ),
      ...group(
        'claim',
        'asked',
        claims.map(({ learner, email: to, offered, expires, sent, opened, claimed }) => ({
          learner,
          email: to,
          offered: told(offered),
          expires: told(expires),
          sent: told(sent),
          opened: told(opened),
          claimed: told(claimed),
        })),
      ),
    ];
  },
  erase: (leaving, sql) => dropHeld(leaving, sql),
};
