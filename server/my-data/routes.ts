// The operations of my data.
import type { Handlers } from '../http/handlers.ts';
import { addressOf, type PersonalData, type Signed } from '../people/index.ts';
import { LIMITS } from '../limits/settings.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import { askByLetter, askProvider, confirmAsked } from './ask.ts';
import type { myData } from './contract.ts';
import { addRecord, leaveRecord, move, recordsFile, requestShown, requestsOf } from './desk.ts';
import { eraseAccount } from './erase-account.ts';
import { eraseLearner } from './erase-learner.ts';
import { registerOf } from './register.ts';
import { consents, erasureOf, groupsOf, myFile, myRequests, withdraw } from './show.ts';

/** What people do with another address; given by whoever mounts both. */
export interface AddressChange {
  ask(email: string, signed: Signed): Promise<{ readonly minutes: number }>;
  confirm(code: string, signed: Signed): Promise<void>;
}

/** `personal` is what each slice says of persons, in the order of the slices. */
export function myDataHandlers(
  personal: readonly PersonalData[],
  address: AddressChange,
  world: World,
): Handlers<typeof myData> {
  const { clock, keys, db } = world;
  const asking = tries({ clock, ...LIMITS['request-asked'] }, (text) => keys.blind('request-tries', text));
  const letters = tries({ clock, ...LIMITS['request-letters'] }, (text) => keys.blind('request-letters', text));
  const lettersOfAll = tries({ clock, ...LIMITS['request-letters-of-all'] }, (text) => text);
  const addresses = tries({ clock, ...LIMITS['address-change'] }, (text) => text);
  return {
    async mine(_, signed) {
      const groups = await groupsOf(signed, personal, world);
      return {
        groups: groups.map(({ entries, ...group }) => ({ ...group, entries: entries.map((entry) => ({ ...entry })) })),
      };
    },
    file: (_, signed) => myFile(signed, personal, world),
    async askAddress({ email }, signed) {
      addresses.at(keys.blind('address-change', signed.person));
      return address.ask(email, signed);
    },
    confirmAddress: ({ code }, signed) => nothing(address.confirm(code, signed)),
    consents: (_, signed) => consents(signed, world),
    withdraw: ({ consent }, signed) => nothing(withdraw(consent, signed, world)),
    erasure: (_, signed) => erasureOf(signed, personal, world),
    erase: (_, signed) => eraseAccount(signed, personal, world),
    async ask({ askedOf, asks, body }, signed) {
      asking.from(signed.visitor);
      return { request: await askProvider({ organisation: askedOf, kind: asks, body }, signed, world) };
    },
    asked: (_, signed) => myRequests(signed, world),
    async askByLetter({ askedOf, asks, ...given }, visitor) {
      asking.from(visitor);
      const { blind } = addressOf(given.email, world);
      letters.fromAt(visitor, blind);
      lettersOfAll.at(blind);
      return askByLetter({ organisation: askedOf, kind: asks, ...given }, visitor, world);
    },
    async confirmAsked({ secret }, visitor) {
      asking.from(visitor);
      return confirmAsked(secret, world);
    },
    register: () => registerOf(personal, db.sql),
    requests: (input, acting) => requestsOf(input, acting, world),
    request: ({ request }, acting) => requestShown(request, acting, world),
    records: ({ request }, acting) => recordsFile(request, acting, world),
    move: (input, acting) => nothing(move(input, acting, world)),
    addRecord: (input, acting) => nothing(addRecord(input, acting, world)),
    leaveRecord: (input, acting) => nothing(leaveRecord(input, acting, world)),
    eraseRecords: ({ request }, acting) => nothing(eraseLearner(request, acting, world)),
  };
}

async function nothing(done: Promise<unknown>): Promise<Record<string, never>> {
  await done;
  return {};
}
