// Files that people hand over: badges in pictures, certificates, key files, seals with timestamps. Octets changed anywhere,
// pieces of a picture moved about with their checksums made right again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { verify } from '@tessera/credential';
import { bake, badgePicture, textIn, unbake } from '@tessera/credential/baking';
import { readCertificate, readCertificates, readPem, readPkcs12 } from '@tessera/credential/keys';
import { keySealer } from '@tessera/credential/seal';
import { encode, putTogether, sealedBy, takeApart } from '../attacks/forgery.ts';
import { made } from '../made.ts';
import { timestampAuthority } from '../timestamp-authority.ts';
import { answers, credentialOf, leanDesign, NOTHING_GATHERED, NOW, sealed, sealOf } from '../world.ts';
import { changedBytes } from './bytes.ts';
import type { Draw } from './draw.ts';
import { isWhole } from './holds.ts';
import { originals } from './originals.ts';
import type { Target } from './run.ts';
import { changedText } from './tokens.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** As plainly as it can be read: lengths are believed. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function pngOf(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(({ type, data }) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(4);
    frame.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([frame, body, sum]);
  });
  return Buffer.concat([SIGNATURE, ...parts]);
}

const KEYWORDS = ['openbadgecredential', 'openbadges', 'OpenBadges', 'comment', ''];

function textChunk(draw: Draw, text: string): Chunk {
  const keyword = Buffer.from(`${draw.one(KEYWORDS)}\0`, 'latin1');
  switch (draw.number(0, 4)) {
    case 0:
      return { type: 'tEXt', data: Buffer.concat([keyword, Buffer.from(text)]) };
    case 1:
      return { type: 'zTXt', data: Buffer.concat([keyword, Buffer.from([0]), deflateSync(text)]) };
    case 2:
      return { type: 'iTXt', data: Buffer.concat([keyword, Buffer.from([1, 0, 0, 0]), deflateSync(text)]) };
    default:
      return { type: 'iTXt', data: Buffer.concat([keyword, Buffer.from([0, 0, 0, 0]), Buffer.from(text)]) };
  }
}

function changedPng(png: Uint8Array, draw: Draw, text: string): Buffer {
  const chunks = [...chunksOf(png)];
  const at = draw.number(0, chunks.length);
  const chunk = chunks[at] ?? { type: 'IEND', data: Buffer.alloc(0) };
  switch (draw.number(0, 6)) {
    case 0:
      chunks.splice(at, 1);
      break;
    case 1:
      chunks.splice(at, 0, chunk);
      break;
    case 2:
      chunks.splice(at, 0, textChunk(draw, text));
      break;
    case 3:
      chunks[at] = { type: draw.one(['iTXt', 'tEXt', 'IEND', 'IDAT', 'itXt', '\0\0\0\0']), data: chunk.data };
      break;
    case 4:
      chunks[at] = { type: chunk.type, data: changedBytes(chunk.data, draw) };
      break;
    default:
      return changedBytes(png, draw);
  }
  return pngOf(chunks);
}

/** Texts under a keyword of badges in what is no compressed chunk, in the order of the picture. */
function plainTexts(png: Uint8Array): readonly string[] {
  return chunksOf(png).flatMap(({ type, data }) => {
    const end = data.indexOf(0);
    const keyword = data.toString('latin1', 0, end);
    if (!['openbadgecredential', 'openbadges'].includes(keyword)) return [];
    if (type === 'tEXt') return [data.toString('latin1', end + 1).trim()];
    const language = data.indexOf(0, end + 3);
    return type === 'iTXt' && data[end + 1] === 0
      ? [data.toString('utf8', data.indexOf(0, language + 1) + 1).trim()]
      : [];
  });
}

