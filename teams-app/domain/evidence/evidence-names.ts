/** Names of evidence: safe for SharePoint and for the disk of whoever opens it, and still to be recognised. */
import type { IncidentEvidence } from './evidence.ts';
import { endingOf } from './file-kinds.ts';
import { storableLine } from '../storable-text.ts';

/** The list's column ends at 255; SharePoint's whole path at 400 (sp-limits), so the library's names are shorter. */
const longestOriginal = 200;
const longestInLibrary = 100;

/** What nobody sees, or what turns the direction of a name so that "exe.jpg" reads "gpj.exe". */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffd]/gu;

/** Refused by SharePoint or Windows, or read as a path. */
const unsafe = /["*:<>?/\\|#%~&{}]/g;

const cut = (name: string, most: number): string => {
  if (name.length <= most) return name;
  const ending = endingOf(name);
  const tail = ending === '' ? '' : `.${ending}`;
  return (
    name
      .slice(0, most - tail.length)
      .toWellFormed()
      .replace(/[\s.\ufffd]+$/u, '') + tail
  );
};

/** The last part of a path, as a line that shows what it is. Never empty. */
export const originalName = (typed: string): string => {
  const last = typed.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const line = storableLine(last.normalize('NFC')).replace(unseen, '').replace(/\s+/g, ' ').trim();
  return cut(line === '' ? 'file' : line, longestOriginal);
};

/** A name that no system reads as anything else. */
export const safeName = (name: string): string => {
  const plain = originalName(name)
    .replace(unsafe, '_')
    .replace(/^[\s._]+|[\s.]+$/gu, '')
    .replace(/_{2,}/g, '_');
  return cut(plain === '' ? 'file' : plain, longestInLibrary);
};

/** Characters of the key that make a name the only one of its kind within an incident. */
const keyCharacters = 8;

/** "7KQ-4M2-XCA 3f9a21bc photo.jpg": the reference and the key make it unique in the library. */
export const libraryName = (evidence: IncidentEvidence): string =>
  `${evidence.reference} ${evidence.key.slice(0, keyCharacters)} ${safeName(evidence.originalName)}`;
