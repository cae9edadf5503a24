/** A file as somebody might send it, made up from its name: it begins as files of its kind do. */

const boxes = (brand: string): string =>
  `\u0000\u0000\u0000\u0018ftyp${brand}\u0000\u0000\u0002\u0000`;

/** How files with these endings begin, one byte a sign. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^(jpe?g|jfif)$/, '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000'],
  [/^png$/, '\u0089PNG\r\n\u001a\n'],
  [/^gif$/, 'GIF89a'],
  [/^webp$/, 'RIFF\u0000\u0000\u0000\u0000WEBP'],
  [/^hei[cf]$/, boxes('heic')],
  [/^(mp4|m4v)$/, boxes('isom')],
  [/^mov$/, boxes('qt  ')],
  [/^m4a$/, boxes('M4A ')],
  [/^mp3$/, 'ID3\u0003\u0000'],
  [/^wav$/, 'RIFF\u0000\u0000\u0000\u0000WAVE'],
  [/^pdf$/, '%PDF-1.7\n'],
];

/** About what a photo from a phone has. */
const usualBytes = 2_000_000;

/** The bytes of a file of this name: always the same for the same name and size. Other endings give plain text. */
export const sampleFile = (name: string, size: number = usualBytes): Buffer => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const [, start = ''] = beginnings.find(([endings]) => endings.test(ending)) ?? [];
  const bytes = Buffer.alloc(size, `${name}\n`);
  bytes.write(start, 'latin1');
  return bytes;
};
