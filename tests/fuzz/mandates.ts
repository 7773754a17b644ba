// Mandate documents, changed: one that has ended is never in force again, and one in force makes nothing invalid.
import assert from 'node:assert/strict';
import { issue, verify } from '@tessera/credential';
import { type MandateDocument, sealMandate } from '@tessera/credential/mandates';
import { made } from '../made.ts';
import { answers, credentialOf, leanDesign, NOW, sealOf } from '../world.ts';
import { changedOriginal } from './credentials.ts';
import { type Original, originals } from './originals.ts';
import type { Target } from './run.ts';
import { changedText } from './tokens.ts';

const ADDRESS = 'https://guild.example/mandates/7';
const GUILD = 'VATMT-77777777';
const guild = {
  id: 'https://guild.example/id',
  legalName: { en: 'Guild (invented)' },
  locations: [{ country: 'MT' }],
  legalIdentifier: { value: GUILD, country: 'MT' },
};
const mandate = { statement: 'By decision of the guild.', id: ADDRESS };

const mandates = (isOver: boolean): Target => ({
  name: isOver ? 'mandates that have ended' : 'mandates in force',
  async begin() {
    const world = await originals();
    const [college, giver] = [world.seal, await sealOf({ legalName: 'Guild', organisationIdentifier: GUILD })];
    const credential = credentialOf({ ...leanDesign, awardingBodies: [guild], mandate });
    const text = made(await issue(credential, { format: 'edc', sealer: college.sealer, time: NOW }));
    const document: MandateDocument = {
      url: ADDRESS,
      ...{ issuedAt: NOW - 3_600_000, expires: NOW + 86_400_000, validFrom: '2026-01-01Z' },
      giver: { legalIdentifier: GUILD, name: 'Guild (invented)' },
      holder: { legalIdentifier: 'VATMT-00000000', name: 'College (invented)' },
      ...(isOver && { ended: '2026-06-01T07:00:00Z' }),
    };
    const sealed: Original = {
      name: 'mandate',
      securing: 'jws',
      text: await sealMandate(document, giver.sealer),
    };
    const trust = { anchors: [...college.trust.anchors, ...giver.trust.anchors] };
    const others = [sealed, ...world.all];
    return (draw) => {
      const changed = changedOriginal(sealed, draw, others);
      const given = draw.luck(10) ? changedText(changed, draw) : changed;
      const found = {
        url: ADDRESS,
        mediaType: 'application/mandate+jwt',
        body: given,
        retrieved: '2026-06-01T08:00:00Z',
      };
      const hold = async (): Promise<void> => {
        const report = await verify(text, { evidence: { documents: [found], gaps: [] }, trust, now: NOW });
        assert.doesNotMatch(answers(report)['issuer'] ?? '', isOver ? /^yes/ : /^no/);
      };
      return { given, hold };
    };
  },
});

export const MANDATE_TARGETS: readonly Target[] = [mandates(true), mandates(false)];
