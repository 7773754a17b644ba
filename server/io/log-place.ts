// From where somebody tried something, for the log of the program: a word that stands for a network until midnight, made with
// the key of the installation, so that many tries from one place are seen as such and nobody can say from which.
import type { Keys } from './key-file.ts';
import { networkOf } from './limits.ts';

const DAY = 24 * 3600_000;
const WORD = 12; // characters: 72 bits

export const placeOfDay = (address: string, now: number, keys: Keys): string =>
  keys.blind('log-network', `${Math.floor(now / DAY)} ${networkOf(address)}`).slice(0, WORD);
