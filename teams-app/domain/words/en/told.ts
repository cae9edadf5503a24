import { listed } from './listed.ts';

/** Names that one sentence bears. */
const mostNamed = 3;

const asking = (names: readonly string[]): string => {
  if (names.length === 0) return 'We are asking others to take it.';
  if (names.length > mostNamed) return 'We are asking the people on duty to take it.';
  return `We are asking ${listed(names)} to take it.`;
};

/** What the councillor who reported is told afterwards. Calm, plain, and no promise that the council has not made. */
export const told = {
  taken: (name: string, time: string): string =>
    `${name} has your report since ${time} and is looking at it now. In danger, call 999.`,
  handedBack: (name: string, asked: readonly string[]): string =>
    `${name} is not looking after your report any more. Nobody has it at this moment. ${asking(asked)} In danger, call 999.`,
  noProgress: (name: string): string =>
    `We have not heard how ${name} is getting on with your report, so we are asking ${name} and the team again. Nobody has it at this moment. In danger, call 999.`,
  handedOver: (name: string, time: string): string =>
    `${name} has your report now, since ${time}, and goes on with it. In danger, call 999.`,
  givenBack: (name: string, asked: readonly string[]): string =>
    `${name} can’t go on with your report. Nobody has it at this moment. ${asking(asked)} In danger, call 999.`,
  stoodDown: (name: string, reason: string): string =>
    `${name} has stood your report down. This means that we don’t ask anybody to take it any more. The reason given: ${reason}\n\nIf that is not right, or anything else happens, please tell us here and we start again. In danger, call 999.`,
  fromOfficer: (name: string, words: string): string => `${name} writes:\n\n${words}`,
  closed: (name: string, reason: string): string =>
    `${name} has closed your report. The reason given: ${reason}\n\nIf anything else happens, or you don’t agree, please tell us here.`,
};
