// Words that need care: what strangers wrote, dates, and what is to be copied.
import copying from '../enhance/copy.ts?worker&url';
import { useLocale, useSentences } from '../language/sentences.ts';

/** A stranger's text: it cannot turn its surroundings round, and signs that would are shown as what they are. */
export function Text({ children, lines = false }: { readonly children: string; readonly lines?: boolean }) {
  return (
    <bdi dir="auto" className={lines ? 'as-typed' : undefined}>
      {plain(children)}
    </bdi>
  );
}

/** The same for places that take text alone, such as a title. */
export const plain = (text: string): string =>
  text.replace(/(?![\n\t\u061c\u200e\u200f])[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

export interface TimeProps {
  /** A day `2026-06-01`, or an instant with its zone. */
  readonly value: string;
  /** Hours and minutes too, in UTC. */
  readonly clock?: boolean;
}

export function Time({ value, clock = false }: TimeProps) {
  return <time dateTime={value}>{useDate()(value, clock)}</time>;
}

/** "1 June 2026", or with its time, for places that take text alone. What is no date stays as it is. */
export function useDate(): (value: string, clock?: boolean) => string {
  const locale = useLocale();
  return (value, clock = false) => {
    const at = new Date(value);
    if (Number.isNaN(at.getTime())) return value;
    const parts = clock ? ({ timeStyle: 'short' } as const) : {};
    const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...parts, timeZone: 'UTC' }).format(at);
    return clock ? `${text} UTC` : text;
  };
}

export interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** A text to take along. The button is there where scripts run. */
export function CopyField({ id, label, value }: CopyFieldProps) {
  const t = useSentences();
  return (
    <div className="field copy">
      <label htmlFor={id}>{label}</label>
      <div>
        <input id={id} readOnly value={value} />
        <button className="button plain" type="button" data-copies={id} data-needs-script="">
          <span>{t('web.copy.button')}</span>
          <span hidden>{t('web.copy.done')}</span>
        </button>
      </div>
      <script type="module" src={copying} async />
    </div>
  );
}