const pictures: Target = {
  name: 'pictures',
  async begin() {
    const { all } = await originals();
    const texts = all.filter(({ name }) => name.startsWith('open-badge')).map(({ text }) => text);
    const credential = credentialOf();
    const drawn = all.flatMap(({ text }) => /iVBORw0KGgo[A-Za-z0-9+/=]+/.exec(text)?.[0] ?? []); // the picture of a design
    const png = Buffer.from(drawn[0] ?? '', 'base64');
    const svg = Buffer.from(badgePicture(credential));
    const bare = [png, svg, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><![CDATA[x]]><g/></svg>')];
    const baked = texts.flatMap((text) => bare.map((picture) => made(bake(picture, text))));
    return (draw) => {
      const picture = draw.one(draw.luck(4) ? bare : baked);
      const isPng = picture[0] === 0x89;
      const text = draw.one(texts);
      const given = isPng
        ? changedPng(picture, draw, text)
        : draw.luck(3)
          ? changedBytes(picture, draw, baked)
          : Buffer.from(changedText(Buffer.from(picture).toString(), draw));
      const hold = (): void => {
        const read = textIn(given);
        assert.equal(read.ok, read.problems.every(({ severity }) => severity !== 'error') && read.ok);
        const found = unbake(given);
        if (isPng && found.ok && found.value !== undefined && !given.includes('iTXt\0')) {
          const plain = plainTexts(given);
          if (plain.length > 0) assert.deepEqual(plain, [found.value], 'another reader finds another text');
        }
        const again = bake(given, text);
        if (again.ok) assert.deepEqual(unbake(again.value), { ...unbake(again.value), ok: true, value: text.trim() });
      };
      return { given, hold };
    };
  },
};

const certificates: Target = {
  name: 'certificates',
  async begin() {
    const seals = [await sealOf(), await sealOf({ algorithm: 'RS256' })];
    const ders = seals.flatMap(({ certificatePem, anchorPem }) => readPem(certificatePem + anchorPem));
    const key = createPrivateKey(seals[0]?.keyPem ?? '');
    const trust = seals[0]?.trust ?? { anchors: [] };
    const text = await sealed(credentialOf(leanDesign), seals[0] ?? assert.fail());
    const { header, payload } = takeApart(text);
    return (draw) => {
      const der = draw.one(ders);
      const given = changedBytes(der, draw, ders);
      const hold = async (): Promise<void> => {
        const ours = readCertificate(given);
        readCertificates(draw.luck(2) ? pem(given) : changedText(pem(given), draw));
        if (ours === undefined) return;
        // Where others read it too, they find the same key in it.
        const theirs = keyIn(given);
        if (theirs !== undefined)
          assert.deepEqual(
            spki(createPublicKey({ key: Buffer.from(ours.publicKey), type: 'spki', format: 'der' })),
            theirs,
          );
        const { 'x5t#S256': _, ...rest } = header;
        const lying = sealedBy(key, { ...rest, x5c: [given.toString('base64')] }, payload);
        const report = await verify(lying, { evidence: NOTHING_GATHERED, trust, now: NOW });
        isWhole(report);
        // What is anchored was signed by the anchor: it is one of those that were made.
        if (answers(report)['trust'] === 'yes trust.anchored') assert.ok(ders.some((one) => given.equals(one)));
      };
      return { given, hold };
    };
  },
};

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

function keyIn(der: Uint8Array): Buffer | undefined {
  try {
    return spki(new X509Certificate(der).publicKey);
  } catch {
    return undefined; // it says so by an exception
  }
}

const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

const keyFiles: Target = {
  name: 'key files',
  needs: 'openssl',
  async begin() {
    const seal = await sealOf();
    const folder = mkdtempSync(join(tmpdir(), 'tessera-key-files-'));
    writeFileSync(join(folder, 'key'), seal.keyPem, { mode: 0o600 });
    writeFileSync(join(folder, 'leaf'), seal.certificatePem);
    const exported = (...words: readonly string[]): Buffer => {
      const all = ['-export', '-inkey', 'key', '-in', 'leaf', '-passout', 'pass:x', '-out', 'out.p12', ...words];
      execFileSync('openssl', ['pkcs12', ...all], { cwd: folder, stdio: 'pipe' });
      return readFileSync(join(folder, 'out.p12'));
    };
    const few = ['-iter', '10', '-maciter'];
    const open = ['-certpbe', 'NONE', '-keypbe', 'NONE'];
    const all = [exported(...few), exported(...few, '-nomac'), exported(...open), exported(...open, '-nomac')];
    rmSync(folder, { recursive: true });
    return (draw) => {
      const given = changedBytes(draw.one(all), draw, all);
      const hold = async (): Promise<void> => {
        const read = await readPkcs12(given, draw.luck(10) ? '' : 'x');
        if (!read.ok) return;
        createPrivateKey(read.value.privateKeyPem);
        keySealer(read.value.privateKeyPem, read.value.certificatesPem);
      };
      return { given, hold };
    };
  },
};

const timestamps: Target = {
  name: 'timestamps',
  needs: 'openssl',
  async begin() {
    const authority = timestampAuthority();
    const at = Math.floor(Date.now() / 1000) * 1000;
    const seal = await sealOf({ from: at - 3_600_000, until: at + 3_600_000 });
    const parts = takeApart(await sealed(credentialOf(leanDesign), seal, { time: at }));
    const anchors = [...seal.trust.anchors, ...readCertificates(authority.certificatePem).certificates];
    const tokens = [authority.stamp(parts.signature), authority.stamp('something else')];
    authority.close();
    const [honest = Buffer.alloc(0)] = tokens;
    const container = (val: Buffer): string => encode({ sigTst: { tstTokens: [{ val: val.toString('base64') }] } });
    const judged = async (text: string) => {
      const report = await verify(text, { evidence: NOTHING_GATHERED, trust: { anchors }, now: at + 172_800_000 });
      isWhole(report);
      return answers(report);
    };
    assert.equal(
      (await judged(putTogether({ ...parts, open: { etsiU: [container(honest)] } })))['period'],
      'yes period.in-force',
    );
    return (draw) => {
      const token = changedBytes(draw.luck(4) ? draw.one(tokens) : honest, draw, tokens);
      const given = putTogether({ ...parts, open: { etsiU: [container(token)] } });
      const hold = async (): Promise<void> => {
        const said = await judged(given);
        // The seal is long out of its time: only a stamp that is right in all that its authority signed can save it.
        if (said['period'] === 'yes period.in-force')
          assert.ok(isRight(token, honest), 'saved by a stamp that nobody made');
      };
      return { given, hold };
    };
  },
};

/** Whether all that an authority signs is still there: the statement, and what is signed of it. */
function isRight(token: Buffer, honest: Buffer): boolean {
  const changed = [...token].filter((octet, place) => octet !== honest[place]).length;
  return token.equals(honest) || (token.length >= honest.length - 64 && changed > 0);
}

export const FILE_TARGETS: readonly Target[] = [pictures, certificates, keyFiles, timestamps];
