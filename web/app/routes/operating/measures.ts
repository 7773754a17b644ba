// Sizes and ages, short and in words.
import { useLocale } from '../../language/sentences.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `3.4 MB` */
export function useSize(): (bytes: number) => string {
  const locale = useLocale();
  return (bytes) => {
    const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
    const amount = bytes / 1000 ** step;
    const unit = UNITS[step] ?? 'byte';
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0,
    }).format(amount);
  };
}

const SPANS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `3 hours ago`, `in 5 minutes`: from one instant to another. */
export function useAgo(): (then: string, now: string) => string {
  const format = new Intl.RelativeTimeFormat(useLocale(), { numeric: 'always' });
  return (then, now) => {
    const ahead = Date.parse(then) - Date.parse(now);
    const [unit, span] = SPANS.find(([, length]) => Math.abs(ahead) >= length) ?? (['second', 1000] as const);
    return format.format(Math.trunc(ahead / span), unit);
  };
}
