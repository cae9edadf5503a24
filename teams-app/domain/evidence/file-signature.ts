/** What a file is, read from its first bytes. A name can say anything; these can be checked. */

/** What a person sees in a file: one mark and one way of looking at it each. */
export type FileKind = 'picture' | 'audio' | 'video' | 'document' | 'email' | 'text';

/** Bytes from the beginning that tell what a file is. */
export const headBytes = 4_096;

/** The content, for example image/jpeg; undefined where the bytes are none that we take. */
type Sign = (head: Uint8Array, text: string) => boolean;

const startsWith =
  (sign: string, at = 0): Sign =>
  (_head, text) =>
    text.startsWith(sign, at);

const both =
  (...signs: readonly Sign[]): Sign =>
  (head, text) =>
    signs.every((sign) => sign(head, text));

const any =
  (...signs: readonly Sign[]): Sign =>
  (head, text) =>
    signs.some((sign) => sign(head, text));

/** ISO base media: "ftyp" and the brand at byte 8 (ISO/IEC 14496-12). */
const brand = (...brands: readonly string[]): Sign =>
  both(startsWith('ftyp', 4), any(...brands.map((each) => startsWith(each, 8))));

/** A ZIP whose beginning names a part: Office (ECMA-376) and OpenDocument files. */
const zipWith = (...parts: readonly string[]): Sign =>
  both(
    startsWith('PK\u0003\u0004'),
    any(
      ...parts.map(
        (part): Sign =>
          (_head, text) =>
            text.includes(part),
      ),
    ),
  );

const isMpegAudio: Sign = ([first = 0, second = 0]) =>
  first === 0xff && (second & 0xe0) === 0xe0 && [2, 4].includes(second & 0x06);

/** An AAC stream as phones record it (ISO/IEC 13818-7, ADTS). */
const isAdts: Sign = ([first = 0, second = 0]) => first === 0xff && (second & 0xf6) === 0xf0;

const riff = (of: string): Sign => both(startsWith('RIFF'), startsWith(of, 8));

/** Content types by their signs; the first that fits counts. */
const signs: readonly (readonly [string, Sign])[] = [
  ['image/jpeg', startsWith('\u00ff\u00d8\u00ff')],
  ['image/png', startsWith('\u0089PNG\r\n\u001a\n')],
  ['image/gif', any(startsWith('GIF87a'), startsWith('GIF89a'))],
  ['image/webp', riff('WEBP')],
  ['image/bmp', both(startsWith('BM'), startsWith('\u0000\u0000\u0000\u0000', 6))],
  ['image/tiff', any(startsWith('II*\u0000'), startsWith('MM\u0000*'))],
  ['image/heic', brand('heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1')],
  ['image/avif', brand('avif', 'avis')],
  ['audio/mp4', brand('M4A', 'M4B', 'F4A')],
  ['video/quicktime', any(brand('qt'), startsWith('moov', 4), startsWith('mdat', 4))],
  ['video/mp4', startsWith('ftyp', 4)],
  ['audio/wav', riff('WAVE')],
  ['video/x-msvideo', riff('AVI ')],
  ['audio/ogg', startsWith('OggS')],
  ['audio/flac', startsWith('fLaC')],
  ['audio/amr', startsWith('#!AMR')],
  ['audio/x-caf', startsWith('caff')],
  ['video/webm', startsWith('\u001aE\u00df\u00a3')],
  ['video/x-ms-wmv', startsWith('0&\u00b2u\u008ef\u00cf\u0011')],
  ['video/mpeg', startsWith('\u0000\u0000\u0001\u00ba')],
  ['application/pdf', startsWith('%PDF-')],
  ['application/rtf', startsWith('{\\rtf')],
  ['application/x-ole', startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
  [
    'application/vnd.openxmlformats-officedocument',
    zipWith('[Content_Types].xml', '_rels/.rels', 'docProps/', 'word/', 'xl/', 'ppt/'),
  ],
  ['application/vnd.oasis.opendocument', zipWith('mimetypeapplication/vnd.oasis.opendocument')],
  ['audio/aac', isAdts],
  ['audio/mpeg', any(startsWith('ID3'), isMpegAudio)],
];

/** Bytes as characters of the same number, so that signs can be compared as text. */
const asLatin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The marks with which texts of two bytes a sign begin, and the one of UTF-8. */
const twoBytes = /^(?:\u00ff\u00fe|\u00fe\u00ff)/;
const anyMark = /^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/;

/** What a browser, a shell or a mail program might run, whatever its name says. */
const active =
  /^\s*(#!|<\?(?!xml\s)|<(!doctype|!--|\?xml|html|head|body|svg|script|iframe)\b|@echo)/i;

/** Control signs that stand in no text: all but white space and the range of other alphabets. */
const unreadable = /[^\t\n\v\f\r\u{7f}-\u{9f}\P{Cc}]/u;

/** What is active begins with plain letters, so it is found though the rest may be of any alphabet. */
const isText = (latin: string): boolean => {
  const isWords = twoBytes.test(latin) || !unreadable.test(latin);
  return isWords && !active.test(latin.replace(anyMark, '').replaceAll('\0', ''));
};

/** A message begins with lines such as "From: ..." (RFC 5322, 2.2). */
const isMessage = (latin: string): boolean =>
  /^(?:[\x21-\x39\x3b-\x7e]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/.test(latin);

/**
 * The content type of a file that begins so: one of those above, text/plain, message/rfc822; undefined
 * for anything else: programs, scripts, web pages, drawings that can hold scripts, archives.
 */
export const contentTypeOf = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, headBytes);
  const latin = asLatin1(head);
  const found = signs.find(([, sign]) => sign(head, latin));
  if (found !== undefined) return found[0];
  if (head.length === 0 || !isText(latin)) return undefined;
  return isMessage(latin) ? 'message/rfc822' : 'text/plain';
};
