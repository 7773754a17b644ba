// A form is a plain post that works without script. What an action refused comes back as `answer`: the summary stands
// above, each field shows what was typed and what is wrong with it. Where the request comes from, the server checks.
import { Children, createContext, isValidElement, type ReactNode, useCallback, useContext } from 'react';
import { type FieldProblem, type FormAnswer, type Refused, STEP_UP, type Typed } from '../refused.ts';
import { type Say, useSentences } from '../language/sentences.ts';

export interface FormProps {
  readonly children: ReactNode;
  /** The page's `actionData`. */
  readonly answer?: FormAnswer | undefined;
  /** Where it is posted; the page itself where absent. */
  readonly action?: string;
  /** The form has a file field. */
  readonly files?: boolean;
  /** Own words for what is wrong with a field, by its name, in place of the problem's general ones. */
  readonly words?: Readonly<Record<string, string>>;
  /** Fields whose name is not the problem's path: `{ '/learner/dateOfBirth': 'born' }`. By default `/a/b` is field `a.b`. */
  readonly places?: Readonly<Record<string, string>>;
  /** `data-` attributes, for a small help of a page. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  /** Ids must differ where a page has several forms with equal names. */
  readonly prefix?: string;
}

export function Form({ children, answer, action, files, words = {}, places = {}, data = {}, prefix = '' }: FormProps) {
  const t = useSentences();
  const labels = answer === undefined ? {} : labelsIn(children);
  const found = (answer?.refused.problems ?? []).map((problem) => {
    const name = fieldOf(problem, places);
    const text = words[name] ?? problemText(t, problem);
    const label = words[name] === undefined ? labels[name] : undefined;
    return { name, text, listed: label === undefined ? text : t('web.form.at', { label, text }) };
  });
  const filling: Filling = {
    typed: answer?.typed,
    wrong: new Map(found.map(({ name, text }) => [name, text])),
    prefix,
  };
  return (
    <Filled value={filling}>
      <form
        method="post"
        noValidate
        {...data}
        {...(action === undefined ? {} : { action })}
        {...(files ? { encType: 'multipart/form-data' } : {})}
      >
        {answer !== undefined && answer.refused.code !== STEP_UP && (
          <ErrorSummary
            refused={answer.refused}
            problems={found.map(({ name, listed }) => ({ id: prefix + name, text: listed }))}
          />
        )}
        {children}
      </form>
    </Filled>
  );
}

export interface ErrorSummaryProps {
  readonly refused: Refused;
  /** Each with the id of the field it is about. */
  readonly problems: readonly { readonly id: string; readonly text: string }[];
}

/** Takes the focus: what went wrong is the first thing to know. */
export function ErrorSummary({ refused, problems }: ErrorSummaryProps) {
  const t = useSentences();
  // React honours `autofocus` only in what the server sent; this does so for what appears later.
  const focus = useCallback((element: HTMLElement | null) => element?.focus(), []);
  return (
    <section className="summary" role="alert" tabIndex={-1} ref={focus} aria-labelledby="what-is-wrong">
      {problems.length === 0 ? (
        <>
          <h2 id="what-is-wrong">{t(`refusal.${refused.code}.what`, refused.facts)}</h2>
          <p>{t(`refusal.${refused.code}.do`, refused.facts)}</p>
        </>
      ) : (
        <>
          <h2 id="what-is-wrong">{t('web.form.wrong', { count: problems.length })}</h2>
          <ul>
            {problems.map(({ id, text }) => (
              <li key={id + text}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Fields that are wrong although nothing was refused: each says so in its place, by its name. */
export function Marked({ wrong, children }: { readonly wrong: Filling['wrong']; readonly children: ReactNode }) {
  return <Filled value={{ typed: undefined, wrong, prefix: '' }}>{children}</Filled>;
}

interface Filling {
  readonly typed: Typed | undefined;
  readonly wrong: ReadonlyMap<string, string>;
  readonly prefix: string;
}

const Filled = createContext<Filling>({ typed: undefined, wrong: new Map(), prefix: '' });

/** What a field shows: what was typed before it was refused, else the value given. */
export function useFilled(name: string, given: string | readonly string[] | undefined) {
  const { typed, wrong, prefix } = useContext(Filled);
  const value = typed === undefined ? given : (typed[name] ?? '');
  return { id: prefix + name, value, error: wrong.get(name) };
}

/** Whether anything stands in one of these fields, or is wrong with it: what holds them is not folded away then. */
export function useAnyFilled(names: readonly string[], given: boolean): boolean {
  const { typed, wrong } = useContext(Filled);
  if (names.some((name) => wrong.has(name))) return true;
  return typed === undefined ? given : names.some((name) => (typed[name] ?? '') !== '');
}

const fieldOf = ({ path }: FieldProblem, places: Readonly<Record<string, string>>): string =>
  places[path] ?? path.slice(1).replaceAll('/', '.');

/** Codes of fields are the server's, all others the library's. */
function problemText(t: Say, { code, facts }: FieldProblem): string {
  const kind = code.startsWith('field-') ? 'refusal' : 'problem';
  return `${t(`${kind}.${code}.what`, facts)} ${t(`${kind}.${code}.do`, facts)}`;
}

/** The labels of the fields that stand in a form, by name: the summary is written before they are. */
function labelsIn(children: ReactNode): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const look = (node: ReactNode): void => {
    for (const child of Children.toArray(node)) {
      if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) continue;
      const { name, label, children: inside } = child.props;
      if (typeof name === 'string' && typeof label === 'string') found[name] = label;
      look(inside);
    }
  };
  look(children);
  return found;
}
