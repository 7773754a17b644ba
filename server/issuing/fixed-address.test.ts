// PUBLIC_URL stays as it is from the first seal on: under another one nobody could ask whether what was sealed still holds.
import assert from 'node:assert/strict';
import test from 'node:test';
import { STORES } from '../../tests/databases.ts';
import { registrar } from '../../tests/registrar.ts';
import { AddressChanged, refuseOtherAddress } from './fixed-address.ts';

for (const store of STORES) {
  test(`the public address may change until something is sealed on ${store.kind}`, { skip: store.skip }, async (t) => {
    const desk = await registrar(t, store);
    const { world } = desk;
    const moved = { ...world, config: { ...world.config, publicUrl: 'https://moved.example' } };
    await refuseOtherAddress(moved);
    await desk.issued(1);
    await refuseOtherAddress(world);
    await assert.rejects(refuseOtherAddress(moved), AddressChanged);
  });
}
