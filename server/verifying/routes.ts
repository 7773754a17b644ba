// Verifying over HTTP: text, file, link. Open to anyone, so each has its bounds.
import { textIn } from '@tessera/credential/baking';
import type { Handlers } from '../http/handlers.ts';
import { LIMITS } from '../limits/settings.ts';
import type { Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { verifying } from './contract.ts';
import { verifyHere } from './verify-here.ts';

const LARGEST = 4_000_000; // octets, and characters
const SLOWEST = 5000; // milliseconds, for a link

export function verifyingHandlers(world: World): Handlers<typeof verifying> {
  const { keys, clock, fetch } = world;
  const verifications = tries({ clock, ...LIMITS.verify }, (text) => keys.blind('verify', text));
  const links = tries({ clock, ...LIMITS['verify-link'] }, (text) => keys.blind('verify-link', text));

  const judged = (text: string, visitor: Visitor) => {
    if (text.trim() === '') throw new Refusal(422, 'nothing-given');
    if (text.length > LARGEST) throw new Refusal(413, 'file-too-large', { most: LARGEST });
    verifications.from(visitor);
    return verifyHere(text, world);
  };

  return {
    verifyText: async ({ text }, visitor) => judged(outOfPicture(text), visitor),

    async verifyFile({ file }, visitor) {
      if (file.size > LARGEST) throw new Refusal(413, 'file-too-large', { most: LARGEST });
      const text = textOf(new Uint8Array(await file.arrayBuffer()), '/file');
      if (text === undefined) throw new Refusal(415, 'file-not-text');
      return judged(text, visitor);
    },

    async verifyLink({ url }, visitor) {
      const address = addressIn(url);
      links.from(visitor);
      const asText = (octets: Uint8Array) => textOf(octets, '/url');
      const found = await fetch(address, { bytes: LARGEST, milliseconds: SLOWEST, asText });
      if ('reason' in found) throw new Refusal(422, 'link-unreachable', { reason: found.reason });
      return judged(found.body, visitor);
    },
  };
}

/** Text as it is, or what is baked into a picture; nothing where it is neither. */
function textOf(bytes: Uint8Array, path: string): string | undefined {
  const read = textIn(bytes);
  if (read.ok) return read.value;
  const [found] = read.problems;
  if (found === undefined || found.code === 'file-not-text') return undefined;
  const { code, facts } = found;
  if (code === 'file-too-large') throw new Refusal(413, 'file-too-large', { most: LARGEST });
  throw new Refusal(422, 'picture-unreadable', {}, [{ path, code, facts }]);
}

/** A picture that is written in letters holds its badge as well when it is pasted. */
function outOfPicture(text: string): string {
  const read = textIn(new TextEncoder().encode(text));
  return read.ok ? read.value : text;
}

/** A web address without a name and password in it. */
function addressIn(text: string): string {
  const given = text.trim();
  if (given === '') throw new Refusal(422, 'nothing-given');
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Refusal(422, 'link-malformed');
  url.hash = '';
  return url.href;
}
