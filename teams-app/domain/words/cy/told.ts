import type { Translated } from '../../language.ts';
import type { told as english } from '../en/told.ts';
import { listed } from './listed.ts';

/** Names that one sentence bears. */
const mostNamed = 3;

const asking = (names: readonly string[]): string => {
  if (names.length === 0) return 'Rydym yn gofyn i eraill ei gymryd.';
  if (names.length > mostNamed) return 'Rydym yn gofyn i’r bobl sydd ar ddyletswydd ei gymryd.';
  return `Rydym yn gofyn i ${listed(names)} ei gymryd.`;
};

export const told: Translated<typeof english> = {
  taken: (name, time) =>
    `Mae eich adroddiad gyda ${name} ers ${time}. Mae’n edrych arno nawr. Mewn perygl, ffoniwch 999.`,
  handedBack: (name, asked) =>
    `Nid yw ${name} yn gofalu am eich adroddiad mwyach. Nid oes neb yn gofalu amdano ar hyn o bryd. ${asking(asked)} Mewn perygl, ffoniwch 999.`,
  noProgress: (name) =>
    `Nid ydym wedi clywed sut mae ${name} yn dod ymlaen gyda’ch adroddiad. Felly rydym yn gofyn i ${name} a’r tîm eto. Nid oes neb yn gofalu amdano ar hyn o bryd. Mewn perygl, ffoniwch 999.`,
  handedOver: (name, time) =>
    `Mae eich adroddiad gyda ${name} nawr, ers ${time}. ${name} sy’n bwrw ymlaen ag ef. Mewn perygl, ffoniwch 999.`,
  givenBack: (name, asked) =>
    `Ni all ${name} fwrw ymlaen â’ch adroddiad. Nid oes neb yn gofalu amdano ar hyn o bryd. ${asking(asked)} Mewn perygl, ffoniwch 999.`,
  stoodDown: (name, reason) =>
    `Mae ${name} wedi sefyll eich adroddiad i lawr. Mae hyn yn golygu nad ydym yn gofyn i neb ei gymryd mwyach. Y rheswm a roddwyd: ${reason}\n\nOs nad yw hynny’n iawn, neu os bydd rhywbeth arall yn digwydd, dywedwch wrthym yma a byddwn yn dechrau eto. Mewn perygl, ffoniwch 999.`,
  fromOfficer: (name, words) => `Mae ${name} yn ysgrifennu:\n\n${words}`,
  closed: (name, reason) =>
    `Mae ${name} wedi cau eich adroddiad. Y rheswm a roddwyd: ${reason}\n\nOs bydd rhywbeth arall yn digwydd, neu os nad ydych yn cytuno, dywedwch wrthym yma.`,
};
