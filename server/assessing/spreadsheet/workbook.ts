// An .xlsx as a book of sheets: which parts there are, in which order, and what all sheets share. [ECMA-376-1 §18.2]
import { type NumberFormat, readNumberFormats } from './number-formats.ts';
import { readSharedStrings, type SharedStrings } from './workbook-texts.ts';
import { UnreadableFile } from './sheet.ts';
import { attributeNamed, readXml } from './xml.ts';
import type { ZipParts } from './zip.ts';

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904, as old Macintosh programs did. */
  readonly from1904: boolean;
}

interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

const MOST_SHEETS = 100;

/** Throws UnreadableFile. */
export async function readWorkbook(zip: ZipParts): Promise<Workbook> {
  const [main] = (await relations(zip, '')).filter(({ type }) => type.endsWith('/officeDocument'));
  const part = main?.target ?? 'xl/workbook.xml';
  const related = await relations(zip, part);
  const { sheets, from1904 } = await readBook(zip, part);
  const partOf = (kind: string): string | undefined => related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const tables = sheets.flatMap(({ name, hidden, relation }) => {
    const found = related.find(({ id, type }) => id === relation && type.endsWith('/worksheet'));
    return found === undefined ? [] : [{ name, hidden, part: found.target }]; // a sheet of a chart has no rows
  });
  if (tables.length > MOST_SHEETS) throw new UnreadableFile('too-many-sheets', { most: MOST_SHEETS });
  return {
    sheets: tables,
    strings: strings !== undefined && zip.has(strings) ? await readSharedStrings(zip.bytes(strings)) : NONE,
    formats: styles !== undefined && zip.has(styles) ? await readNumberFormats(zip.bytes(styles)) : [],
    from1904,
  };
}

const NONE: SharedStrings = { text: () => undefined };

async function readBook(zip: ZipParts, part: string) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly relation: string | undefined }[] = [];
  let from1904 = false;
  await readXml(zip.bytes(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      else if (name === 'sheet') {
        const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
        sheets.push({ name: attributes['name'] ?? '', hidden, relation: attributeNamed(attributes, 'id') });
      }
    },
  });
  return { sheets, from1904 };
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

interface Relation {
  readonly id: string | undefined;
  readonly type: string;
  /** The name of a part. */
  readonly target: string;
}

/** What a part leads to; of `''`, what the file as a whole leads to. */
async function relations(zip: ZipParts, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const place = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(place)) return [];
  const found: Relation[] = [];
  await readXml(zip.bytes(place), {
    open: (name, { Id, Type = '', Target = '' }) => {
      if (name === 'Relationship') found.push({ id: Id, type: Type, target: partAt(folder, Target) });
    },
  });
  return found;
}

/** `../media/a.xml` beside `xl/worksheets/` is `xl/media/a.xml`; names of parts only, never of files. */
function partAt(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
