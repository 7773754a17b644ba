// Brings learners and their results in: for which version, how the table has to look, the table, and what was uploaded before.
import { IMPORT_STATES } from '@tessera/server/assessing/contract';
import { data, redirect } from 'react-router';
import { speakerOf, useAddress, useLanguage, useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FileField, SelectField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { addressOf, asked } from '../issuing/address.ts';
import { deskOf, may, MayNot, titleIn, useCrumbs } from '../issuing/desk.tsx';
import desk from '../issuing/issuing.css?url';
import { Way } from '../issuing/way.tsx';
import type { Route } from './+types/learners';
import styles from './assessing.css?url';
import { columnsKnown } from './columns.server.ts';
import { Uploads } from './uploads.tsx';

export const links: Route.LinksFunction = () => [desk, styles].map((href) => ({ rel: 'stylesheet', href }));

export async function loader({ context, params: { language, organisation, design }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { page } = asked(request, []);
  const [own, { versions, draft, unit }, uploads] = await Promise.all([
    deskOf(api, organisation),
    api.catalogue.design({ organisation, design }),
    api.assessing.imports({ organisation, design, page }),
  ]);
  const newest = versions[0]?.version;
  const texts =
    newest === undefined ? draft['title'] : (await api.catalogue.published({ design, version: newest })).title;
  return {
    desk: own,
    design,
    unit,
    discarded: new URL(request.url).searchParams.has('discarded'),
    title: titleIn(isTexts(texts) ? texts : {}, language).text,
    versions: versions.map(({ version, published }) => ({ version, published })),
    known: columnsKnown(speakerOf(language)),
    uploads: {
      ...uploads,
      entries: uploads.entries.map(({ title: _, state, ...entry }) => ({ ...entry, state: stateOf(state) })),
    },
  };
}

export async function action({ context, params: { language, organisation, design }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const file = form.file('file');
  if (file === undefined) return data(withoutFile(form.typed), { status: 422 });
  const version = Number(form.text('version'));
  const wanted = { organisation, design, version, name: file.name.slice(-200), file };
  const { done, refused } = await attempt(context.get(visited).api.assessing.upload(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/imports/${done.import}`, 303);
}

const stateOf = (text: string) => IMPORT_STATES.find((state) => state === text) ?? 'discarded';

const withoutFile = (typed: FormAnswer['typed']): FormAnswer => ({
  refused: { code: 'list-empty', facts: {}, status: 422, problems: [] },
  typed,
});

const isTexts = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;

export default function Learners({ loaderData, actionData }: Route.ComponentProps) {
  const { desk: own, design, unit, title, versions, uploads, known, discarded } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(own);
  const editor = at(`/desk/${own.id}/designs/${design}`);
  return (
    <div className="desk-page">
      <PageTitle
        title={t('web.assessing.title')}
        crumbs={crumbs(
          { href: at(`/desk/${own.id}/designs`), name: t('web.catalogue.designs') },
          { href: editor, name: <Text>{title === '' ? t('web.catalogue.untitled') : title}</Text> },
        )}
        lead={t('web.assessing.lead')}
      />
      {discarded && actionData === undefined && (
        <Notice signal="info" live title={t('web.assessing.discarded')}>
          <p>{t('web.assessing.nothing-saved')}</p>
        </Notice>
      )}
      {versions.length === 0 ? (
        <EmptyState
          title={t('web.assessing.unpublished')}
          action={<LinkButton href={`${editor}/publish`}>{t('web.assessing.unpublished.go')}</LinkButton>}
        >
          <p>{t('web.assessing.unpublished.text')}</p>
        </EmptyState>
      ) : (
        <>
          <Way now="upload" />
          {may(own, 'results-enter', { unit }) ? (
            <Upload own={own.id} design={design} versions={versions} known={known} answer={actionData} />
          ) : (
            <MayNot right="results-enter" />
          )}
        </>
      )}
      {uploads.total > 0 && (
        <section className="stack" aria-labelledby="earlier">
          <h2 id="earlier">{t('web.assessing.earlier')}</h2>
          <Uploads organisation={own.id} entries={uploads.entries} mayEnter={may(own, 'results-enter', { unit })} />
          <Pager {...uploads} hrefOf={(page) => addressOf(`${editor}/learners`, { page })} />
        </section>
      )}
    </div>
  );
}

interface UploadProps {
  readonly own: string;
  readonly design: string;
  readonly versions: readonly { readonly version: number; readonly published: string }[];
  readonly known: ReturnType<typeof columnsKnown>;
  readonly answer: FormAnswer | undefined;
}

function Upload({ own, design, versions, known, answer }: UploadProps) {
  const t = useSentences();
  const date = useDate();
  const language = useLanguage();
  const options = versions.map(({ version, published }) => ({
    value: String(version),
    label: t('web.assessing.version', { version, date: date(published) }),
  }));
  return (
    <>
      <div className="beside">
        <Form files answer={answer === undefined ? undefined : atFile(answer)} words={{ file: wordsOf(t, answer) }}>
          {options.length === 1 ? (
            <>
              <input type="hidden" name="version" value={options[0]?.value} />
              <p>{t('web.assessing.version.only', { version: options[0]?.label ?? '' })}</p>
            </>
          ) : (
            <SelectField
              name="version"
              label={t('web.assessing.version.label')}
              help={t('web.assessing.version.help')}
              options={options}
            />
          )}
          <div className="drop-table">
            <FileField
              name="file"
              label={t('web.assessing.file')}
              help={t('web.assessing.file.help')}
              accept=".csv,.tsv,.txt,.xlsx"
            />
          </div>
          <Button>{t('web.assessing.upload')}</Button>
          <p className="soft small">{t('web.assessing.nothing-counts')}</p>
        </Form>
        <aside className="stack">
          <h2>{t('web.assessing.template')}</h2>
          <p>{t('web.assessing.template.text')}</p>
          <p>
            <LinkButton
              look="plain"
              href={`/api/organisations/${own}/designs/${design}/template?language=${language}`}
              download
            >
              {t('web.assessing.template.get')}
            </LinkButton>
          </p>
        </aside>
      </div>
      <details className="columns-known">
        <summary>{t('web.assessing.columns.known')}</summary>
        <p>{t('web.assessing.columns.known.text')}</p>
        <dl>
          {known.map(({ key, name, headings, use }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>
                {use}
                <span className="detail">{t('web.assessing.columns.headings', { headings: plain(headings) })}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** Whatever is refused here is about the file. */
const atFile = ({ refused, typed }: FormAnswer): FormAnswer => ({
  refused: FILE_CODES.includes(refused.code)
    ? { ...refused, problems: [{ path: '/file', code: 'field-missing', facts: {} }] }
    : refused,
  typed,
});

const FILE_CODES = ['list-empty', 'list-too-large'];

const wordsOf = (t: ReturnType<typeof useSentences>, answer: FormAnswer | undefined): string =>
  answer?.refused.code === 'list-too-large' ? t('web.assessing.file.too-large') : t('web.assessing.file.missing');
