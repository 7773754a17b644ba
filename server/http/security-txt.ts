// Whom to tell of a weakness, where those look who find one. [RFC9116 §2]
import type { World } from '../world.ts';
import type { Document } from './documents.ts';

const DAY = 24 * 3600_000;
/** Less than a year, as the standard recommends; told anew at every request. [RFC9116 §2.5.5] */
const LASTS = 180 * DAY;

/** Nothing where the installation names nobody. */
export const securityTxt = ({ config, clock }: Pick<World, 'config' | 'clock'>): readonly Document[] => {
  const { securityContact, publicUrl } = config;
  if (securityContact === undefined) return [];
  const path = '/.well-known/security.txt';
  return [
    {
      path,
      async answer() {
        const expires = new Date(Math.floor((clock() + LASTS) / DAY) * DAY).toISOString().replace('.000Z', 'Z');
        const lines = [
          `Contact: ${securityContact}`,
          `Expires: ${expires}`,
          'Preferred-Languages: en',
          `Canonical: ${publicUrl}${path}`,
        ];
        const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' };
        return new Response(`${lines.join('\r\n')}\r\n`, { headers });
      },
    },
  ];
};
