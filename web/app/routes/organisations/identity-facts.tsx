// Who a body is by law, as facts: names, kinds, where it is, the numbers by which registers know it.
import { SCHEMES } from '@tessera/server/organisations/contract/kinds';
import { useSentences } from '../../language/sentences.ts';
import { Facts, type Fact } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import type { Identity } from './identity.ts';

interface Given {
  readonly identity: Identity;
  /** The name of the country. */
  readonly country: string;
  /** The name in the organisation's own language stands elsewhere. */
  readonly unnamed?: boolean;
  readonly more?: readonly Fact[];
}

export function IdentityFacts({ identity, country, unnamed = false, more = [] }: Given) {
  const t = useSentences();
  const { legalName, language, legalIdentifier, regions, address, homepage, identifiers = {} } = identity;
  const names = Object.entries(legalName).filter(([tag]) => !unnamed || tag !== language);
  return (
    <Facts
      facts={[
        ...names.map(([tag, text]) => ({
          name: t('web.organisations.name-in', { language: tag }),
          value: (
            <span lang={tag}>
              <Text>{text}</Text>
            </span>
          ),
        })),
        { name: t('web.organisations.kinds'), value: <KindList identity={identity} /> },
        { name: t('web.organisations.country'), value: country },
        {
          name: t('web.organisations.regions'),
          value: regions && <Text>{regions.map((one) => one.slice(one.lastIndexOf('/') + 1)).join(', ')}</Text>,
        },
        { name: t('web.organisations.address'), value: address && <Text>{address}</Text> },
        { name: t('web.organisations.legal-identifier'), value: <Text>{legalIdentifier}</Text> },
        ...SCHEMES.map((scheme) => {
          const number = identifiers[scheme];
          return {
            name: t(`web.organisations.identifier.${scheme}`),
            value: number && (scheme === 'ror' ? <Ror id={number} /> : <Text>{number}</Text>),
          };
        }),
        {
          name: t('web.organisations.homepage'),
          value: homepage && (
            <a href={homepage} rel="noopener noreferrer nofollow">
              <Text>{homepage}</Text>
            </a>
          ),
        },
        ...more,
      ]}
    />
  );
}

/** The form of it was checked, so it is the end of an address. */
const Ror = ({ id }: { readonly id: string }) => (
  <a href={`https://ror.org/${encodeURIComponent(id)}`} rel="noopener noreferrer">
    {id}
  </a>
);

function KindList({ identity: { kinds = [] } }: Pick<Given, 'identity'>) {
  const t = useSentences();
  if (kinds.length === 0) return <span className="soft">{t('web.organisations.kinds-none')}</span>;
  return (
    <ul className="kinds">
      {kinds.map((kind) => (
        <li key={kind}>{t(`web.organisations.kind.${kind}`)}</li>
      ))}
    </ul>
  );
}
