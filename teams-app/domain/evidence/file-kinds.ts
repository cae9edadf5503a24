/** Which files are taken as evidence: what the name says and what the bytes say must agree. */
import type { Language } from '../language.ts';
import { contentTypeOf } from './file-signature.ts';
import type { FileKind } from './file-signature.ts';
import { refuse, done } from '../refusal.ts';
import type { Result } from '../refusal.ts';
import { evidenceWords } from '../words/evidence.ts';

export type { FileKind };

interface Ending {
  readonly kind: FileKind;
  /** The content types that a file with this ending may have. */
  readonly holds: readonly string[];
  /** What it is filed as, where the bytes alone do not say it all. */
  readonly as?: string;
}

const pictures = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/tiff',
  'image/heic',
  'image/avif',
] as const;
const sounds = [
  'audio/mp4',
  'audio/wav',
  'audio/ogg',
  'audio/flac',
  'audio/amr',
  'audio/x-caf',
  'audio/aac',
  'audio/mpeg',
] as const;
const films = [
  'video/quicktime',
  'video/mp4',
  'video/x-msvideo',
  'video/webm',
  'video/x-ms-wmv',
  'video/mpeg',
] as const;
/** Voice messages of phones come in the boxes of films. */
const played = [...sounds, ...films];

const all = (endings: string, of: Ending): (readonly [string, Ending])[] =>
  endings.split(' ').map((ending) => [ending, of]);

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const office = (as: string, ...holds: readonly string[]): Ending => ({
  kind: 'document',
  holds,
  as,
});

/**
 * Messaging apps name a picture .jpg whatever it is, so an ending stands for its whole kind. No ending
 * of a program, a script, a web page, an archive or a document with macros is here.
 */
const endings: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...all('jpg jpeg jfif png gif webp bmp tif tiff heic heif avif', {
    kind: 'picture',
    holds: pictures,
  }),
  ...all('m4a mp3 wav ogg oga opus flac amr caf aac wma weba', { kind: 'audio', holds: played }),
  ...all('mp4 m4v mov 3gp 3g2 webm mkv avi wmv mpg mpeg', { kind: 'video', holds: played }),
  ...all('pdf', { kind: 'document', holds: ['application/pdf'] }),
  ...all('rtf', { kind: 'document', holds: ['application/rtf'] }),
  ...all('docx', office(`${openXml}.wordprocessingml.document`, openXml)),
  ...all('xlsx', office(`${openXml}.spreadsheetml.sheet`, openXml)),
  ...all('pptx', office(`${openXml}.presentationml.presentation`, openXml)),
  ...all('doc', office('application/msword', 'application/x-ole', 'application/rtf')),
  ...all('xls', office('application/vnd.ms-excel', 'application/x-ole')),
  ...all('ppt', office('application/vnd.ms-powerpoint', 'application/x-ole')),
  ...all('odt', office(`${openDocument}.text`, openDocument)),
  ...all('ods', office(`${openDocument}.spreadsheet`, openDocument)),
  ...all('odp', office(`${openDocument}.presentation`, openDocument)),
  ...all('msg', { kind: 'email', holds: ['application/x-ole'], as: 'application/vnd.ms-outlook' }),
  ...all('eml', {
    kind: 'email',
    holds: ['message/rfc822', 'text/plain'],
    as: 'message/rfc822',
  }),
  ...all('txt csv log', {
    kind: 'text',
    holds: ['text/plain', 'message/rfc822'],
    as: 'text/plain',
  }),
]);

/** The ending of a name in small letters, without the dot; empty where there is none. */
export const endingOf = (name: string): string =>
  /\.([\p{L}\p{N}]{1,8})$/u.exec(name.trim())?.[1]?.toLowerCase() ?? '';

/** The kind that a name promises; undefined where files of such a name are not taken. */
const kindByName = (name: string): FileKind | undefined => endings.get(endingOf(name))?.kind;

/** Endings for a file input, each with its dot. */
export const acceptedEndings: readonly string[] = [...endings.keys()].map((each) => `.${each}`);

/** Refuses a name that we never take, before any of the bytes are sent. */
export const checkName = (name: string, language: Language = 'en'): Result<FileKind> => {
  const kind = kindByName(name);
  return kind === undefined
    ? refuse('invalid', evidenceWords[language].wrongType(name), 'file')
    : done(kind);
};

/**
 * What the file is, from its name and its first bytes: they must agree, or it is refused with a
 * sentence. A file of at least `headBytes` needs that many; a shorter one all it has.
 */
export const checkContent = (
  name: string,
  head: Uint8Array,
  language: Language = 'en',
): Result<string> => {
  const ending = endings.get(endingOf(name));
  if (ending === undefined)
    return refuse('invalid', evidenceWords[language].wrongType(name), 'file');
  if (head.length === 0) return refuse('invalid', evidenceWords[language].empty(name), 'file');
  const type = contentTypeOf(head);
  if (type === undefined || !ending.holds.includes(type))
    return refuse('invalid', evidenceWords[language].notWhatItSays(name), 'file');
  return done(ending.as ?? type);
};

const kindsByType: readonly (readonly [RegExp, FileKind])[] = [
  [/^image\//, 'picture'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/^message\/|outlook$/, 'email'],
  [/^text\//, 'text'],
];

/** The kind of a content type as it was filed. */
export const kindOfType = (type: string): FileKind =>
  kindsByType.find(([pattern]) => pattern.test(type))?.[1] ?? 'document';

/** Pictures that every browser draws and that can hold no script. */
export const isShownSafely = (type: string): boolean =>
  ['image/jpeg', 'image/png', 'image/gif', 'image/webp'].includes(type);

const pictureEndings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/tiff': 'tif',
  'image/heic': 'heic',
  'image/avif': 'avif',
};

/** The ending for a picture that came without a name; undefined where the type is no picture that we take. */
export const endingForPicture = (type: string): string | undefined => pictureEndings[type];
