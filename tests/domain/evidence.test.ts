// Names that are safe and still to be recognised; the trail that vouches for the bytes.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IncidentEvidence } from '#core/domain/evidence/evidence.ts';
import { mostEvidenceBytes } from '#core/domain/evidence/evidence.ts';
import { libraryName, originalName, safeName } from '#core/domain/evidence/evidence-names.ts';
import {
  evidenceAdded,
  evidenceOpened,
  fileSaid,
  fingerprintIn,
} from '#core/domain/evidence/evidence-trail.ts';
import { evidenceWords } from '#core/domain/words/evidence.ts';
import { at } from '../support/sample.ts';

const photo: IncidentEvidence = {
  key: 'a1b2c3d4e5f60718',
  reference: '7KQ-4M2-XCA',
  originalName: 'back gate.jpg',
  fileType: 'image/jpeg',
  size: 3_400_000,
  sha256: 'ab'.repeat(32),
  receivedAt: at('2026-12-28T23:40:00.000Z'),
  from: 'Cllr Aoife Brennan-Osei',
  fromKey: 'aoife',
};

test.each([
  ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['  two\r\nlines.txt ', 'two lines.txt'],
  ['', 'file'],
  ['🔪🏠.png', '🔪🏠.png'],
])('%j is called %j', (typed, name) => {
  expect(originalName(typed)).toBe(name);
});

test.each([
  ['a:b*c?.jpg', 'a_b_c_.jpg'],
  ['~$secret.docx', '$secret.docx'],
  ['.hidden.txt', 'hidden.txt'],
  ['#50% {off}.pdf', '50_ _off_.pdf'],
])('%j is filed as %j', (typed, name) => {
  expect(safeName(typed)).toBe(name);
});

test('whatever a file is called, its name in the library is safe, short and keeps its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const name = safeName(`${typed}x.jpg`);
      expect(name).toMatch(/^[^"*:<>?/\\|#%~&{}\p{Cc}]+\.jpg$/u);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name.isWellFormed()).toBe(true);
      expect(name).not.toMatch(/^[\s.]|[\s.]$/);
    }),
  );
});

test('two files of one name have two names in the library, each to be recognised', () => {
  expect(libraryName(photo)).toBe('7KQ-4M2-XCA a1b2c3d4 back gate.jpg');
  expect(libraryName({ ...photo, key: 'ffffffffffffffff' })).not.toBe(libraryName(photo));
});

test('the trail gives back the fingerprint of the file that it names, and of no other', () => {
  const now = at('2026-12-28T23:41:00.000Z');
  const entries = [
    evidenceAdded(photo, now),
    evidenceOpened(photo, { name: 'Dev', key: 'dev' }, now),
  ];
  expect(fingerprintIn(entries, photo.key)).toBe(photo.sha256);
  expect(fingerprintIn(entries, 'another')).toBeUndefined();
});

test('people read the name and the size, not the key and the fingerprint', () => {
  const now = at('2026-12-28T23:41:00.000Z');
  const [added, opened] = [
    evidenceAdded(photo, now),
    evidenceOpened(photo, { name: 'Dev', key: 'dev' }, now),
  ];
  expect(fileSaid(added.detail ?? '')).toBe('back gate.jpg, 3.2 MB');
  expect(fileSaid(opened.detail ?? '')).toBe('back gate.jpg');
});

test('a name that looks like another file’s entry vouches for nothing', () => {
  const now = at('2026-12-28T23:41:00.000Z');
  const posing = {
    ...photo,
    key: '0000000000000000',
    originalName: `x (evidence ${photo.key}), 1 KB, SHA-256 ${'00'.repeat(32)}`,
    sha256: 'cd'.repeat(32),
  };
  const entries = [evidenceAdded(posing, now), evidenceAdded(photo, now)];
  expect(fingerprintIn(entries, photo.key)).toBe(photo.sha256);
  expect(fingerprintIn(entries, posing.key)).toBe(posing.sha256);
});

test.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [44_700, '45 KB'],
  [3_400_000, '3.2 MB'],
  [mostEvidenceBytes, '250 MB'],
])('%d bytes are said as %s', (bytes, words) => {
  expect(evidenceWords.en.size(bytes)).toBe(words);
});
