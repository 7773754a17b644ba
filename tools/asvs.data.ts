// Each requirement of the OWASP Application Security Verification Standard 5.0.0, levels 1 and 2, in our own words, and how it
// stands with the program. What is met names a test; what is not says so, and why. The page is made from this.

type Standing = 'met' | 'partly' | 'not met' | 'not applicable';

export interface Requirement {
  readonly id: string;
  readonly level: 1 | 2;
  readonly asks: string;
  readonly standing: Standing;
  /** What there is to know: always where something is lacking or does not apply. */
  readonly note?: string;
  /** A file and the title of a test in it, that shows it. */
  readonly test?: readonly [file: string, title: string];
}

type Level = 1 | 2;
type Test = readonly [file: string, title: string];

const met = (id: string, level: Level, asks: string, test: Test, note?: string): Requirement => ({
  ...{ id, level, asks, standing: 'met', test },
  ...(note !== undefined && { note }),
});
const partly = (id: string, level: Level, asks: string, note: string, test?: Test): Requirement => ({
  ...{ id, level, asks, standing: 'partly', note },
  ...(test !== undefined && { test }),
});
const unmet = (id: string, level: Level, asks: string, note: string): Requirement => ({
  ...{ id, level, asks, standing: 'not met', note },
});
const none = (id: string, level: Level, asks: string, note: string): Requirement => ({
  ...{ id, level, asks, standing: 'not applicable', note },
});

const attack = (name: string, title: string): Test => [`tests/attacks/${name}.test.ts`, title];
const people = (name: string, title: string): Test => [`server/people/${name}.test.ts`, title];
const app = (title: string): Test => ['server/http/app.test.ts', title];
const fetched = (title: string): Test => ['server/io/guarded-fetch.test.ts', title];

const TEXTS = attack('server-texts', 'in whatever member of whatever operation are refused or kept, and are no fault');
const MATRIX = attack('server-trespass', 'is not there for anybody, in any operation, by whatever id');
const NO_PASSWORD = 'Nobody has a password: one signs in by a letter, a passkey, or another account.';
const NO_SOCKET = 'There are no WebSockets.';
const NO_CODE_GRANT = 'The program gives tokens by client credentials alone; there are no codes, no refresh tokens and no redirections.';
const NO_MEDIA = 'There is no WebRTC.';
const OPERATOR_TLS =
  'TLS towards browsers ends at the proxy of the operator; the program cannot show it. docs/how-to/run-an-installation.md has what the proxy does, for Caddy and nginx.';

