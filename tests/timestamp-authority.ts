// A real timestamp authority for tests: openssl's, with a certificate of its own, in a folder that is thrown away.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIGURATION = `
[req]
distinguished_name=name
prompt=no
x509_extensions=extensions
[name]
CN=Stamps (invented)
[extensions]
extendedKeyUsage=critical,timeStamping
keyUsage=critical,digitalSignature
[stamps]
serial=serial
signer_cert=c.pem
signer_key=key.pem
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
ess_cert_id_chain=no
ess_cert_id_alg=sha256
`;

export interface TimestampAuthority {
  readonly certificatePem: string;
  /** A token over these bytes, of this very moment. */
  readonly stamp: (content: string) => Buffer;
  /** The same statement signed by somebody else's key, who says by it that they are an authority. */
  readonly forge: (content: string, keyPem: string, certificatePem: string) => Buffer;
  readonly close: () => void;
}

export function timestampAuthority(): TimestampAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-tsa-'));
  const run = (...words: readonly string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'configuration'), CONFIGURATION);
  writeFileSync(join(folder, 'serial'), '01\n');
  run(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'c.pem',
    '-days',
    '9',
    '-config',
    'configuration',
  );
  const stamp = (content: string): Buffer => {
    writeFileSync(join(folder, 'content'), content);
    run('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
    run('ts', '-reply', '-queryfile', 'query', '-config', 'configuration', '-section', 'stamps', '-out', 'response');
    run('ts', '-reply', '-in', 'response', '-token_out', '-out', 'token');
    return readFileSync(join(folder, 'token'));
  };
  return {
    certificatePem: readFileSync(join(folder, 'c.pem'), 'utf8'),
    stamp,
    forge: (content, keyPem, certificatePem) => {
      stamp(content);
      writeFileSync(join(folder, 'forger.key'), keyPem);
      writeFileSync(join(folder, 'forger.pem'), certificatePem);
      run('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token', '-binary', '-out', 'statement');
      const forger = ['-signer', 'forger.pem', '-inkey', 'forger.key', '-cades', '-md', 'sha256'];
      const kind = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-nodetach', '-binary', '-outform', 'DER'];
      run('cms', '-sign', '-in', 'statement', ...forger, ...kind, '-out', 'forged');
      return readFileSync(join(folder, 'forged'));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
