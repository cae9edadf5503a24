/** How a file is handed to a browser: to be kept, and never to run or to be taken for a page. */

export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly fileType: string;
}

/** The headers. Nothing in the file may run, be drawn as a page, or be taken for something else. */
export const attached = ({ name, size, fileType }: GivenFile): Record<string, string> => ({
  'Content-Type': fileType,
  'Content-Length': String(size),
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Whoever asked has gone: nothing is wrong. */
export const isGivenUp = (problem: unknown): boolean =>
  problem instanceof Error &&
  'code' in problem &&
  (problem.code === 'ERR_STREAM_PREMATURE_CLOSE' || problem.code === 'ECONNRESET');
