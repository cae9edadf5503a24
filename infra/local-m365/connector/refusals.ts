import type { Response } from 'express';
import type { FaultAnswers } from '../fault-gate.ts';

/** Answers as the Bot Connector refuses: `{ error: { code, message } }`. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}

export const connectorFaults: FaultAnswers = {
  down: (response) =>
    refuse(response, 503, 'ServiceUnavailable', 'The service is unavailable. Try again later.'),
  throttled: (response) => refuse(response, 429, 'Throttled', 'API calls quota exceeded.'),
  blocked: (response) =>
    refuse(response, 403, 'MessageWritesBlocked', 'User blocked the conversation with the bot.'),
};

/** The person has not got the app: nothing may be sent to them. */
export function refuseNotInstalled(response: Response): void {
  const message = "The bot isn't part of the conversation. App needs to be reinstalled.";
  refuse(response, 403, 'BotNotInConversationRoster', message);
}
