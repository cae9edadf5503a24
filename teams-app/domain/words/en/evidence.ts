/** What is said of evidence wherever it comes in: calm and true, and what to do when it did not work. */
import { mostEvidenceBytes } from '../../evidence/evidence.ts';

/** "3.2 MB": bytes as people read them. */
const sizeWords = (bytes: number): string => {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${String(bytes)} bytes`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1_000))} KB`;
  const millions = bytes / 1_048_576;
  return `${millions >= 10 ? String(Math.round(millions)) : Math.max(1, millions).toFixed(1)} MB`;
};

const most = sizeWords(mostEvidenceBytes);

export const evidenceWords = {
  most,
  size: sizeWords,
  wrongType: (name: string): string =>
    `We can’t take “${name}”. We take pictures, sound, video, PDF, text, Office files and emails. You can send a picture of it instead.`,
  notWhatItSays: (name: string): string =>
    `“${name}” is not what its name says, so we did not keep it. It may be damaged. Please send it again, or send a picture of it.`,
  empty: (name: string): string =>
    `“${name}” is empty, so there was nothing to keep. Please send it again.`,
  tooLarge: (name: string): string =>
    `“${name}” is too large. One file can be up to ${most}. Please send a shorter part of it, or a picture.`,
  noRoom: (name: string): string =>
    `There is no room to keep “${name}” at the moment. Please keep it on your device and try again later.`,
  notComplete: (name: string): string =>
    `Not all of “${name}” has reached us. It is still on your device. Please try again.`,
  gone: (name: string): string =>
    `“${name}” could not be fetched, so we do not have it. Please send it again.`,
  saved: (name: string, reference: string): string =>
    `“${name}” is saved with your report ${reference}. You don’t need to send it again.`,
  waiting: (name: string): string =>
    `“${name}” is saved. It is not with a report yet: it goes with the next one that you send. You don’t need to send it again.`,
  notThere: 'There is no such file. Please check it and try again.',
  changed: (name: string): string =>
    `“${name}” is not the same as when it was sent. We do not show it, and the safety team’s manager can see this in the record. Please tell them.`,
  notYours: 'You can’t add a file to this incident.',
  keptAlready: 'This file is kept already. What has been sent as evidence stays.',
  closed: 'This incident is closed, so nothing can be added to it.',
};
