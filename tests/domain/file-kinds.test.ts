// What is taken as evidence: name and bytes must agree, and nothing that can run comes in.
import { expect, test } from '@jest/globals';
import {
  acceptedEndings,
  checkContent,
  checkName,
  isShownSafely,
  kindOfType,
} from '#core/domain/evidence/file-kinds.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const padded = (text: string): Uint8Array => bytes(text.padEnd(64, '\0'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const png = padded('\u0089PNG\r\n\u001a\n');
const jpeg = padded('\u00ff\u00d8\u00ff\u00e0');
const zip = padded('PK\u0003\u0004....classes.dex');
const docx = padded('PK\u0003\u0004........................[Content_Types].xml');
const ole = padded('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
const exe = padded('MZ\u0090\0\u0003\0');

const taken: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['IMG_2041.JPG', jpeg, 'image/jpeg', 'picture'],
  ['screen.png', png, 'image/png', 'picture'],
  ['IMG.HEIC', padded('\0\0\0\u0018ftypheic'), 'image/heic', 'picture'],
  ['from-a-chat.jpg', padded('RIFF\0\0\0\0WEBP'), 'image/webp', 'picture'],
  ['voicemail.m4a', padded('\0\0\0\u0018ftypM4A '), 'audio/mp4', 'audio'],
  ['voicemail.mp3', padded('ID3\u0003'), 'audio/mpeg', 'audio'],
  ['voicemail.mp3', padded('\u00ff\u00fb\u0090d'), 'audio/mpeg', 'audio'],
  ['memo.aac', padded('\u00ff\u00f1L\u0080'), 'audio/aac', 'audio'],
  ['note.amr', padded('#!AMR\n'), 'audio/amr', 'audio'],
  ['note.opus', padded('OggS\0'), 'audio/ogg', 'audio'],
  ['film.mov', padded('\0\0\0\u0014ftypqt  '), 'video/quicktime', 'video'],
  ['film.mp4', padded('\0\0\0\u0018ftypisom'), 'video/mp4', 'video'],
  ['letter.pdf', padded('%PDF-1.7'), 'application/pdf', 'document'],
  [
    'letter.docx',
    docx,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'document',
  ],
  ['letter.doc', ole, 'application/msword', 'document'],
  ['threat.msg', ole, 'application/vnd.ms-outlook', 'email'],
  [
    'threat.eml',
    utf8('Received: from mail.example.org\r\n\tby us\r\nFrom: A <a@example.org>\r\n\r\nHi'),
    'message/rfc822',
    'email',
  ],
  ['diary.txt', utf8('Monday: he stood outside again. Llŷn.'), 'text/plain', 'text'],
  ['diary.txt', bytes('\u00ff\u00feH\0i\0'), 'text/plain', 'text'],
];

test.each(taken)('%s is taken for what it is', (name, head, type, kind) => {
  expect(checkName(name).ok).toBe(true);
  expect(checkContent(name, head)).toEqual({ ok: true, value: type });
  expect(kindOfType(type)).toBe(kind);
});

const neverByName = [
  'run.exe',
  'run.ps1',
  'run.js',
  'run.bat',
  'page.html',
  'page.htm',
  'drawing.svg',
  'macro.docm',
  'macro.xlsm',
  'files.zip',
  'app.apk',
  'link.lnk',
  'disk.iso',
  'photo.jpg.exe',
  'feed.xml',
  'no-ending',
  '.jpg.',
  '',
];

test.each(neverByName)('%s is refused for its name, with a sentence that names it', (name) => {
  const answer = checkName(name);
  expect(answer).toMatchObject({ ok: false, refused: { kind: 'invalid', field: 'file' } });
  expect(!answer.ok && answer.refused.sentence).toContain(`“${name}”`);
  expect(checkContent(name, png).ok).toBe(false);
});

const lies: readonly (readonly [string, Uint8Array])[] = [
  ['photo.jpg', exe],
  ['photo.jpg', zip],
  ['photo.jpg', utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['photo.png', utf8('GIFT')],
  ['letter.pdf', jpeg],
  ['letter.docx', zip],
  ['letter.docx', ole],
  ['diary.txt', utf8('<!DOCTYPE html><script>alert(1)</script>')],
  ['diary.txt', utf8('\ufeff  <html onload=x>')],
  ['diary.txt', utf8('#!/bin/sh\nrm -rf /')],
  ['diary.txt', utf8('<?php echo 1;')],
  ['diary.txt', utf8('@echo off')],
  ['diary.txt', exe],
  ['threat.eml', exe],
  ['threat.eml', utf8('<html><body>hello</body></html>')],
];

test.each(lies)('%s that is something else inside is refused', (name, head) => {
  const answer = checkContent(name, head);
  expect(!answer.ok && answer.refused.sentence).toMatch(/is not what its name says/);
});

test('an empty file is refused as empty', () => {
  const answer = checkContent('photo.jpg', new Uint8Array());
  expect(!answer.ok && answer.refused.sentence).toMatch(/is empty/);
});

test('only pictures that hold no script are shown, and the file dialog offers no other endings', () => {
  expect(
    ['image/jpeg', 'image/svg+xml', 'application/pdf', 'text/plain'].map(isShownSafely),
  ).toEqual([true, false, false, false]);
  expect(acceptedEndings).toContain('.heic');
  for (const ending of acceptedEndings) expect(checkName(`a${ending}`).ok).toBe(true);
});
