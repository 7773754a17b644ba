// What the European lists do not say and readers need: the ISO code of a country, the two-letter tag of a language,
// the framework of a national level. Derived here once, and refused where the derivation is not certain.
export interface CodedConcept {
  readonly code: string;
  /** In English; empty where the list has none. */
  readonly label: string;
}

/** By the code of a concept; nothing for a concept that has none. */
export type ThirdColumn = (concepts: readonly CodedConcept[]) => ReadonlyMap<string, string>;

/**
 * Countries → ISO 3166-1 alpha-2, by the English name. Kosovo has XK, which ISO leaves to its users; Greece is GR, the
 * EL of European usage being no code of ISO's.
 */
export const alpha2Codes: ThirdColumn = (countries) => {
  const byName = alpha2ByEnglishName();
  const exceptions = pairs(COUNTRIES_NAMED_OTHERWISE);
  const found = new Map<string, string>();
  for (const { code, label } of countries) {
    if (NO_COUNTRY.has(code)) continue;
    const alpha2 = exceptions.get(code) ?? byName.get(label);
    if (alpha2 === undefined) throw new Error(`country ${code} “${label}”: say its alpha-2 code, or that it has none`);
    found.set(code, alpha2);
  }
  oneToOne(found);
  const codes = new Set(found.values());
  const missing = EUROPEAN_ECONOMIC_AREA.split(' ').filter((code) => !codes.has(code));
  if (missing.length > 0) throw new Error(`no country has the alpha-2 codes ${missing.join(' ')}`);
  return found;
};

function alpha2ByEnglishName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  const current = codes.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return new Map(current.flatMap((code) => [[names.of(code) ?? '', code] as const]));
}

/** The Union as a whole, an island that ISO only reserves a code for, and a placeholder. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EUR', 'CPT', 'OP_DATPRO']);

const EUROPEAN_ECONOMIC_AREA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO';

/** Where the names of the European list and of the host's locale data differ. */
const COUNTRIES_NAMED_OTHERWISE = `
  ATG AG  BES BQ  BIH BA  BLM BL  COD CD  COG CG  CPV CV  FQ0 TF  FRO FO  GMB GM  HKG HK  HMD HM  KNA KN  LCA LC  MAC MO
  MAF MF  MMR MM  PSE PS  SGS GS  SHN SH  SJM SJ  SPM PM  STP ST  TCA TC  TTO TT  TUR TR  UMI UM  VAT VA  VCT VC  VIR VI
  WLF WF`;

/**
 * Languages → two-letter tag, where there is one; every other three-letter code is its own tag in lower case. The host
 * folds varieties into one tag (Standard Latvian into lv), so the table says whose that tag is. [RFC5646 §2.2.1]
 */
export const twoLetterTags: ThirdColumn = (languages) => {
  const owners = pairs(LANGUAGES_AMONG_THEIR_VARIETIES);
  const claims = new Map<string, readonly string[]>();
  for (const { code } of languages) {
    if (!/^[A-Z]{3}$/.test(code)) continue;
    const tag = owners.get(code) ?? Intl.getCanonicalLocales(code.toLowerCase())[0] ?? '';
    if (tag.length === 2) claims.set(tag, [...(claims.get(tag) ?? []), code]);
  }
  const found = new Map<string, string>();
  for (const [tag, codes] of claims) {
    const [owner, ...others] = codes.length === 1 ? codes : codes.filter((code) => owners.get(code) === tag);
    if (owner === undefined || others.length > 0) throw new Error(`tag ${tag}: say whose it is of ${codes.join(' ')}`);
    found.set(owner, tag);
  }
  const missing = OFFICIAL_LANGUAGES.split(' ').filter((tag) => !claims.has(tag));
  if (missing.length > 0) throw new Error(`no language has the tags ${missing.join(' ')}`);
  return found;
};

const OFFICIAL_LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';

const LANGUAGES_AMONG_THEIR_VARIETIES = `
  AKA ak  ARA ar  AYM ay  AZE az  CRE cr  DZO dz  EST et  FAS fa  FUL ff  GRN gn  GUJ gu  IKU iu  IPK ik  KAU kr  KOM kv
  KON kg  KUR ku  LAV lv  MLG mg  MON mn  MSA ms  NEP ne  OJI oj  ORI or  ORM om  PUS ps  QUE qu  SQI sq  SRD sc  SWA sw
  TGL tl  TWI tw  UZB uz  YID yi  ZHA za  ZHO zh`;

