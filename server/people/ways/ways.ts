// What opens somebody's account, as its person sees it.
import type { World } from '../../world.ts';
import type { Signed } from '../acting.ts';
import type { OpenId } from './openid.ts';
import { passkeyRows } from '../store/passkeys.ts';
import { isPasskeyOnly, linkedRows, recoveryCodesLeft } from '../store/ways.ts';

export async function waysOf(signed: Signed, openid: OpenId, { db }: World) {
  const [passkeys, linked, passkeyOnly, recoveryCodes] = await Promise.all([
    passkeyRows(signed, db.sql),
    linkedRows(signed, db.sql),
    isPasskeyOnly(signed, db.sql),
    recoveryCodesLeft(signed, db.sql),
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
      name: openid.nameOf(provider, signed.visitor.language),
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
