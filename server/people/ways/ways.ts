// What opens somebody's account, as its person sees it.
import type { World } from '../../world.ts';
import type { Signed } from '../acting.ts';
import type { OpenId } from './openid.ts';
import { passkeyRows } from '../store/passkeys.ts';
import { isPasskeyOnly, linkedRows, recoveryCodesLeft } from '../store/ways.ts';

export async function waysOf({ person, visitor }: Signed, openid: OpenId, { db }: World) {
  const [passkeys, linked, passkeyOnly, recoveryCodes] = await Promise.all([
    passkeyRows(person, db.sql),
    linkedRows(person, db.sql),
    isPasskeyOnly(person, db.sql),
    recoveryCodesLeft(person, db.sql),
  ]);
  return {
    passkeys: passkeys.map(({ passkey, name, synced, made, used }) => ({
      passkey,
      name,
      synced,
      ...times(made, used),
    })),
    linked: linked.map(({ linked: id, provider, label, made, used }) => ({
      linked: id,
      identityProvider: provider,
      name: openid.nameOf(provider, visitor.language),
      label,
      ...times(made, used),
    })),
    passkeyOnly,
    recoveryCodes,
  };
}

const times = (made: number, used: number | null) => ({
  made: new Date(made).toISOString(),
  used: used === null ? null : new Date(used).toISOString(),
});
