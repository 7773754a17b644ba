// Anyone gives a file, a text or a link, and is told on the same page what was found. Nothing of it is kept, and nothing of
// it ever stands in an address.
import { Elements } from '../../credential/elements.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FileField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/verify';
import { ReportChecks, ReportCredential, ReportRaw, ReportSealer, ReportVerdict } from './report.tsx';
import type { Told } from './spoken.ts';
import { told } from './told.server.ts';

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const { verifying } = context.get(visited).api;
  const form = await sent(request);
  const file = form.file('file');
  const url = form.text('url');
  const work =
    file !== undefined
      ? verifying.verifyFile({ file })
      : url !== '' && form.text('text') === ''
        ? verifying.verifyLink({ url })
        : verifying.verifyText({ text: form.text('text') });
  const { done, refused } = await attempt(work, form.typed);
  if (refused !== undefined) return refused;
  return { ...told(done, language), presented: done.presented?.map((each) => told(each, language)) };
}

export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export default function Verify({ actionData }: Route.ComponentProps) {
  return actionData === undefined || 'refused' in actionData ? (
    <Ask answer={actionData} />
  ) : (
    <Answer found={actionData} />
  );
}

type Answered = NonNullable<Route.ComponentProps['actionData']>;

function Ask({ answer }: { readonly answer: Extract<Answered, { refused: unknown }> | undefined }) {
  const t = useSentences();
  return (
    <>
      <PageTitle title={t('web.verifying.title')} lead={t('web.verifying.lead')} />
      <div className="beside">
        <div className="verify-form">
          <Form files answer={answer}>
            <div className="drop">
              <FileField name="file" label={t('web.verifying.file')} help={t('web.verifying.file.help')} />
            </div>
            <details open={answer !== undefined && 'text' in answer.typed && answer.typed['text'] !== ''}>
              <summary>{t('web.verifying.text.summary')}</summary>
              <TextArea name="text" label={t('web.verifying.text')} help={t('web.verifying.text.help')} rows={6} />
            </details>
            <details open={answer !== undefined && 'url' in answer.typed && answer.typed['url'] !== ''}>
              <summary>{t('web.verifying.link.summary')}</summary>
              <TextField name="url" type="url" label={t('web.verifying.link')} help={t('web.verifying.link.help')} />
            </details>
            <Button>{t('web.verifying.button')}</Button>
          </Form>
        </div>
        <aside className="stack">
          <h2>{t('web.verifying.promise.title')}</h2>
          <ul className="stack tight">
            <li>{t('web.verifying.promise.account')}</li>
            <li>{t('web.verifying.promise.kept')}</li>
            <li>{t('web.verifying.promise.elsewhere')}</li>
            <li>{t('web.verifying.promise.paper')}</li>
          </ul>
        </aside>
      </div>
    </>
  );
}

function Answer({ found }: { readonly found: Exclude<Answered, { refused: unknown }> }) {
  const { report, content, presented = [] } = found;
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack loose verification">
      <title>{t('web.title.page', { title: report.verdict.headline })}</title>
      <ReportVerdict report={report} />
      <ReportSealer report={report} />
      <ReportChecks report={report} />
      {presented.map((each) => (
        <Presented key={each.digest} found={each} />
      ))}
      {content !== undefined && (
        <section className="stack" aria-labelledby="what-it-says">
          <h2 id="what-it-says">{t('web.verifying.says.title')}</h2>
          <p>{t(report.proven ? 'web.verifying.says.proven' : 'web.verifying.says.unproven')}</p>
          <ReportCredential found={found} level={2} />
          <details className="all" open>
            <summary>{t('web.verifying.says.all')}</summary>
            <Elements content={content} />
          </details>
        </section>
      )}
      <ReportRaw report={report} />
      <p>
        <LinkButton href={at('/verify')} look="plain">
          {t('web.verifying.another')}
        </LinkButton>
      </p>
    </div>
  );
}

/** One of the credentials of a presentation: its own verdict, and what it says. */
function Presented({ found }: { readonly found: Told }) {
  const { report } = found;
  return (
    <section className="stack">
      <ReportVerdict report={report} level={2} />
      <ReportCredential found={found} level={2} />
      <ReportSealer report={report} />
      <ReportChecks report={report} />
    </section>
  );
}
