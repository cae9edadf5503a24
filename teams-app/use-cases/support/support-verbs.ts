/** The verbs of somebody to talk to, buddies and aftercare. */
import { answerAftercare } from './answer-aftercare.ts';
import { answerTalk } from './answer-talk.ts';
import { askToTalk } from './ask-to-talk.ts';
import { joinBuddies } from './join-buddies.ts';
import { changeBuddy, leaveBuddies } from './leave-buddies.ts';
import { mySupport } from './my-support.ts';
import { withdrawTalk } from './withdraw-talk.ts';

export const supportVerbs = {
  'my-support': mySupport,
  'ask-to-talk': askToTalk,
  'answer-talk': answerTalk,
  'withdraw-talk': withdrawTalk,
  'join-buddies': joinBuddies,
  'leave-buddies': leaveBuddies,
  'change-buddy': changeBuddy,
  'answer-aftercare': answerAftercare,
} as const;
