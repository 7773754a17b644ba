// What can be typed, and what is said of what cannot.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readArguments } from './arguments.ts';
import { commandHelp, knownCommand } from './help.ts';
import { argumentsOf } from './stage.ts';
import { UsageError } from './surroundings.ts';
import { COMMAND_NAMES, COMMANDS, cliReference } from './usage.ts';

describe('what was typed', () => {
  test('is read with values, switches, repeated options and files in any order', () => {
    const args = argumentsOf('verify', 'a', '--trust', 'x', '--json', '--trust=y', '-', 'b', '--at=2026-06-01');
    assert.deepEqual(args.operands, ['a', '-', 'b']);
    assert.deepEqual(args.values('trust'), ['x', 'y']);
    assert.equal(args.switched('json'), true);
    assert.equal(args.value('at'), '2026-06-01');
    assert.equal(args.value('evidence'), undefined);
  });

  test('after -- is a file, whatever it looks like', () => {
    assert.deepEqual(argumentsOf('verify', '--', '--json').operands, ['--json']);
  });

  for (const [name, given, said] of [
    ['an unknown option', ['--jsn'], /Did you mean --json\?/],
    ['an unknown option that is near to nothing', ['--colour-scheme'], /no option --colour-scheme\.\n/],
    ['a short option', ['-j'], /no option -j\./],
    ['a switch with a value', ['--json=1'], /--json takes no value/],
    ['an option without its value', ['--trust'], /A value is missing: --trust PEM/],
    ['an option before another one', ['--trust', '--json'], /A value is missing: --trust PEM/],
    ['an option with an empty value', ['--trust='], /A value is missing: --trust PEM/],
    ['an option that stands twice', ['--at', '2026-06-01', '--at', '2026-06-02'], /--at stands twice/],
  ] as const) {
    test(`${name} is refused`, () => {
      assert.throws(
        () => argumentsOf('verify', ...given),
        (error) => error instanceof UsageError && said.test(error.message),
      );
    });
  }

  test('a value that is none of the choices is refused with the choices', () => {
    const given = ['--name', 'x', '--identifier', 'y', '--country', 'MT', '--out', 'z', '--algorithm', 'ES512'];
    assert.throws(() => argumentsOf('keygen', ...given), /ES256, RS256/);
  });

  test('a missing option and a missing or surplus file are named', () => {
    assert.throws(() => argumentsOf('issue'), /--design FILE is missing/);
    assert.throws(() => argumentsOf('inspect'), /Name a file/);
    assert.throws(() => argumentsOf('inspect', 'a', 'b'), /“b” is one too many/);
  });

  test('a command is known by its name alone, and the nearest is named', () => {
    assert.throws(() => knownCommand('isue'), /Did you mean “issue”/);
    assert.throws(() => knownCommand('constructor'), /There are: keygen/);
  });

  test('anything else is understood or refused, never more', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('--json', '--trust', '--at=', '--', '-', '--__proto__', '--constructor=1', '---', '-V'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.array(words, { maxLength: 6 }), (command, given) => {
        try {
          readArguments(command, given);
        } catch (error) {
          assert.ok(error instanceof UsageError, String(error));
        }
      }),
    );
  });
});

describe('what can be typed', () => {
  test('is explained in the reference and in the help: every command, option and exit code', () => {
    const reference = cliReference();
    for (const command of COMMANDS) {
      const help = commandHelp(command).join('\n');
      assert.ok(reference.includes(`## tessera ${command.name}\n`));
      for (const { name } of command.options) {
        assert.ok(reference.includes(`| \`--${name}`), name);
        assert.ok(help.includes(`  --${name}`), name);
      }
      for (const exit of command.exits)
        assert.ok(reference.includes(`| ${exit} | `) && help.includes(`\n  ${exit} `), `${command.name} ${exit}`);
    }
    assert.equal(COMMAND_NAMES.length, 8);
  });
});
