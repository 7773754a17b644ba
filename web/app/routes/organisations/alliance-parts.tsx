// What is said of an alliance, shown and asked for.
import { useAddress, useSentences } from '../../language/sentences.ts';
import type { Sent } from '../../sent.ts';
import { DateField, TextField } from '../../ui/field.tsx';
import { Text, Time } from '../../ui/text.tsx';

interface Party {
  readonly organisation: string;
  readonly name: string;
}
interface Alliance {
  readonly name: string;
  readonly homepage?: string;
  readonly since?: string;
  readonly members: readonly Party[];
}

export function allianceIn(form: Sent) {
  const [homepage, since] = [form.optional('homepage'), form.optional('since')];
  return { name: form.text('name'), ...(homepage && { homepage }), ...(since && { since }) };
}

export function AllianceFields({ said }: { readonly said?: Alliance }) {
  const t = useSentences();
  return (
    <>
      <TextField name="name" label={t('web.organisations.alliances.name')} value={said?.name} maxLength={200} />
      <TextField
        name="homepage"
        type="url"
        label={t('web.organisations.homepage')}
        help={t('web.organisations.homepage-help')}
        value={said?.homepage}
        maxLength={300}
        spellCheck={false}
        optional
      />
      <DateField name="since" label={t('web.organisations.alliances.since-day')} value={said?.since} optional />
    </>
  );
}

interface FactsProps {
  readonly alliance: Alliance;
  readonly waiting?: readonly Party[];
  /** Whose page it is: not named once more. */
  readonly but?: string;
}

export function AllianceFacts({ alliance: { homepage, since, members }, waiting = [], but }: FactsProps) {
  const t = useSentences();
  return (
    <>
      {(since !== undefined || homepage !== undefined) && (
        <p className="soft small">
          {since !== undefined && (
            <>
              {t('web.organisations.alliances.since')} <Time value={since} />
            </>
          )}{' '}
          {homepage !== undefined && (
            <a href={homepage} rel="noopener noreferrer nofollow">
              <Text>{homepage}</Text>
            </a>
          )}
        </p>
      )}
      <Parties
        title={t('web.organisations.alliances.members')}
        parties={members.filter((one) => one.organisation !== but)}
      />
      <Parties title={t('web.organisations.alliances.waiting')} parties={waiting} />
    </>
  );
}

function Parties({ title, parties }: { readonly title: string; readonly parties: readonly Party[] }) {
  const at = useAddress();
  if (parties.length === 0) return null;
  return (
    <div>
      <p className="soft small">{title}</p>
      <ul>
        {parties.map(({ organisation, name }) => (
          <li key={organisation}>
            <a href={at(`/providers/${organisation}`)}>
              <Text>{name}</Text>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
