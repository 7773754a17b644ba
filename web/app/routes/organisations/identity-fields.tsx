// The fields of a legal identity. What the register keeps is asked for where the operator writes it, and shown elsewhere.
import { useSentences } from '../../language/sentences.ts';
import { type Kind, OTHER_KINDS, PROVIDER_KINDS, SCHEMES } from '@tessera/server/organisations/contract/kinds';
import type { FormAnswer } from '../../refused.ts';
import { TickGroup } from '../../ui/choice.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { useAnyFilled } from '../../ui/form.tsx';
import type { Choosers } from './choosers.server.ts';
import { type Identity, otherNames } from './identity.ts';

/** What is wrong with a field, in the words of this form; for refusals that are about the form of an identity. */
export function useIdentityWords(answer: FormAnswer | undefined): Readonly<Record<string, string>> {
  const t = useSentences();
  const { code } = answer?.refused ?? {};
  if (code !== 'input-malformed' && code !== 'identity-incomplete') return {};
  return Object.fromEntries([
    ...ASKED.map((field) => [`identity.${field}`, t(`web.organisations.wrong.${field}`)]),
    ...SCHEMES.map((scheme) => [`identity.identifiers.${scheme}`, t(`web.organisations.wrong.${scheme}`)]),
  ]);
}

const ASKED = [
  'legalName',
  'country',
  'legalIdentifier',
  'language',
  'regions',
  'homepage',
  'placeOfIssue',
  'timeZone',
] as const;

interface Given {
  readonly identity?: Identity;
  readonly choosers: Choosers;
}

/** Legal name, country, legal identifier; kinds and further numbers. */
export function RegisterFields({ identity, choosers: { countries } }: Given) {
  const t = useSentences();
  return (
    <>
      <TextField
        name="identity.legalName"
        label={t('web.organisations.legal-name')}
        help={t('web.organisations.legal-name-help')}
        value={identity?.legalName[identity.language]}
        maxLength={300}
      />
      <TextArea
        name="identity.otherNames"
        label={t('web.organisations.other-names')}
        help={t('web.organisations.other-names-help')}
        value={identity && otherNames(identity)}
        rows={2}
        optional
      />
      <SelectField
        name="identity.country"
        label={t('web.organisations.country')}
        options={countries}
        empty={t('web.organisations.country-choose')}
        value={identity?.country}
      />
      <TextField
        name="identity.legalIdentifier"
        label={t('web.organisations.legal-identifier')}
        help={t('web.organisations.legal-identifier-help')}
        why={t('web.organisations.legal-identifier-why')}
        value={identity?.legalIdentifier}
        maxLength={80}
        width="middle"
        spellCheck={false}
      />
      <KindFields identity={identity} />
      <NumberFields identity={identity} />
    </>
  );
}

/** Folded away while nothing stands in it. */
function NumberFields({ identity }: Pick<Given, 'identity'>) {
  const t = useSentences();
  const names = SCHEMES.map((scheme) => `identity.identifiers.${scheme}`);
  const open = useAnyFilled(names, identity?.identifiers !== undefined);
  return (
    <details className="more-numbers" open={open}>
      <summary>{t('web.organisations.identifiers')}</summary>
      <p className="help">{t('web.organisations.identifiers-help')}</p>
      {SCHEMES.map((scheme) => (
        <TextField
          key={scheme}
          name={`identity.identifiers.${scheme}`}
          label={t(`web.organisations.identifier.${scheme}`)}
          help={t(`web.organisations.identifier.${scheme}-help`)}
          value={identity?.identifiers?.[scheme]}
          maxLength={120}
          width="middle"
          spellCheck={false}
          optional
        />
      ))}
    </details>
  );
}

/** One body may be several kinds. Both groups are sent under one name. */
function KindFields({ identity }: Pick<Given, 'identity'>) {
  const t = useSentences();
  const options = (kinds: readonly Kind[]) =>
    kinds.map((value) => ({ value, label: t(`web.organisations.kind.${value}`) }));
  return (
    <>
      <TickGroup
        name="identity.kinds"
        label={t('web.organisations.kinds-provider')}
        help={t('web.organisations.kinds-provider-help')}
        why={t('web.organisations.kinds-why')}
        options={options(PROVIDER_KINDS)}
        values={identity?.kinds ?? []}
        optional
      />
      <TickGroup
        name="identity.kinds"
        id="identity.kinds-other"
        label={t('web.organisations.kinds-other')}
        options={options(OTHER_KINDS)}
        values={identity?.kinds ?? []}
        optional
      />
    </>
  );
}

/** All that the organisation says of itself. */
export function OwnFields({ identity, choosers: { languages, zones } }: Given) {
  const t = useSentences();
  return (
    <>
      <SelectField
        name="identity.language"
        label={t('web.organisations.language')}
        help={t('web.organisations.language-help')}
        options={languages}
        value={identity?.language ?? 'en'}
      />
      <TextField
        name="identity.address"
        label={t('web.organisations.address')}
        value={identity?.address}
        maxLength={300}
        optional
      />
      <TextField
        name="identity.regions"
        label={t('web.organisations.regions')}
        help={t('web.organisations.regions-help')}
        value={identity?.regions?.map((region) => region.slice(region.lastIndexOf('/') + 1)).join(' ')}
        width="middle"
        spellCheck={false}
        optional
      />
      <TextField
        name="identity.homepage"
        type="url"
        label={t('web.organisations.homepage')}
        help={t('web.organisations.homepage-help')}
        value={identity?.homepage}
        maxLength={300}
        spellCheck={false}
        optional
      />
      <TextField
        name="identity.placeOfIssue"
        label={t('web.organisations.place')}
        help={t('web.organisations.place-help')}
        value={identity?.placeOfIssue}
        maxLength={120}
        width="middle"
      />
      <SelectField
        name="identity.timeZone"
        label={t('web.organisations.time-zone')}
        help={t('web.organisations.time-zone-help')}
        options={zones}
        value={identity?.timeZone ?? 'Europe/Brussels'}
      />
    </>
  );
}
