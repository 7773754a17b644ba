// Somebody else's records, by id in path, query and body; and rights that a role does not have. The matrix is
// server-trespass.ts; that it can fail is shown by planting the omissions that it is there for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { actingFor } from '../../server/organisations/index.ts';
import {
  actingAsInstallation,
  actingIn,
  refuseUnconfirmed,
  signedOf,
  type Visitor,
} from '../../server/people/index.ts';
import { Refusal } from '../../server/refusal.ts';
import { createApp } from '../../server/http/app.ts';
import { bind, type Guard } from '../../server/http/bind.ts';
import type { Access } from '../../server/http/contract.ts';
import { granting, isRight, type Role, ROLES } from '../../server/rights/contract.ts';
import { CONTRACTS } from '../../server/http/contracts.ts';
import type { Handlers } from '../../server/http/handlers.ts';
import { issuingHandlers } from '../../server/issuing/routes.ts';
import { showOrder } from '../../server/issuing/show.ts';
import { furnish, type Jar, type Person, sendTo, type Siege, siege } from './server-siege.ts';
import { MATRIX } from './matrix.ts';
import { type Cast, trespasses } from './server-trespass.ts';

async function castOf(here: Siege): Promise<Cast> {
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  const theirs = await furnish(here, operator, 'Zebra', '11111111');
  const member = async (role: Role): Promise<Person> => {
    const { organisation } = ours;
    const email = `${role}@harbour-staff.example`;
    const { invitation } = await ours.owner.organisations.invite({ organisation, email, roles: [{ role }] });
    const person = await here.signedIn(email);
    await person.organisations.accept({ organisation, invitation });
    return person;
  };
  const stranger = await here.signedIn('stranger@elsewhere.example');
  const members: Record<string, Jar> = { owner: ours.owner.jar };
  for (const role of ROLES) if (role !== 'owner') members[role] = (await member(role)).jar;
  return { here, ours, theirs, members: members as Cast['members'], stranger: stranger.jar };
}

test('what belongs to others', async (t) => {
  const here = await siege(t);
  const cast = await castOf(here);
  const { world } = here;
  for (const { ids } of [cast.ours, cast.theirs])
    assert.deepEqual(
      Object.entries(ids).filter(([, id]) => id === ''),
      [],
    );

  await t.test('is not there for anybody, in any operation, by whatever id', async () => {
    assert.deepEqual(await trespasses(CONTRACTS, here.send, cast), []);
  });

  // The three omissions that a careless change would make. The matrix has to see each.
  const honest: Guard = {
    async signed(visitor) {
      const signed = await signedOf(visitor, world);
      if (signed === undefined) throw new Refusal(401, 'sign-in-needed');
      return signed;
    },
    acting: (signed, organisation, right) => actingFor(signed, organisation, right, world),
    client: async () => {
      throw new Refusal(401, 'token-unknown');
    },
    confirmed: (signed) => refuseUnconfirmed(signed, world),
  };
  const issuingBy = (guard: Guard, handlers: Handlers<typeof CONTRACTS.issuing>) => {
    const slices = [{ name: 'issuing', contract: CONTRACTS.issuing, client: bind(CONTRACTS.issuing, handlers, guard) }];
    const site = {
      ...{
        publicUrl: world.config.publicUrl,
        demonstration: false,
        languages: ['en'],
        slices,
        proxies: [],
        documents: [],
      },
      ...{ api: (_: Visitor) => ({}) as never, account: async () => undefined, ready: async () => true },
      ...{ pages: async () => new Response(''), assets: here.folder, log: world.log },
    };
    return trespasses({ issuing: CONTRACTS.issuing }, sendTo(createApp(site)), cast);
  };
  const omissions: readonly (readonly [string, Guard, Handlers<typeof CONTRACTS.issuing>, RegExp])[] = [
    [
      'a query that forgets the organisation',
      honest,
      {
        ...issuingHandlers(world),
        showOrder: (input) => showOrder(input, actingAsInstallation(cast.theirs.organisation), world),
      },
      /^issuing\.showOrder with order of others: 200/,
    ],
    [
      'a guard that forgets the right',
      { ...honest, acting: (signed, organisation) => actingFor(signed, organisation, 'organisation-read', world) },
      issuingHandlers(world),
      /^issuing\.revoke by reader of ours: 404 credential-unknown, not 403 role-missing/,
    ],
    [
      'a guard that forgets the membership',
      { ...honest, acting: async (signed, organisation) => actingIn(organisation, [{ role: 'owner' }], signed) },
      issuingHandlers(world),
      /^issuing\.revoke changed records of others/,
    ],
  ];
  for (const [omission, guard, handlers, sight] of omissions) {
    await t.test(`${omission} is seen`, async () => {
      const found = await issuingBy(guard, handlers);
      assert.ok(
        found.some((one) => sight.test(one)),
        found.join('\n'),
      );
    });
  }
});

test('every operation stands in the matrix, as whoever added it wrote down, and nothing else does', () => {
  const operations = Object.entries(CONTRACTS).flatMap(([slice, contract]) =>
    Object.keys(contract).map((name) => `${slice}.${name}`),
  );
  assert.deepEqual(Object.keys(MATRIX).sort(), operations.sort());
});

const isForReaders = (access: Access): boolean => isRight(access) && granting([{ role: 'reader' }], access).length > 0;

test('what changes something asks for more than a reader, and of anyone only what has to be open', () => {
  const open = Object.entries(CONTRACTS).flatMap(([slice, contract]) =>
    Object.entries(contract)
      .filter(([, { method, access }]) => method !== 'GET' && (access === 'anyone' || isForReaders(access)))
      .map(([name, { access }]) => `${slice}.${name} ${access}`),
  );
  assert.deepEqual(open.sort(), [
    'myData.askByLetter anyone',
    'myData.confirmAsked anyone',
    'organisations.leave members-read',
    'people.arriveFromOpenId anyone',
    'people.askPasskey anyone',
    'people.askSignIn anyone',
    'people.finishPasskey anyone',
    'people.finishSignIn anyone',
    'people.finishWithRecovery anyone',
    'people.leaveForOpenId anyone',
    'people.setUp anyone',
    'people.signOut anyone',
    'verifying.verifyFile anyone',
    'verifying.verifyLink anyone',
    'verifying.verifyText anyone',
    'wallet.notMe anyone',
    'wallet.openClaim anyone',
    'wallet.shared anyone',
    'wallet.sharedFile anyone',
  ]);
});
