// The fields of a legal identity. What the register keeps is asked for where the operator writes it, and shown elsewhere.
import { useSentences } from '../../language/sentences.ts';
import type { FormAnswer } from '../../refused.ts';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import type { Choosers } from './choosers.server.ts';
import { type Identity, otherNames } from './identity.ts';

/** What is wrong with a field, in the words of this form; for refusals that are about the form of an identity. */
export function useIdentityWords(answer: FormAnswer | undefined): Readonly<Record<string, string>> {
  const t = useSentences();
  const { code } = answer?.refused ?? {};
  if (code !== 'input-malformed' && code !== 'identity-incomplete') return {};
  return Object.fromEntries(ASKED.map((field) => [`identity.${field}`, t(`web.organisations.wrong.${field}`)]));
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

/** Legal name, country, legal identifier. */
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
