// A learner as registers write them: the family name first, and what tells them from others of the name.
import type { Client } from '@tessera/server/http/contract';
import type { issuing } from '@tessera/server/issuing/contract';
import { useSentences } from '../../language/sentences.ts';
import { plain, Text, useDate } from '../../ui/text.tsx';

export type Learner = Parameters<Client<typeof issuing>['correct']>[0]['learner'];

export function LearnerName({ learner, href }: { readonly learner: Learner; readonly href?: string | undefined }) {
  const { familyName, givenName } = learner;
  const name = <Text>{`${familyName}, ${givenName}`}</Text>;
  return href === undefined ? name : <a href={href}>{name}</a>;
}

/** For places that take text alone. */
export const nameOf = ({ familyName, givenName }: Learner): string => plain(`${givenName} ${familyName}`);

/** Date of birth, else a number. */
export function LearnerDetail({ learner }: { readonly learner: Learner }) {
  const t = useSentences();
  const date = useDate();
  const { dateOfBirth, providerNumber, studentId, nationalId } = learner;
  const number = providerNumber ?? studentId ?? nationalId?.value;
  const parts = [
    ...(dateOfBirth === undefined ? [] : [t('web.issuing.learner.born', { date: date(dateOfBirth) })]),
    ...(number === undefined ? [] : [plain(number)]),
  ];
  if (parts.length === 0) return null;
  return (
    <span className="detail">
      <bdi dir="auto">
        {parts.map((part, place) => (
          <span key={part} className="whole">
            {place > 0 && '· '}
            {part}
          </span>
        ))}
      </bdi>
    </span>
  );
}
