// What this slice holds of a person: that they changed a design, and what they did with it on its way to being published.
// What was done stays done; that it was they goes with their account.
import { group, type PersonalData, told } from '../people/index.ts';
import { forgetPerson, stepsBy } from './store/steps.ts';

export const cataloguePersonal: PersonalData = {
  slice: 'catalogue',
  columns: { 'catalogue.author': ['person'], 'catalogue.step': ['person'] },
  retention: [{ what: 'review', where: ['catalogue.author', 'catalogue.step'] }],
  async about(whose, sql) {
    const steps = await stepsBy(whose, sql);
    return group(
      'review',
      'goes',
      steps.map(({ kind, title, version, at }) => ({ kind, title, version, at: told(at) })),
    );
  },
  erase: (leaving, sql) => forgetPerson(leaving, sql),
};
