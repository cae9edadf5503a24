/** What Graph says no to. That it cannot be reached, or asks us to wait, is RecordUnavailable instead. */

export type GraphRefusalKind =
  'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'gone' | 'changed' | 'other';

const kinds: Readonly<Record<number, GraphRefusalKind>> = {
  400: 'invalid',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'changed',
};

/**
 * A request that Graph refused. Its message holds status, code and request id and no more, so that it
 * may be logged; what Graph said in words may quote a councillor and is read by `words` alone.
 */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  readonly status: number;
  readonly code: string;
  readonly kind: GraphRefusalKind;
  readonly #words: string;

  constructor(method: string, status: number, body: GraphErrorBody, requestId: string) {
    super(`Graph refused ${method}: ${String(status)} ${body.code} (request ${requestId})`);
    this.status = status;
    this.code = body.code;
    this.kind = kinds[status] ?? 'other';
    this.#words = body.message;
  }

  /** Graph's own sentence: for an administrator's screen, never for a log. */
  words(): string {
    return this.#words;
  }
}

export interface GraphErrorBody {
  readonly code: string;
  readonly message: string;
}

/** Code and sentence of an error answer; empty where the answer is no Graph error. */
export const readErrorBody = (text: string): GraphErrorBody => {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
    return { code: asText(error?.code), message: asText(error?.message) };
  } catch {
    return { code: '', message: '' };
  }
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether an error is a refusal of this kind. */
export const isRefused = (error: unknown, ...of: GraphRefusalKind[]): error is GraphRefusal =>
  error instanceof GraphRefusal && of.includes(error.kind);
