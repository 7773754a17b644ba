// The day on which a credential was sealed, where it was issued: beside its date of issue, the same moment is not another day.
import { dayWhereIssued } from '@tessera/credential';
import { members, textIn } from './members.ts';

/** Of its content and the instant that its seal says. */
export function dayOfSeal(content: unknown, sealedAt: string): string {
  const date = textIn(members(members(content)['issued'])['date']) ?? '';
  return dayWhereIssued(Date.parse(sealedAt), date);
}
