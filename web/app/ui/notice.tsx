// Answers: each signal has a shape and a word beside its colour. A whole tile is yes, a broken one no, a hollow one what
// could not be checked.
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';

export type Signal = 'yes' | 'no' | 'unknown' | 'caution' | 'info';

/** The shape alone; the word has to stand beside it. */
export function Sign({ signal }: { readonly signal: Signal }) {
  return (
    <svg className={`sign ${signal}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[signal]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Signal, ReactNode>> = {
  yes: (
    <>
      <path className="body" d="M1 1h22v22H1z" />
      <path className="line" d="M6 12.5l4.2 4.2L18 8" />
    </>
  ),
  no: (
    <>
      <path className="body" d="M1 1h12.5l-3 7 4 4-3.5 11H1zM16 1h7v22h-9.500l3.500-11.500-4-4z" />
    </>
  ),
  unknown: (
    <>
      <path className="hollow" d="M2 2h20v20H2z" />
      <path className="line" d="M8.800 9.200a3.300 3.300 0 1 1 4.700 3c-1 .5-1.500 1-1.500 2.300M12 17.600v.1" />
    </>
  ),
  caution: (
    <>
      <path className="body" d="M12 1.500L23.500 22.500H.5z" />
      <path className="line" d="M12 9.500v5.500M12 18.600v.1" />
    </>
  ),
  info: (
    <>
      <circle className="body" cx="12" cy="12" r="11" />
      <path className="line" d="M12 11v6.500M12 7v.1" />
    </>
  ),
};

export interface NoticeProps {
  readonly signal: Signal;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** It is the answer to what the person just did, and is read out. */
  readonly live?: boolean;
}

/** A message in the page. */
export function Notice({ signal, title, children, live = false }: NoticeProps) {
  const t = useSentences();
  return (
    <div className={`notice ${signal}`} {...(live ? { role: 'status' } : {})}>
      <Sign signal={signal} />
      <div>
        <p className="word">{title ?? t(`web.signal.${signal}`)}</p>
        {children}
      </div>
    </div>
  );
}

/** A signal and its word, in a line of text or a cell. */
export function Badge({ signal, children }: { readonly signal: Signal; readonly children: ReactNode }) {
  return (
    <span className={`badge ${signal}`}>
      <Sign signal={signal} />
      {children}
    </span>
  );
}

export interface VerdictProps {
  readonly signal: Signal;
  /** "Genuine." */
  readonly headline: ReactNode;
  /** "Sealed by Harbour College on 1 June 2026 and in force today." */
  readonly children: ReactNode;
  /** Its heading is the page's main one, unless it stands below another. */
  readonly level?: 1 | 2 | 3;
}

/** The answer to the one question of a page. */
export function Verdict({ signal, headline, children, level = 1 }: VerdictProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={`verdict ${signal}`}>
      <Sign signal={signal} />
      <div>
        <Heading>{headline}</Heading>
        <div className="lead">{children}</div>
      </div>
    </section>
  );
}
