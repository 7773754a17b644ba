// A spreadsheet from its reading to its entering: what was understood of it, what is wrong in it, and what can be done now.
import { data, redirect } from 'react-router';
import { type Say, speakerOf, useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited, type Visiting } from '../../visit.ts';
import { asked } from '../issuing/address.ts';
import { deskOf, titleIn, useCrumbs } from '../issuing/desk.tsx';
import desk from '../issuing/issuing.css?url';
import { Way } from '../issuing/way.tsx';
import type { Route } from './+types/import';
import styles from './assessing.css?url';
import { Chosen } from './chosen.tsx';
import { Ended } from './ended.tsx';
import { columnOptions } from './columns.server.ts';
import { type Found, spoken, spokenOfWhole, wordsOfColumns } from './finding.server.ts';
import { Ready } from './ready.tsx';
import { Still } from './still.tsx';
import type { StateProps } from './shown.ts';
import { SheetChoice, Unreadable } from './unread.tsx';
import { Working } from './working.tsx';

export const links: Route.LinksFunction = () => [desk, styles].map((href) => ({ rel: 'stylesheet', href }));

const ONLY = ['wrong', 'notices'] as const;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { language, organisation, import: id } = params;
  const t = speakerOf(language);
  const { page, state: only } = asked(request, ONLY);
  const { searchParams } = new URL(request.url);
  const [own, found] = await Promise.all([
    deskOf(api, organisation),
    api.assessing.import({ organisation, import: id }),
  ]);
  const { title, trouble = [], ...shown } = found;
  const reading = {
    ...{ organisation, import: id, page },
    ...(only !== undefined && { only }),
  };
  const rows = found.state === 'ready' ? await api.assessing.importRows(reading) : undefined;
  return {
    ...shown,
    desk: own,
    title: titleIn(title, language).text,
    trouble: trouble.map((each) => spokenOfWhole(t, each)),
    only,
    /** Somebody says that it stands still; they let it be tried again. */
    still: searchParams.has('still'),
    tried: searchParams.has('tried'),
    kinds: columnOptions(t),
    rows: rows && {
      ...rows,
      entries: rows.entries.map(({ findings, ...row }) => ({ ...row, found: said(t, findings) })),
    },
  };
}

const said = (t: Say, findings: readonly Found[]) => findings.map((each) => spoken(t, each));

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { language, organisation, import: id } = params;
  const { refused } = await attempt(work(form, { organisation, import: id }, context.get(visited)), form.typed);
  if (refused === undefined)
    return redirect(
      `/${language}/desk/${organisation}/imports/${id}${form.text('do') === 'again' ? '?tried' : ''}`,
      303,
    );
  const { problems, ...rest } = refused.data.refused;
  const words = wordsOfColumns(speakerOf(language), problems);
  const places = problems.filter(({ path }, place) => problems.findIndex((other) => other.path === path) === place);
  return data({ ...refused.data, refused: { ...rest, problems: places }, words }, { status: rest.status });
}

function work(
  form: Sent,
  own: { readonly organisation: string; readonly import: string },
  { api }: Visiting,
): Promise<unknown> {
  switch (form.text('do')) {
    case 'sheet':
      return api.assessing.choose({ ...own, sheet: form.text('sheet') });
    case 'columns':
      return api.assessing.choose({ ...own, columns: columnsIn(form) });
    default:
      return api.assessing.confirm({ ...own, skipWrong: form.text('skip') === 'yes' });
  }
}

/** One choice a column, in their order. */
function columnsIn(form: Sent): string[] {
  const columns: string[] = [];
  for (let place = 0; form.texts(`columns.${place}`).length > 0; place++) columns.push(form.text(`columns.${place}`));
  return columns;
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { desk: own, design, version, title, fileName, uploaded, state } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(own);
  const learners = at(`/desk/${own.id}/designs/${design}/learners`);
  return (
    <div className="desk-page">
      <PageTitle
        title={plain(fileName)}
        heading={<Text>{fileName}</Text>}
        crumbs={crumbs(
          { href: at(`/desk/${own.id}/designs/${design}`), name: <Text>{title}</Text> },
          { href: learners, name: t('web.assessing.title') },
        )}
        lead={
          <>
            <Text>{title}</Text> · {t('web.assessing.import.version', { version })} · <Time value={uploaded} clock />
          </>
        }
      />
      <Way now={state === 'confirmed' ? 'issue' : 'check'} back={{ upload: learners }} />
      <State shown={loaderData} answer={actionData} again={learners} />
    </div>
  );
}

function State(props: StateProps) {
  const { shown } = props;
  switch (shown.state) {
    case 'reading':
    case 'confirming':
      return shown.still ? <Still {...props} /> : <Working shown={shown} />;
    case 'choose-sheet':
      return <SheetChoice {...props} />;
    case 'unreadable':
      return <Unreadable {...props} />;
    case 'choose-columns':
      return <Chosen {...props} />;
    case 'ready':
      return <Ready {...props} />;
    case 'confirmed':
    case 'undone':
    case 'discarded':
      return <Ended {...props} />;
  }
}
