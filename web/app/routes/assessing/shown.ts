// A spreadsheet as its page shows it, whatever its state.
import { useLanguage } from '../../language/sentences.ts';
import { addressOf } from '../issuing/address.ts';
import type { Route } from './+types/import';

export type ImportShown = Route.ComponentProps['loaderData'];
export type ImportAnswer = Route.ComponentProps['actionData'];

export interface StateProps {
  readonly shown: ImportShown;
  readonly answer: ImportAnswer;
  /** Where another table is uploaded. */
  readonly again: string;
}

/** The file, and beside each of its rows what became of it. */
export function useReport({ desk, import: id }: Pick<ImportShown, 'desk' | 'import'>): string {
  return addressOf(`/api/organisations/${desk.id}/imports/${id}/report.csv`, { language: useLanguage() });
}
