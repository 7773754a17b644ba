// An e-mail address as it stands in a list: the plain form, nothing round it, nothing in quotation marks. Letters of the
// provider go there, so a form that mail programs read in two ways is refused. [RFC5321 §4.1.2]

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** The address with its domain in small letters; undefined where the text is no plain address. */
export function readEmail(text: string): string | undefined {
  if (text.length > 254) return undefined;
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || local.length > 64 || !LOCAL.test(local)) return undefined;
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !/[a-z]/i.test(last) || last.length < 2) return undefined;
  if (!labels.every((label) => label.length <= 63 && LABEL.test(label))) return undefined;
  return `${local}@${domain.toLowerCase()}`;
}
