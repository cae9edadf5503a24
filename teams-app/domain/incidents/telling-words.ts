/** Whether words tell of something that happened: then they are a report, whatever else they look like. */
import { provisionalLevel } from './triage.ts';

/** Generous on purpose: a report card with the words in it is never wrong, a report that is swallowed is. */
const signs = [
  /\b(he|she|they|him|someone|somebody|anyone)(['’](s|d|re|ve|ll))?\b/i,
  /\b(shout|threat|abus|attack|punch|push|spit|follow|stalk|harass|intimidat|assault|swear|scream|smash|chas|grab)\w*/i,
  /\b(hit|hits|spat|swore|kicked|broke|shot|knives|knife|gun|weapon|fire|bomb|blood|drunk|angry|aggressive|racist|nasty|rude)\b/i,
  /\b(scared|afraid|frighten\w*|fear\w*|unsafe|danger\w*|hurt\w*|injur\w*|bleeding|trapped|hiding|shaken|shaking|upset|crying|police|999|emergency|incident|report)\b/i,
  /\b(not|never|but|unless|except|stuck|lost|wrong|worse|bad|trouble|weird|creepy)\b/i,
  /\b\w+n['’]t\b/i,
  /\b(bygwth|bygyth\w*|ofn|ofnus|ymosod\w*|cyllell|gwaed|heddlu|gweiddi|dilyn|brifo|perygl|peryglus|ddim|fygwth|ond)\b/i,
];

/** True where the words may tell of something bad, or say that something is not so. */
export const tellsOfSomething = (words: string): boolean =>
  signs.some((sign) => sign.test(words)) ||
  provisionalLevel({ what: words, afraidNow: 'no', about: 'nobody' }).level !== 'low';
