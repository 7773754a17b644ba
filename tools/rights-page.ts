// The page about rights: which role may what, from the table that the program itself decides by.
import { RIGHT_NAMES, RIGHTS, type RightRule, ROLES } from '../server/rights/contract.ts';

export function rightsPage(sentences: Readonly<Record<string, string>>): string {
  const say = (key: string): string => sentences[key] ?? key;
  const name = (role: string): string => say(`web.organisations.role.${role}`);
  const rows = RIGHT_NAMES.map((right) => {
    const { roles, clients, whole }: RightRule = RIGHTS[right];
    const marks = ROLES.map((role) => (roles.includes(role) ? 'x' : ''));
    return `| \`${right}\` | ${say(`right.${right}`)}${whole ? ' ¹' : ''} | ${[...marks, clients ? 'x' : ''].join(' | ')} |`;
  });
  return `# Rights

Generated from \`server/rights/contract.ts\`: the one table that the program decides by. An operation names a right
([API](api.md)), a role has rights, and what stands nowhere is denied. A role is held in the whole organisation or in one of
its units; in a unit it reaches what belongs to that unit and its parts. A program has those of the last column that an owner gave it.

| right | to | ${ROLES.map(name).join(' | ')} | programs |
|---|---|${ROLES.map(() => ':-:|').join('')}:-:|
${rows.join('\n')}

¹ only where the role is held in the whole organisation

## Roles

| role | |
|---|---|
${ROLES.map((role) => `| ${name(role)} | ${say(`web.organisations.may.${role}`)} |`).join('\n')}
`;
}
