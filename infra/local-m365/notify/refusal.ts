import type { Response } from 'express';
import type { FaultAnswers } from '../fault-gate.ts';

/** A refusal in Notify's words: https://docs.notifications.service.gov.uk/node.html#error-handling */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly message: string;
}

/** Answers `{ errors: [{ error, message }], status_code }`. */
export function refuse(response: Response, { status, error, message }: Refusal): void {
  response.status(status).json({ errors: [{ error, message }], status_code: status });
}

export const badRequest = (message: string): Refusal => ({
  status: 400,
  error: 'BadRequestError',
  message,
});

export const invalid = (message: string): Refusal => ({
  status: 400,
  error: 'ValidationError',
  message,
});

export const notFound: Refusal = {
  status: 404,
  error: 'NoResultFound',
  message: 'No result found',
};

const broken: Refusal = { status: 503, error: 'Exception', message: 'Internal server error' };

export const notifyFaults: FaultAnswers = {
  down: (response) => refuse(response, broken),
  throttled: (response) =>
    refuse(response, {
      status: 429,
      error: 'RateLimitError',
      message: 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
    }),
  blocked: (response) => refuse(response, broken),
};
