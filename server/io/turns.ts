// Who may use one of few connections next: letters that somebody waits for before all others, and those others never take
// the last one.

/** Runs `work` when there is a place; `awaited` goes ahead of what is not. */
export function turns(places: number): <T>(awaited: boolean, work: () => Promise<T>) => Promise<T> {
  const forOthers = Math.max(1, places - 1);
  const ahead: (() => void)[] = [];
  const behind: (() => void)[] = [];
  let taken = 0;
  let byOthers = 0;

  const next = (): void => {
    while (taken < places) {
      const isOther = ahead.length === 0;
      if (isOther && byOthers >= forOthers) return;
      const enter = isOther ? behind.shift() : ahead.shift();
      if (enter === undefined) return;
      taken += 1;
      if (isOther) byOthers += 1;
      enter();
    }
  };
  return async (awaited, work) => {
    await new Promise<void>((enter) => {
      (awaited ? ahead : behind).push(enter);
      next();
    });
    try {
      return await work();
    } finally {
      taken -= 1;
      if (!awaited) byOthers -= 1;
      next();
    }
  };
}
