// Applications: of whoever asks, and for the operator who looks into them.
import type { Handlers } from '../../http/handlers.ts';
import { LIMITS } from '../../limits/settings.ts';
import { operatorOf } from '../../people/index.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import {
  addEvidence,
  answer,
  apply,
  ownApplication,
  shownApplication,
  wholeApplication,
  withdrawApplication,
} from '../applications.ts';
import type { applicationOperations } from '../contract/applications.ts';
import { evidenceOf, grant, listApplications, lookInto, refuse, screen } from '../screening.ts';
import { applicationsOf } from '../store/applications.ts';

export function applicationHandlers(world: World): Handlers<typeof applicationOperations> {
  const { db, clock } = world;
  const applied = tries({ clock, ...LIMITS.apply }, (text) => text);
  return {
    async apply(input, signed) {
      applied.at(signed.person);
      return { application: await apply(input, signed, world) };
    },
    async myApplications(_, signed) {
      return { applications: (await applicationsOf(signed, db.sql)).map(shownApplication) };
    },
    async myApplication({ application }, signed) {
      return wholeApplication(await ownApplication(application, signed, db.sql), db.sql);
    },
    addEvidence: async (input, signed) => ({ evidence: await addEvidence(input, signed, world) }),
    async answerApplication(input, signed) {
      applied.at(`${signed.person} answers`);
      await answer(input, signed, world);
      return {};
    },
    async withdrawApplication({ application }, signed) {
      await withdrawApplication(application, signed, world);
      return {};
    },
    applications: (input, signed) => listApplications(input, operatorOf(signed), db.sql),
    application: ({ application }, signed) => lookInto(application, operatorOf(signed), db.sql),
    evidence: (input, signed) => evidenceOf(input, operatorOf(signed), db.sql),
    async screenApplication(input, signed) {
      await screen(input, signed, world);
      return {};
    },
    grantApplication: async ({ application }, signed) => ({ organisation: await grant(application, signed, world) }),
    async refuseApplication(input, signed) {
      await refuse(input, signed, world);
      return {};
    },
  };
}
