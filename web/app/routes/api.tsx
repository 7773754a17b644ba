// The API for people who write programs: every operation, what goes in, what comes out, what it may refuse.
import { isScope } from '@tessera/server/rights/contract';
import { Fragment } from 'react';
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';
import type { Route } from './+types/api.ts';
import { OPERATIONS } from './api-operations.server.ts';

export const loader = () => ({ slices: OPERATIONS });

export default function Api({ loaderData: { slices } }: Route.ComponentProps) {
  const t = useSentences();
  return (
    <>
      <PageTitle title={t('web.api.title')} lead={t('web.api.lead')} />
      <div className="stack loose prose">
        <p>{t('web.api.errors')}</p>
        <p>{t('web.api.token')}</p>
        <p>
          <a href="/.well-known/oauth-authorization-server">{t('web.api.metadata')}</a>
        </p>
        <p>
          <a href="/openapi.json">{t('web.api.openapi')}</a>
        </p>
        {slices.map(({ slice, operations }) => (
          <section key={slice} className="stack tight">
            <h2 lang="en">{slice}</h2>
            {operations.map((operation) => (
              <Operation key={operation.name} {...operation} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

type OperationShown = (typeof OPERATIONS)[number]['operations'][number];

function Operation({ method, path, summary, access, refusals, input, output }: OperationShown) {
  const t = useSentences();
  return (
    <details>
      <summary>
        <code>
          {method}{' '}
          {path.split(/(?=\/)/).map((part) => (
            <Fragment key={part}>
              <wbr />
              {part}
            </Fragment>
          ))}
        </code>
      </summary>
      <div className="stack tight">
        <p lang="en">{summary}</p>
        <p className="soft">{t('web.api.access', { access, programs: isScope(access) ? 'yes' : 'no' })}</p>
        {refusals.length > 0 && (
          <p className="soft">
            {t('web.api.refusals')}{' '}
            {refusals.map((code) => (
              <span key={code}>
                <code>{code}</code>{' '}
              </span>
            ))}
          </p>
        )}
        <h3>{t('web.api.input')}</h3>
        <pre className="as-typed">{input}</pre>
        <h3>{t('web.api.output')}</h3>
        <pre className="as-typed">{output}</pre>
      </div>
    </details>
  );
}
