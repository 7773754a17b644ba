// Which role may what, in plain words: the one table by which everything asked for is decided.
import { RIGHT_NAMES, RIGHTS, type RightRule, ROLES } from '@tessera/server/rights/contract';
import { useAddress, useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';
import { Sign } from '../ui/notice.tsx';

export default function Rights() {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={t('web.rights.title')}
        crumbs={[{ href: at('/about'), name: t('web.nav.about') }]}
        lead={t('web.rights.lead')}
      />
      <div className="stack loose">
        <section className="stack">
          <h2>{t('web.rights.roles')}</h2>
          <dl className="facts">
            {ROLES.map((role) => (
              <div key={role}>
                <dt>{t(`web.organisations.role.${role}`)}</dt>
                <dd>{t(`web.organisations.may.${role}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="stack">
          <h2>{t('web.rights.table')}</h2>
          <p>{t('web.rights.table-text')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by the keyboard. */}
          <section className="rights" aria-label={t('web.rights.table')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <td />
                  {ROLES.map((role) => (
                    <th key={role} scope="col">
                      {t(`web.organisations.role.${role}`)}
                    </th>
                  ))}
                  <th scope="col">{t('web.rights.programs')}</th>
                </tr>
              </thead>
              <tbody>
                {RIGHT_NAMES.map((right) => {
                  const { roles, clients, whole }: RightRule = RIGHTS[right];
                  return (
                    <tr key={right}>
                      <th scope="row">
                        {t(`right.${right}`)}
                        {whole && <span className="soft small"> {t('web.rights.whole')}</span>}
                      </th>
                      {ROLES.map((role) => (
                        <Cell key={role} may={roles.includes(role)} />
                      ))}
                      <Cell may={clients === true} />
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
          <dl className="facts rights-list">
            {RIGHT_NAMES.map((right) => {
              const { roles, clients }: RightRule = RIGHTS[right];
              const who = roles.map((role) => t(`web.organisations.role.${role}`));
              return (
                <div key={right}>
                  <dt>{t(`right.${right}`)}</dt>
                  <dd>{[...who, ...(clients ? [t('web.rights.programs')] : [])].join(', ')}</dd>
                </div>
              );
            })}
          </dl>
          <p className="soft">{t('web.rights.units')}</p>
        </section>
      </div>
    </>
  );
}

function Cell({ may }: { readonly may: boolean }) {
  const t = useSentences();
  return (
    <td data-may={may ? '' : undefined}>
      {may && <Sign signal="yes" />}
      <span className="heard">{t(may ? 'web.rights.may' : 'web.rights.may-not')}</span>
    </td>
  );
}