/** Levels of national frameworks → code of the framework. The list is flat; the beginning of a label says whose it is. */
export const frameworks: ThirdColumn = (concepts) => {
  const byLabel = new Map(concepts.map(({ code, label }) => [label, code]));
  const found = new Map<string, string>();
  for (const { code, label } of concepts) {
    const end = label.search(LEVEL);
    if (end < 0) continue;
    const framework = byLabel.get(FRAMEWORKS[label.slice(0, end)] ?? '');
    if (framework === undefined) throw new Error(`nobody's level: “${label}”`);
    found.set(code, framework);
  }
  const used = new Set(found.values());
  const empty = concepts.filter(({ code }) => !found.has(code) && !used.has(code));
  if (empty.length > 0) throw new Error(`no level: “${empty.map(({ label }) => label).join('”, “')}”`);
  if (used.size < Object.keys(FRAMEWORKS).length) throw new Error('two beginnings lead to one framework');
  return found;
};

const LEVEL = / (?:Level|Entry)\b/;

/** Checked against the order of the source: a level that was not listed earlier follows those of its framework. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  AQF: 'Albanian Qualifications Framework',
  'AT: NQF': 'Austrian National Qualifications Framework',
  'BH NQF': 'Bosnia and Herzegovina Qualifications Framework',
  BQF: 'Bulgarian Qualifications Framework',
  CFC: 'Qualifications Framework of the French Community of Belgium',
  CLQ: 'Luxembourg Qualifications Framework',
  CQFW: 'Credit and Qualifications Framework for Wales',
  CROQF: 'Croatian Qualifications Framework',
  CyQF: 'Cypriot National Qualifications Framework',
  'DK NQF': 'Danish National Qualifications Framework',
  DQR: 'German National Qualifications Framework',
  EstQF: 'Estonian Qualifications Framework',
  FiNQF: 'Finnish National Qualifications Framework',
  FQF: 'Flemish qualifications framework',
  HQF: 'Hellenic National Qualifications Framework',
  HuQF: 'Hungarian National Qualifications Framework',
  'IE NQF': 'Irish National Framework of Qualifications',
  ISQF: 'Icelandic Qualifications Framework',
  'IT NQF': 'Italian Qualifications Framework',
  'KS NQF': 'Kosovo National Qualifications Framework',
  LQF: 'Latvian Qualifications Framework',
  LTQF: 'Lithuanian National Qualifications Framework',
  'ME NQF': 'Montenegrin Qualifications Framework',
  MECU: 'Spanish Qualifications Framework for Lifelong Learning',
  MQF: 'Maltese National Qualifications Framework',
  NKR: 'Norwegian Qualifications Framework',
  NLQF: 'Dutch National Qualifications Framework',
  NNMQF: 'North Macedonian Qualifications Framework',
  NQFL: 'National Qualifications Framework for Lifelong Learning for Liechtenstein',
  'NQF RNCP': 'French National Qualifications Framework',
  NQFS: 'Serbian Qualifications Framework',
  'NQF VPET': 'National Qualifications Framework of Swiss Vocational and Professional Education',
  NSK: 'Czech National Register of Qualifications',
  PQF: 'Polish National Qualifications Framework',
  QDG: 'Qualifications Framework of the German-speaking Community of Belgium',
  QNQ: 'Portuguese National Qualifications Framework',
  ROQF: 'Romanian National Qualifications Framework',
  RQF: 'Regulated Qualifications Framework (RQF) for England and Northern Ireland',
  SCQF: 'Scottish Credit and Qualifications Framework',
  SeQF: 'Swedish National Qualifications Framework',
  SKKR: 'Slovak National Qualifications Framework',
  SQF: 'Slovenian Qualifications Framework',
  TQF: 'Turkish Qualifications Framework',
};

/** A table written as words, two and two: `MLT MT  GRC GR`. */
function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.trim().split(/\s+/);
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])));
}

function oneToOne(found: ReadonlyMap<string, string>): void {
  const seen = new Map<string, string>();
  for (const [code, value] of found) {
    const other = seen.get(value);
    if (other !== undefined) throw new Error(`${other} and ${code} are both ${value}`);
    seen.set(value, code);
  }
}
