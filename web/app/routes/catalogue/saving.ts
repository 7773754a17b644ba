// Saves a draft as it is typed. It never overwrites what somebody else saved, keeps trying while the network is away, and
// says at any time how it stands. In a browser only; without script the form has its button.
import { useEffect, useReducer, useState } from 'react';
import type { Draft } from './draft-form.ts';
import type { Standings } from './panel.tsx';

export interface Kept {
  readonly revision: number;
  readonly standings: Standings;
}

export interface Theirs {
  readonly draft: Draft;
  readonly revision: number;
  readonly updated: string;
}

export type How =
  | { readonly how: 'kept'; readonly at?: Date }
  | { readonly how: 'typing' | 'saving' | 'unreachable' | 'signed-out' }
  | { readonly how: 'refused'; readonly title: string; readonly detail: string }
  | { readonly how: 'elsewhere'; readonly theirs: Theirs };

interface State extends Kept {
  readonly how: How;
}

const QUIET = 1_000; // milliseconds without a key
const AGAIN = 5_000;

/** `address` is that of the design in the API; `theirs` stands in the way from the beginning. */
export function useSaving(address: string, first: Kept, theirs: Theirs | undefined): State & { readonly saver: Saver } {
  const [state, tell] = useReducer((before: State, news: Partial<State>) => ({ ...before, ...news }), {
    ...first,
    how: theirs === undefined ? { how: 'kept' } : { how: 'elsewhere', theirs },
  });
  const [saver] = useState(() => new Saver(address, first.revision, theirs !== undefined, tell));
  useEffect(() => saver.watch(), [saver]);
  return { ...state, saver };
}

/** One request at a time; what is typed meanwhile waits for the next. */
class Saver {
  readonly #address: string;
  readonly #tell: (news: Partial<State>) => void;
  #revision: number;
  #waiting: Draft | undefined;
  #running: Promise<boolean> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until somebody decides between theirs and mine, nothing is saved. */
  #stopped: boolean;

  constructor(address: string, revision: number, stopped: boolean, tell: (news: Partial<State>) => void) {
    this.#stopped = stopped;
    this.#address = address;
    this.#revision = revision;
    this.#tell = tell;
  }

  /** Something was typed; it is saved when the typing pauses. */
  typed(draft: Draft): void {
    this.#waiting = draft;
    if (this.#stopped) return;
    this.#tell({ how: { how: 'typing' } });
    this.#saveIn(QUIET);
  }

  /** Saves now what is not saved yet. Whether all of it is. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** The form itself takes what is not saved to the server. */
  hand(): void {
    this.#waiting = undefined;
  }

  /** Nobody leaves the page without what they wrote. Answers how to stop watching. */
  watch(): () => void {
    const leaving = (event: BeforeUnloadEvent) => {
      if (this.#waiting !== undefined) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') this.save();
    };
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
      clearTimeout(this.#timer);
    };
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), milliseconds);
  }

  async #saveAll(): Promise<boolean> {
    while (this.#waiting !== undefined) {
      if (this.#stopped) return false;
      const draft = this.#waiting;
      this.#tell({ how: { how: 'saving' } });
      const answer = await put(this.#address, draft, this.#revision);
      if (answer.how !== 'kept') {
        this.#stopped = answer.how === 'elsewhere';
        this.#tell({ how: answer });
        if (answer.how === 'unreachable') this.#saveIn(AGAIN);
        return false;
      }
      this.#revision = answer.kept.revision;
      if (this.#waiting === draft) this.#waiting = undefined;
      this.#tell({ ...answer.kept, how: { how: 'kept', at: new Date() } });
    }
    return true;
  }
}

type Answer = Exclude<How, { readonly how: 'kept' }> | { readonly how: 'kept'; readonly kept: Kept };

async function put(address: string, draft: Draft, revision: number): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await asked(address, { method: 'PUT', headers, body: JSON.stringify({ draft, revision }) });
  if (answer === undefined || answer.status >= 500) return { how: 'unreachable' };
  if (answer.ok) {
    const { revision: next, completeness } = (await answer.json()) as { revision: number; completeness: Standings }; // as the contract says
    return { how: 'kept', kept: { revision: next, standings: completeness } };
  }
  if (answer.status === 401) return { how: 'signed-out' };
  const problem = (await answer.json()) as { code: string; title: string; detail: string }; // [RFC9457 §3]
  if (problem.code !== 'changed-elsewhere') return { how: 'refused', ...problem };
  const theirs = await asked(address);
  if (theirs === undefined || !theirs.ok) return { how: 'unreachable' };
  return { how: 'elsewhere', theirs: (await theirs.json()) as Theirs }; // as the contract says
}

/** Undefined where there is no network: the only thing that `fetch` throws for. */
const asked = (address: string, init?: RequestInit): Promise<Response | undefined> =>
  fetch(address, init).catch((cause: unknown) => {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  });
