// Which sign separates the cells of a table: comma, semicolon or tab. Spreadsheets choose by the country they are used in.

/** The sign that stands most often in the first line, outside quotation marks. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const line = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.trimStart())?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
