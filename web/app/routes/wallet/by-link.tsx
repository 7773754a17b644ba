// What an employer sees who was given a link: the verdict of this moment, the credential, who stands behind it, and then
// every detail. The address is a secret: nothing is told where it leads to, and no search engine may keep it.
import { Elements } from '../../credential/elements.tsx';
import { qrCode } from '../../credential/qr.server.ts';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { FailurePage } from '../../ui/failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { ReportChecks, ReportCredential, ReportRaw, ReportSealer, ReportVerdict } from '../verifying/report.tsx';
import { told } from '../verifying/told.server.ts';
import type { Route } from './+types/by-link';

export async function loader({ context, params: { language, token } }: Route.LoaderArgs) {
  const { api, site } = context.get(visited);
  const { verification, until, elements } = await api.wallet.shared({ token });
  return {
    until,
    elements,
    ...told(verification, language),
    qr: qrCode(`${site.publicUrl}/${language}/shared/${token}`),
  };
}

export const headers: Route.HeadersFunction = () => ({
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
});

/** Here, so that a link that was stopped is answered with the same headers. */
export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <FailurePage error={error} />;

export default function ByLink({ loaderData, params: { token } }: Route.ComponentProps) {
  const { report, content, qr, until, elements } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  const names = new Intl.ListFormat(useLocale());
  return (
    <div className="stack loose verification by-link">
      <title>{t('web.title.page', { title: t('web.wallet.by-link.title') })}</title>
      <meta name="robots" content="noindex, nofollow" />
      <ReportVerdict report={report} />
      {elements !== undefined && (
        <Notice signal="info" title={t('web.wallet.by-link.part')}>
          <p>
            {t('web.wallet.by-link.part-text', {
              elements: names.format(elements.map((key) => t(`element.${key}.name`))),
              count: elements.length,
            })}
          </p>
        </Notice>
      )}
      <ReportCredential found={loaderData} qr={qr} />
      <ReportSealer report={report} />
      <section className="stack" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{t('web.wallet.by-link.elsewhere')}</h2>
        <p>{t(elements === undefined ? 'web.wallet.by-link.elsewhere-text' : 'web.wallet.by-link.elsewhere-part')}</p>
        <p>
          <LinkButton href={at(`/shared/${token}/file`)} look="plain" download>
            {t('web.wallet.held.download')}
          </LinkButton>
        </p>
      </section>
      <ReportChecks report={report} />
      {content !== undefined && (
        <details className="all">
          <summary>{t('web.verifying.says.all')}</summary>
          <Elements content={content} level={2} />
        </details>
      )}
      <ReportRaw report={report} />
      <p className="soft small">
        {t('web.wallet.by-link.shared')} {until !== undefined && t('web.wallet.by-link.until', { date: date(until) })}
      </p>
    </div>
  );
}