export const ASVS: readonly Requirement[] = [
  // V1 Encoding and sanitization
  met('1.1.1', 2, 'Input is decoded once, before it is checked', app('members of path and query become one input, numbers read from text')),
  met('1.1.2', 2, 'Output is encoded last, by what interprets it', attack('pages-hostile', 'in a browser nothing is asked for elsewhere, and nothing runs'), 'React writes pages; letters, files and SQL have one writer each.'),
  met('1.2.1', 1, 'Encoding fits HTML, attributes, headers', attack('pages-hostile', 'in a browser nothing is asked for elsewhere, and nothing runs')),
  met('1.2.2', 1, 'Addresses are built of encoded parts, by safe protocols only', ['server/io/letters.test.ts', 'leads nowhere but to http and https']),
  met('1.2.3', 1, 'JSON and scripts cannot be broken out of', attack('server-public', 'hostile texts of a credential come back as they are, as JSON, and are believed by nobody')),
  met('1.2.4', 1, 'Statements of the database take parameters', TEXTS, 'Templates of Kysely only; a wall keeps SQL in the stores.'),
  none('1.2.5', 1, 'No injection into commands of the system', 'The server starts no commands.'),
  none('1.2.6', 2, 'No injection into LDAP', 'There is no LDAP.'),
  none('1.2.7', 2, 'No injection into XPath', 'There is no XPath.'),
  none('1.2.8', 2, 'LaTeX is confined', 'There is no LaTeX.'),
  met('1.2.9', 2, 'Signs of patterns are escaped', attack('server-texts', 'wildcards of a search find themselves alone')),
  none('1.3.1', 1, 'HTML of editors is sanitised', 'No HTML is taken from anybody; all text is shown as text.'),
  met('1.3.2', 1, 'Nothing that was typed is run as code', attack('headers', 'let a page load what is ours and stand in nobody’s frame'), 'The policy forbids it in browsers, lint in the source.'),
  met('1.3.3', 2, 'What goes somewhere dangerous is cut and cleaned before', ['server/io/letters.test.ts', 'does not turn the direction of what follows, and is not endless']),
  met('1.3.4', 2, 'SVG of strangers runs nothing', ['server/organisations/profile.test.ts', 'a picture is what its header says, whatever it is called'], 'Logos are pictures of points; badges inside an SVG are read, and never shown.'),
  met('1.3.5', 2, 'Templates and style sheets of strangers are off', attack('pages-hostile', 'in a browser nothing is asked for elsewhere, and nothing runs')),
  met('1.3.6', 2, 'The server is led nowhere by what it is given', fetched('does not connect to a name that leads to this machine')),
  none('1.3.7', 2, 'No templates are made of input', 'Templates are source.'),
  none('1.3.8', 2, 'JNDI is safe', 'There is no Java.'),
  none('1.3.9', 2, 'memcache is safe', 'There is no memcache.'),
  met('1.3.10', 2, 'Format strings of strangers are inert', ['server/io/letters.test.ts', 'keeps names of people as they are'], 'Sentences are source; facts are put in as text.'),
  met('1.3.11', 2, 'Nothing typed becomes a header of a letter', attack('server-texts', 'what a stranger wrote becomes no header of a letter')),
  none('1.4.1', 2, 'Memory is safe', 'JavaScript; no native code of ours.'),
  met('1.4.2', 2, 'Numbers do not overflow', ['server/db/values.test.ts', 'a whole number beyond 2^53 is a fault, never a rounded number']),
  none('1.4.3', 2, 'Memory is given back', 'Collected by the runtime.'),
  met('1.5.1', 1, 'XML resolves no entities', ['server/assessing/spreadsheet/hostile.test.ts', 'in the XML of a sheet are read or refused'], 'The reader declares no entities.'),
  met('1.5.2', 2, 'Data of strangers become no objects with a will of their own', attack('server-texts', 'a draft of prototypes is data, and nothing else becomes of it')),

  // V2 Validation and business logic
  met('2.1.1', 1, 'Rules of what is taken are documented', ['tools/docs-in-step.test.ts', 'a page changed by hand is out of step, and one that is as generated is not'], 'The contracts; openapi.json is made from them.'),
  met('2.1.2', 2, 'Rules of what fits together are documented', ['server/catalogue/catalogue.test.ts', 'each missing element is named with its paragraph, and nothing is published']),
  met('2.1.3', 2, 'Bounds of business are documented', attack('limits', 'is bounded by kind, wherever it comes from, and what is left is told'), 'docs/reference/limits.md.'),
  met('2.2.1', 1, 'Input is checked against what is expected', TEXTS),
  met('2.2.2', 1, 'It is checked on the server', app('what is wrong with an input is told place by place')),
  met('2.2.3', 2, 'Things that belong together fit each other', ['server/organisations/organisations.test.ts', 'what cannot stand in a credential is refused at its own field']),
  met('2.3.1', 1, 'Steps are taken in their order', people('ways/recovery', 'a recovery code without its letter, or after five wrong ones, opens nothing')),
  met('2.3.2', 2, 'Bounds of business hold', attack('drills', 'with codes of letters from hundreds of networks: no more than of all, and the link of a letter still opens')),
  met('2.3.3', 2, 'Each thing is done whole or not at all', ['tests/crash/embedded.test.ts', 'killed while it reads, enters, orders, seals, offers and sends: each of 5,000 is issued and told once']),
  met('2.3.4', 2, 'What there is once is given once', ['server/issuing/issuing.test.ts', 'two who order the same at once: one does, the other is told']),
  met('2.4.1', 2, 'Programs cannot ask for everything at once', attack('limits', 'over HTTP a bound is told before it is met, and how long to wait where it is')),

  // V3 Web frontend
  met('3.2.1', 1, 'What is answered is shown as what it is', app('a file is given to be kept, and never runs as a page of ours')),
  met('3.2.2', 1, 'Text is shown as text', attack('pages-hostile', 'in a browser nothing is asked for elsewhere, and nothing runs')),
  met('3.3.1', 1, 'Cookies are for https', attack('server-sessions', 'a session is for this host alone, over https alone, and for no script')),
  met('3.3.2', 2, 'Cookies say for which sites', attack('server-sessions', 'a session is for this host alone, over https alone, and for no script')),
  met('3.3.3', 2, 'Cookies are for this host alone', attack('server-sessions', 'a cookie that a neighbour or a page on http could plant is none')),
  met('3.3.4', 2, 'No script reads a session', app('a cookie cannot be read by scripts, goes to no other site, and its answer is not kept')),
  met('3.4.1', 1, 'Browsers come back by https alone', attack('headers', 'bring a browser back by https alone, where the installation is on https')),
  met('3.4.2', 1, 'Other origins read only what is public', attack('suite-endpoints', 'may not read what is answered'), 'Status lists and published documents alone have the header, and no cookie opens more of them.'),
  met('3.4.3', 2, 'A policy says what a page may load', attack('headers', 'let a page load what is ours and stand in nobody’s frame')),
  met('3.4.4', 2, 'Types are not guessed', attack('headers', 'are there also where something is refused, unknown or answered as a file')),
  met('3.4.5', 2, 'Addresses are told to nobody else', attack('headers', 'keep other origins out of our process, our answers and our addresses')),
  met('3.4.6', 2, 'No page stands in a frame', attack('headers', 'let a page load what is ours and stand in nobody’s frame')),
  met('3.5.1', 1, 'Pages elsewhere change nothing', attack('headers', 'changes nothing for a page elsewhere, whatever the page does to its headers')),
  met('3.5.2', 1, 'Nor by requests that need no preflight', attack('server-sessions', 'change nothing by a form, a text, a read, or a method behind another')),
  met('3.5.3', 1, 'Reading changes nothing', attack('signing-in', 'whatever is only looked at signs nobody in, with the secret or the code in its address too')),
  none('3.5.4', 2, 'Different applications have different hosts', 'One application, one host; the operator gives it a host of its own.'),
  none('3.5.5', 2, 'Messages between windows are looked at', 'Nothing listens to messages of windows.'),
  met('3.7.1', 2, 'Only living techniques of the browser', ['tests/journeys/reading.test.ts', 'nothing was blocked, and nothing was said on any console']),
  met('3.7.2', 2, 'One is led to other hosts only where that is expected', attack('server-sessions', 'begin where one wanted to go, and never elsewhere')),

  // V4 API and web service
  met('4.1.1', 1, 'Answers say their type', app('a file is given to be kept, and never runs as a page of ours')),
  none('4.1.2', 2, 'Only pages lead from http to https', 'The program does not listen on https and leads nowhere; the proxy decides.'),
  met('4.1.3', 2, 'Headers of proxies cannot be forged', ['server/http/visitor.test.ts', 'what a visitor wrote before the proxy added to it is not believed']),
  met('4.2.1', 2, 'Requests begin and end at one place', attack('headers', 'requests that two readers would read in two ways')),
  none('4.3.1', 2, 'GraphQL is bounded', 'There is no GraphQL.'),
  none('4.3.2', 2, 'GraphQL tells nothing of itself', 'There is no GraphQL.'),
  none('4.4.1', 1, 'WebSockets over TLS', NO_SOCKET),
  none('4.4.2', 2, 'WebSockets look at the origin', NO_SOCKET),
  none('4.4.3', 2, 'WebSockets have tokens', NO_SOCKET),
  none('4.4.4', 2, 'Tokens of WebSockets come by the session', NO_SOCKET),

  // V5 Files
  partly('5.1.1', 2, 'Which files are taken is documented', 'Types and sizes stand in the pages and in the contracts; what becomes of a harmful file is not written down.'),
  met('5.2.1', 1, 'Files are no larger than can be borne', app('a body that is longer than taken is refused, by its header and by itself')),
  met('5.2.2', 1, 'Files are what they say', ['server/organisations/applications.test.ts', 'nobody fills the list, and files are what they say']),
  met('5.2.3', 2, 'Packed files are looked at before they are unpacked', ['server/assessing/spreadsheet/hostile.test.ts', 'of few kilobytes that says it unpacks to gigabytes is not unpacked']),
  met('5.3.1', 1, 'No file of a stranger runs on the server', ['server/io/objects.test.ts', 'is readable by its owner alone'], 'Files stand in a folder that nothing serves, under names of ours.'),
  met('5.3.2', 1, 'Paths are made of names of ours', attack('server-texts', 'a name of a language that is a word of JavaScript names no file')),
  met('5.4.1', 2, 'Names that were sent are ignored, names are given', app('a file is given to be kept, and never runs as a page of ours')),
  met('5.4.2', 2, 'Names of files are encoded', app('a file is given to be kept, and never runs as a page of ours')),
  unmet('5.4.3', 2, 'Files of strangers are scanned for viruses', 'No scanner is called. Tables are read and thrown away; evidence of applications is given to the operator as it came.'),

  // V6 Authentication
  met('6.1.1', 1, 'How tries are bounded is documented, and locks nobody out', attack('limits', 'whoever guesses the codes of somebody else does not lock them out'), 'docs/reference/limits.md, the threat model.'),
  none('6.1.2', 2, 'Words that passwords must not hold', NO_PASSWORD),
  met('6.1.3', 2, 'All ways of signing in are documented, with their strength', people('ways/recovery', 'whoever asks for a letter is told the same, strict or not'), 'server/people/README.md.'),
  none('6.2.1', 1, 'Passwords are long', NO_PASSWORD),
  none('6.2.2', 1, 'Passwords are changed', NO_PASSWORD),
  none('6.2.3', 1, 'Changing asks for the old one', NO_PASSWORD),
  none('6.2.4', 1, 'Common passwords are refused', NO_PASSWORD),
  none('6.2.5', 1, 'Passwords of any signs', NO_PASSWORD),
  none('6.2.6', 1, 'Passwords are masked', NO_PASSWORD),
  none('6.2.7', 1, 'Passwords may be pasted', NO_PASSWORD),
  none('6.2.8', 1, 'Passwords are taken as typed', NO_PASSWORD),
  none('6.2.9', 2, 'Passwords of 64 signs', NO_PASSWORD),
  none('6.2.10', 2, 'Passwords do not run out', NO_PASSWORD),
  none('6.2.11', 2, 'Words of the place are refused', NO_PASSWORD),
  none('6.2.12', 2, 'Passwords that leaked are refused', NO_PASSWORD),
  met('6.3.1', 1, 'Guessing is bounded as documented', attack('drills', 'with codes of letters: a handful of guesses a network, and the victim signs in by the next letter')),
  met('6.3.2', 1, 'No accounts are there from the beginning', people('sign-in/set-up', 'the link makes the operator, once, and then no link is made any more')),
  partly('6.3.3', 2, 'Two factors are needed', 'A passkey that was unlocked is two. A letter alone is one: accounts may demand a passkey, and grave steps ask anew, but nobody is forced to have one.', people('ways/recovery', 'of two that remove the two passkeys of a strict account at once one is refused')),
  met('6.3.4', 2, 'No way in is undocumented or weaker', people('sign-in/confirming', 'who wants a passkey alone is asked for no letter')),
  met('6.4.1', 1, 'First secrets are drawn by chance and soon over', people('sign-in/set-up', 'a link is good for an hour; a guess is good for nothing')),
  met('6.4.2', 1, 'No questions about one’s life', people('ways/recovery', 'ten codes, each its own, of eighty bits, and none of them in the database'), 'There are none.'),
  met('6.4.3', 2, 'Recovery does not go round a second factor', people('ways/recovery', 'a recovery code without its letter, or after five wrong ones, opens nothing')),
  partly('6.4.4', 2, 'A lost factor is replaced by as much proof', 'A recovery code and a letter replace a lost passkey. Nobody’s identity is proved when an account is made, so there is none to prove again.'),
  met('6.5.1', 2, 'Codes are good once', people('sign-in/by-letter', 'of two that use the right code at once one is signed in')),
  met('6.5.2', 2, 'Short codes are not kept as a plain digest', people('ways/recovery', 'ten codes, each its own, of eighty bits, and none of them in the database'), 'They are kept under a key of the installation that is not in the database, which no salt and no slow digest outdoes.'),
  met('6.5.3', 2, 'Codes are drawn by chance', people('sign-in/by-letter', 'neither code, nor link, nor token of a browser stands in the database')),
  met('6.5.4', 2, 'Codes have 20 bits or more', people('sign-in/by-letter', 'five tries at a code and no more, also when they come at once'), 'Six digits.'),
  partly('6.5.5', 2, 'Codes are good for ten minutes at most', 'Fifteen: letters are slow. Each is bound to the browser that asked and to five tries.', people('sign-in/by-letter', 'after a quarter of an hour a code is nothing, and its letter is not sent any more')),
  none('6.6.1', 2, 'Codes by telephone', 'There are none.'),
  met('6.6.2', 2, 'A code belongs to the request it was made for', people('sign-in/by-letter', 'code and link open nothing in a browser that did not ask, or asked for itself')),
  met('6.6.3', 2, 'Guessing at codes is bounded', attack('limits', 'are counted by all processes together, however many come at once')),
  met('6.8.1', 2, 'One provider cannot speak for the accounts of another', people('ways/openid', 'what a provider says of another issuer, state, code or error is not believed')),
  met('6.8.2', 2, 'What providers assert is signed, and looked at', ['tests/attacks/signing-in-openid.test.ts', 'is not believed with a token ${what}']),
  none('6.8.3', 2, 'SAML assertions are used once', 'There is no SAML; a proxy may speak OpenID Connect for it.'),
  met('6.8.4', 2, 'Strength and time at the provider are looked at', people('ways/openid', 'a level of assurance that is wanted has to be reached')),

  // V7 Sessions
  met('7.1.1', 2, 'How long sessions last is documented', people('sign-in/by-letter', 'a session ends thirty days after signing in, however often it is used'), 'docs/reference/limits.md: fourteen days without use, thirty in all, which is what NIST SP 800-63B-4 has for a sign-in by one factor. What is grave asks anew after fifteen minutes.'),
  met('7.1.2', 2, 'How many sessions at once is documented', people('sessions/session', 'one browser more than twenty ends the one that was used longest ago, on ${store.kind}'), 'docs/reference/limits.md, and the page of sessions: twenty.'),
  met('7.1.3', 2, 'Sessions with providers are documented', ['tests/journeys/openid.test.ts', 'on a ${name}: whoever is new and has an address that is believed has an account, and goes where they wanted'], 'docs/how-to/sign-in-with-openid.md; the page of ways to sign in says that the two sessions are apart.'),
  met('7.2.1', 1, 'Sessions are looked at on the server', attack('server-sessions', 'have one name, and no other cookie is one')),
  met('7.2.2', 1, 'Tokens are made anew', attack('server-sessions', 'that were planted in a browser are nobody’s after signing in there')),
  met('7.2.3', 1, 'Tokens have 128 bits or more', people('sign-in/by-letter', 'neither code, nor link, nor token of a browser stands in the database'), '256 bits.'),
  met('7.2.4', 1, 'Each signing in makes a new token and ends the one before', people('sign-in/by-letter', 'a session that was planted in a browser is worth nothing after signing in')),
  met('7.3.1', 2, 'Sessions that nobody uses end', people('sign-in/by-letter', 'a session that nobody used for fourteen days is over')),
  met('7.3.2', 2, 'Sessions end at last', people('sign-in/by-letter', 'a session ends thirty days after signing in, however often it is used'), 'After thirty days; each person sees the day in the list of their sessions.'),
  met('7.4.1', 1, 'What was ended is not used any more', attack('server-sessions', 'that were copied are over when their person signs out, and when they sign in anew')),
  met('7.4.2', 1, 'With an account its sessions end', attack('erasure', 'an erased learner is nowhere, what they hold goes on verifying, and the logs do')),
  met('7.4.3', 2, 'Other sessions can be ended after a change', ['tests/journeys/passkeys.test.ts', 'another browser is signed out from here, and its next page asks to sign in']),
  met('7.4.4', 2, 'One can sign out everywhere', ['tests/journeys/signing-in.test.ts', 'every page of an organisation, its provider and the operator is accessible and within its width']),
  met('7.4.5', 2, 'Operators can end sessions of others', people('sessions/of-account', 'an operator ends every session of an account, and its person is told why'), 'Of an account, by its address: of all accounts at once they cannot. An organisation ends memberships, and with them all reach.'),
  met('7.5.1', 2, 'Ways of signing in are changed after confirming anew', attack('signing-in-passkeys', 'are neither added nor removed in a session that somebody took over')),
  met('7.5.2', 2, 'One sees and ends one’s sessions', ['tests/journeys/passkeys.test.ts', 'another browser is signed out from here, and its next page asks to sign in']),
  met('7.6.1', 2, 'Sessions here and at a provider end as documented', attack('signing-in-openid', 'confirms nobody who signed in there long ago'), 'Neither ends the other, as docs/how-to/sign-in-with-openid.md says; a confirmation there has to be fresh.'),
  met('7.6.2', 2, 'No session without somebody’s doing', attack('signing-in', 'whatever is only looked at signs nobody in, with the secret or the code in its address too')),

  // V8 Authorization
  met('8.1.1', 1, 'Who may what is documented', attack('server-trespass', 'every operation stands in the matrix, as whoever added it wrote down, and nothing else does')),
  partly('8.1.2', 2, 'Who may see and write which fields is documented', 'Operations name what goes in and out, so that a field is had by whoever may the operation; there is no table of fields.'),
  met('8.2.1', 1, 'Nobody may what is not given to them', MATRIX),
  met('8.2.2', 1, 'Records of others are not there', MATRIX),
  met('8.2.3', 2, 'Fields are had by those alone who may', ['server/organisations/organisations.test.ts', 'what seals are certified with is for the operator to change']),
  met('8.3.1', 1, 'It is decided on the server', app('who is not signed in is told to sign in; who acts elsewhere is told nothing of it')),
  met('8.4.1', 2, 'No organisation reaches into another', attack('clients', 'does not reach another organisation with its token, and is told what whoever is nobody there is told')),

  // V9 Self-contained tokens
  met('9.1.1', 1, 'Signatures are looked at first', ['credential/proof/tokens.attacks.test.ts', 'what is genuine holds, and its issuer is the one whose key it is'], 'Credentials, presentations and identity tokens; sessions and tokens of programs are references.'),
  met('9.1.2', 1, 'Algorithms are on a list', ['credential/proof/tokens.attacks.test.ts', '${lie}: ${caught}']),
  met('9.1.3', 1, 'Keys come from where they are expected', attack('keys-on-the-web', 'the published keys of an issuer are not looked up by an address that leads out of it')),
  met('9.2.1', 1, 'Times are looked at', attack('period-and-trust', 'a credential past its last day is not valid, however good its seal')),
  met('9.2.2', 2, 'A token is of the kind that is wanted', attack('status-formats', 'is not confirmed by the credential itself in place of the list')),
  met('9.2.3', 2, 'A token is meant for us', attack('signing-in-openid', 'is not believed with a token ${what}')),
  none('9.2.4', 2, 'Tokens for several name whom they are for', 'Credentials are for anybody; no other signed tokens are issued.'),

  // V10 OAuth and OIDC
  met('10.1.1', 2, 'Tokens go to those alone who need them', attack('signing-in-openid', 'is in no log with its codes, subjects and addresses'), 'Tokens of providers are used on the server and kept nowhere.'),
  met('10.1.2', 2, 'What comes back belongs to who set out', people('ways/openid', 'state, browser, provider and time of a journey are its own, and it ends once')),
  met('10.2.1', 2, 'Nobody is led into the account of another', people('ways/openid', 'state, browser, provider and time of a journey are its own, and it ends once')),
  met('10.2.2', 2, 'Providers are not mixed up', people('ways/openid', 'what a provider says of another issuer, state, code or error is not believed')),
  met('10.3.1', 2, 'Tokens are for this service', attack('clients', 'does not reach another organisation with its token, and is told what whoever is nobody there is told'), 'References that nobody else has.'),
  met('10.3.2', 2, 'Scopes decide', attack('clients', 'has no more than it asked for, asks for no more than it may, and may no more than its owner said')),
  none('10.3.3', 2, 'A token names its user for good', 'Tokens are of programs, never of people.'),
  none('10.3.4', 2, 'Tokens are as strong as wanted', 'Nobody signs in for a token.'),
  none('10.4.1', 1, 'Addresses to come back to are on a list', NO_CODE_GRANT),
  none('10.4.2', 1, 'A code is good once', NO_CODE_GRANT),
  none('10.4.3', 1, 'A code is soon over', NO_CODE_GRANT),
  met('10.4.4', 1, 'Only grants that are needed', attack('clients', 'that shows itself wrongly is told so as the standard says, whatever is wrong with it')),
  none('10.4.5', 1, 'Refresh tokens are not replayed', NO_CODE_GRANT),
  none('10.4.6', 2, 'Codes are bound by PKCE', NO_CODE_GRANT),
  none('10.4.7', 2, 'Clients that register themselves are looked at', 'None can; an owner adds them.'),
  none('10.4.8', 2, 'Refresh tokens end', NO_CODE_GRANT),
  met('10.4.9', 2, 'Tokens can be taken back by people', attack('clients', 'is over at once when it is ended: its tokens, its secrets, for good')),
  met('10.4.10', 2, 'Clients show themselves', attack('clients', 'that is known is answered like one that is not, where the secret is wrong')),
  met('10.4.11', 2, 'Clients have the scopes they need', ['tests/journeys/programs.test.ts', 'one is added, told its secret once, given another, ended, ${width}']),
  met('10.5.1', 2, 'Identity tokens are not replayed', attack('signing-in-openid', 'is not believed with a token ${what}')),
  met('10.5.2', 2, 'People are known by a name that nobody else gets', people('ways/openid', 'an address that is somebody’s here opens nothing; who signs in here too may link it')),
  met('10.5.3', 2, 'Metadata are of the issuer that was set', attack('signing-in-openid', 'leads nowhere but to it: not where it says that others are, not inside the network')),
  met('10.5.4', 2, 'Identity tokens are for us', attack('signing-in-openid', 'is not believed with a token ${what}')),
  none('10.5.5', 2, 'Signing out by the back channel is safe', 'There is none.'),
  none('10.6.1', 2, 'Only codes are answered', 'The program is no provider of OpenID Connect.'),
  none('10.6.2', 2, 'Nobody is signed out by force', 'The program is no provider of OpenID Connect.'),
  none('10.7.1', 2, 'People consent to each request', 'Programs act for organisations; nobody is asked.'),
  none('10.7.2', 2, 'It is clear what is consented to', 'Programs act for organisations; nobody is asked.'),
  none('10.7.3', 2, 'Consents can be seen and taken back', 'Programs act for organisations; nobody is asked.'),

  // V11 Cryptography
  partly('11.1.1', 2, 'How keys are kept is documented', 'Which there are and how they are wrapped is; how the key file is replaced is not, and cannot be done yet.', ['server/io/key-file.test.ts', 'is not read for another context, or by another key']),
  met('11.1.2', 2, 'There is an inventory of cryptography', ['tools/cryptography.test.ts', 'each file that calls a primitive stands in the inventory of cryptography, and no other does'], 'docs/reference/cryptography.md.'),
  met('11.2.1', 2, 'Kept implementations are used', ['tools/dependencies.test.ts', 'every package of the lock file is held to a digest, fits, and stands once where it is shipped'], 'node:crypto; BBS is ours on the curves of a kept library, and agrees with the vectors of its draft.'),
  partly('11.2.2', 2, 'Algorithms can be exchanged', 'Algorithms of signatures can; the wrapping of keys has a version and no second one.'),
  partly('11.2.3', 2, 'Everything has 128 bits', 'All that the program makes itself has. A seal that is imported may be RSA of 2048 bits, 112 bits, as certificates for seals are, and such are read.'),
  met('11.3.1', 1, 'No weak modes and paddings', ['server/io/key-file.test.ts', 'is read again with the same context, and looks different each time'], 'AES-256-GCM. RS256, PKCS#1 v1.5, is used for signatures as JAdES has it, never to encrypt.'),
  met('11.3.2', 1, 'Approved ciphers only', ['server/io/key-file.test.ts', 'is read again with the same context, and looks different each time']),
  met('11.3.3', 2, 'What is encrypted cannot be changed', ['server/io/key-file.test.ts', 'is not read when any bit of it was changed, or its end is missing']),
  met('11.4.1', 1, 'Approved digests only', ['credential/proof/certificate-path.test.ts', 'an authority that signs by ${algorithm}: ${expected}']),
  none('11.4.2', 2, 'Passwords are kept slowly', NO_PASSWORD),
  met('11.4.3', 2, 'Digests of signatures are long enough', ['credential/proof/certificate-path.test.ts', 'an authority that signs by ${algorithm}: ${expected}']),
  none('11.4.4', 2, 'Keys of passwords are stretched', 'No key is made of a password; PKCS#12 files of others are opened as they come.'),
  met('11.5.1', 2, 'What nobody may guess has 128 bits', ['server/io/clock.test.ts', 'randomness gives as many bytes as were asked for, and others each time'], '256 bits; printed codes have 80, and tries at them are counted.'),
  met('11.6.1', 2, 'Keys are made soundly', ['server/trust/trust.test.ts', 'a private key stands nowhere unwrapped, and opens for no other organisation']),

  // V12 Communication
  partly('12.1.1', 1, 'Only TLS 1.2 and newer', `${OPERATOR_TLS} Outgoing connections are those of Node, 1.2 and newer.`),
  partly('12.1.2', 2, 'Only sound ciphers', OPERATOR_TLS),
  none('12.1.3', 2, 'Certificates of clients are looked at', 'Nobody shows themselves by a certificate.'),
  partly('12.2.1', 1, 'Browsers are served by TLS alone', `${OPERATOR_TLS} Off this machine it refuses a public address on http.`, ['server/config.test.ts', 'a public address on plain http is refused off this machine']),
  partly('12.2.2', 1, 'Certificates are publicly trusted', OPERATOR_TLS),
  partly('12.3.1', 2, 'All connections are encrypted', 'Mail is, off this machine; whether the database is, its address decides: sslmode, as docs/how-to/run-an-installation.md says.', ['server/io/mail.test.ts', 'with smtp and another host than this machine starts TLS, or goes no further']),
  met('12.3.2', 2, 'Certificates of servers are looked at', fetched('over https, a host is asked that proves its name, and no other')),
  partly('12.3.3', 2, 'Services inside are encrypted', 'There are none but database and mail server; see 12.3.1.'),
  partly('12.3.4', 2, 'Certificates inside are trusted by name', 'Authorities of the operator are given to Node as docs/how-to/run-an-installation.md says; no test connects to such a service.'),

  // V13 Configuration
  met('13.1.1', 2, 'Whom it speaks to is documented', ['tools/connections.test.ts', 'whoever runs an installation is told of everybody that it speaks to, and of nobody else'], 'docs/how-to/run-an-installation.md.'),
  met('13.2.1', 2, 'Parts show themselves to each other', ['server/io/mail.test.ts', 'fails where the server does not take our password, which stands nowhere in the failure'], 'Database and mail by what their addresses hold.'),
  partly('13.2.2', 2, 'Parts have the rights they need', 'One user of the database owns its tables, as it migrates them; there is no second one with fewer rights.'),
  met('13.2.3', 2, 'No default credentials', people('sign-in/set-up', 'the link makes the operator, once, and then no link is made any more')),
  met('13.2.4', 2, 'Whom it speaks to is bounded', fetched('does not connect to ${host}'), 'Public addresses on the usual ports; the hosts of credentials are not known before.'),
  met('13.2.5', 2, 'What the server reads is bounded', fetched('does not ask port ${port}')),
  partly('13.3.1', 2, 'Secrets are in a vault', 'A key file of 32 octets, for its owner alone, outside the data, wraps all private keys; no vault and no hardware holds it.', ['server/io/key-file.test.ts', 'is made at the first start, in a folder of its own, for its owner alone, and read at the next']),
  met('13.3.2', 2, 'Secrets are for those alone who need them', ['server/io/key-file.test.ts', 'does not lie inside the data, neither by name nor by a link']),
  met('13.4.1', 1, 'No history of the source is served', app('what is not there below /api is a problem, not a page'), 'Only built files are.'),
  met('13.4.2', 2, 'Nothing for debugging is on', ['tests/program.test.ts', 'beyond loopback, or under a public name, there is no demonstration either']),
  met('13.4.3', 2, 'Folders are not listed', app('a document is answered where there is one, and else the pages are asked')),
  met('13.4.4', 2, 'TRACE is not answered', attack('headers', 'whoever wants a request echoed')),
  met('13.4.5', 2, 'What describes and watches is open on purpose', app('health and readiness answer'), 'openapi.json is public; health tells no more than that.'),

  // V14 Data protection
  met('14.1.1', 2, 'What is sensitive is known', ['server/db/schema.test.ts', 'columns that hold personal data say so']),
  partly('14.1.2', 2, 'What is needed for it is written down', 'Retention, logs, erasure are, for each column; there are no levels of protection beyond personal and secret.'),
  partly('14.2.1', 1, 'No secret stands in an address', 'A shared link holds its token in its path, as it has to work without script; its pages send no referrer, nobody keeps them, and no log has them. Other links carry their secret behind the #.', attack('logs', 'holds no secret and nothing of anybody, also while its database breaks, on postgres')),
  met('14.2.2', 2, 'Nobody on the way keeps what is sensitive', attack('headers', 'keeps pages that say the same to everybody, and no others')),
  met('14.2.3', 2, 'Nothing goes to trackers', attack('pages-hostile', 'in a browser nothing is asked for elsewhere, and nothing runs')),
  met('14.2.4', 2, 'It is done as it is written', attack('erasure', 'an erased learner is nowhere, what they hold goes on verifying, and the logs do')),
  met('14.3.1', 1, 'Whoever signs out leaves nothing', attack('headers', 'are there also where something is refused, unknown or answered as a file'), 'Clear-Site-Data; without the server a browser keeps what it shows.'),
  met('14.3.2', 2, 'Browsers keep nothing that is sensitive', attack('headers', 'keeps pages that say the same to everybody, and no others')),
  met('14.3.3', 2, 'Storage of browsers holds no more than sessions', attack('headers', 'is given nothing to keep in its storage')),

  // V15 Coding and architecture
  met('15.1.1', 1, 'How soon weak packages are replaced is documented', ['tools/dependencies.test.ts', 'SECURITY.md says for each severity within how many days a weak package is replaced'], 'SECURITY.md.'),
  met('15.1.2', 2, 'There is a list of all packages', ['tools/sbom.test.ts', 'the bill of materials has every package of the lock file, by version and digest, and nothing else'], '`npm run --silent sbom` writes it in CycloneDX; packages come from the registry alone, held to their digests (tools/dependencies.test.ts).'),
  partly('15.1.3', 2, 'What takes long is documented', 'Bounds of verifying and of uploads stand in the decisions and in docs/reference/limits.md, in no one list.'),
  partly('15.2.1', 1, 'No package is older than those times', 'Where the registry answers it is asked for known weaknesses, and a grave one fails the build at once, sooner than promised (tools/audit.ts). Where it does not, nothing shows it.', ['tools/dependencies.test.ts', 'what the registry says of known weaknesses counts, and its silence is told as silence']),
  met('15.2.2', 2, 'What takes long stops nobody else', attack('dear-to-read', 'a proof of BBS about a thousand things that are not shown, ten times')),
  met('15.2.3', 2, 'Nothing for trying is there in earnest', ['tests/program.test.ts', 'beyond loopback, or under a public name, there is no demonstration either']),
  met('15.3.1', 1, 'Only what is needed is answered', MATRIX, 'Outputs have the members that their contracts name.'),
  met('15.3.2', 2, 'Redirections are followed on purpose', fetched('looks at where a redirect to ${location} leads before it goes there')),
  met('15.3.3', 2, 'No member is set that was not meant', TEXTS, 'Unknown members are refused.'),
  met('15.3.4', 2, 'Addresses of visitors come by a proxy that is believed', ['server/http/visitor.test.ts', 'a proxy that is believed says whom it speaks for']),
  met('15.3.5', 2, 'Types are looked at', TEXTS, 'TypeScript, strict, and a check at the edge.'),
  met('15.3.6', 2, 'Prototypes stay as they are', attack('server-texts', 'a draft of prototypes is data, and nothing else becomes of it')),
  met('15.3.7', 2, 'The same name in two places confuses nobody', app('the organisation of the path counts, whatever the body says')),

  // V16 Logging and errors
  met('16.1.1', 2, 'What is logged is documented', ['tools/program-log.test.ts', 'every event of the log of the program is told, at its level, and no other'], 'docs/reference/program-log.md; what people change is listed by the act codes.'),
  met('16.2.1', 2, 'Entries say when, where, who, what', people('log/log', 'one looks for a person, an act, a record, a time')),
  met('16.2.2', 2, 'Times are in UTC', ['server/io/log.test.ts', 'writes one line of JSON an event, with its time and its facts']),
  met('16.2.3', 2, 'Logs go where they should', ['server/io/log.test.ts', 'writes one line of JSON an event, with its time and its facts'], 'Standard output, and the log of changes in the database.'),
  met('16.2.4', 2, 'Logs can be read by programs', people('log/log', 'the log is exported as it was sealed, and as a table for people')),
  met('16.2.5', 2, 'No secret is logged', attack('logs', 'holds no secret and nothing of anybody, also while its database breaks, on postgres')),
  met('16.3.1', 2, 'Signing in is logged, and failing to', attack('refusals', 'what is refused stands in the log: which operation, why, and from where by a word that ends with the day'), 'Signing in, and what is grave about it, is in the log of changes; failing to, in that of the program.'),
  met('16.3.2', 2, 'Refusals of rights are logged', attack('refusals', 'what is refused stands in the log: which operation, why, and from where by a word that ends with the day')),
  met('16.3.3', 2, 'Tries to get round are logged', attack('refusals', 'what is refused stands in the log: which operation, why, and from where by a word that ends with the day')),
  met('16.3.4', 2, 'Faults are logged', app('a fault tells its number and nothing of what went wrong')),
  met('16.4.1', 2, 'Nobody writes lines into logs', ['server/io/log.test.ts', 'writes the fact ${JSON.stringify(text)} as ${JSON.stringify(written)}']),
  partly('16.4.2', 2, 'Logs cannot be changed', 'They can, by whoever runs the machine; in the log of changes it is found.', attack('log', 'each lie about what was changed is found, by the server and by the command line')),
  partly('16.4.3', 2, 'Logs go to another machine', 'Standard output goes where the operator sends it; the roots of the log of changes can be kept elsewhere by exporting them.'),
  met('16.5.1', 2, 'Faults tell nothing', app('a fault tells its number and nothing of what went wrong')),
  met('16.5.2', 2, 'What is away outside does not bring it down', ['server/io/mail.test.ts', 'does not leave while the server is down, and does once it is there again']),
  met('16.5.3', 2, 'Where something breaks nothing opens', ['server/trust/trust.test.ts', 'a seal that is over seals nothing, and the next one leaves what it sealed as it is']),

  // V17 WebRTC
  none('17.1.1', 2, 'TURN reaches only what it may', NO_MEDIA),
  none('17.2.1', 2, 'Keys of DTLS are kept', NO_MEDIA),
  none('17.2.2', 2, 'DTLS is sound', NO_MEDIA),
  none('17.2.3', 2, 'SRTP is authenticated', NO_MEDIA),
  none('17.2.4', 2, 'Malformed SRTP stops nothing', NO_MEDIA),
  none('17.3.1', 2, 'Floods of signals stop nothing', NO_MEDIA),
  none('17.3.2', 2, 'Malformed signals stop nothing', NO_MEDIA),
];
