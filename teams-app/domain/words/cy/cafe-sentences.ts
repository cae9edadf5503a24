import type { Translated } from '../../language.ts';
import type { cafeSentences as english } from '../en/cafe-sentences.ts';

export const cafeSentences: Translated<typeof english> = {
  scheduled: (title: string, count: number): string =>
    count === 1
      ? `Mae ${title} yn y calendr.`
      : `Mae ${title} yn y calendr ${String(count)} o weithiau.`,
  changed: (title: string): string =>
    `Mae ${title} wedi newid. Dywedir wrth bwy bynnag sydd â lle.`,
  cancelled: (title: string, count: number): string =>
    count === 1
      ? `Mae ${title} wedi’i ganslo. Dywedir wrth bwy bynnag oedd â lle.`
      : `Mae ${title} wedi’i ganslo ${String(count)} o weithiau. Dywedir wrth bwy bynnag oedd â lle.`,
  joined: (title: string, when: string): string =>
    `Mae gennych le yn ${title}, ${when}. Cewch wahoddiad yn eich calendr.`,
  joinedNoEvent: (title: string, when: string): string => `Mae gennych le yn ${title}, ${when}.`,
  waiting: (title: string, place: number): string =>
    `Mae ${title} yn llawn. Rydych yn rhif ${String(place)} ar y rhestr aros. Dywedwn wrthych os daw lle.`,
  left: (title: string): string => `Rydych wedi gadael ${title}. Nid oes angen i chi ddweud pam.`,
  notThere: 'Nid yw’r caffi hwn yno mwyach. Edrychwch ar y rhestr am y lleill.',
  isOff: 'Mae’r caffi hwn wedi’i ganslo. Edrychwch ar y rhestr am y lleill.',
  isOver: 'Mae’r caffi hwn drosodd.',
  noMeeting:
    'Ni wnaed y cyfarfod Teams: nid oes Teams gan y blwch post. Gofynnwch i TG roi Teams iddo, neu rhowch ddolen cyfarfod yn y geiriau am y caffi.',
  noCalendar:
    'Nid oes calendr wedi’i sefydlu ar gyfer caffis, felly ni chaiff neb wahoddiad. Gall pobl ymuno yma o hyd. Gofynnwch i TG sefydlu’r blwch post llesiant.',
  clash: (found: readonly string[]): string =>
    `Edrychwch ar yr amser eto. ${found.join(' ')} Gallwch ei gadw beth bynnag.`,
  clashHost: (name: string, when: string): string => `Mae ${name} yn brysur bryd hynny (${when}).`,
  clashMeeting: (when: string): string => `Mae cyfarfod cyngor bryd hynny (${when}).`,
  clashHoliday: (when: string): string => `Mae ${when} yn ŵyl banc.`,
  needTitle: 'Rhowch enw i’r caffi.',
  needDay: 'Dewiswch ddiwrnod, er enghraifft 12 Ionawr 2027.',
  needTimes: 'Dywedwch pryd mae’n dechrau ac yn gorffen, er enghraifft 6pm a 7:30pm.',
  tooLong: 'Gall caffi bara 8 awr ar y mwyaf. Edrychwch ar yr amserau.',
  inThePast: 'Mae hynny yn y gorffennol. Dewiswch ddiwrnod neu amser diweddarach.',
  needPlace: 'Dywedwch ble mae, neu ei fod ar-lein.',
  needCapacity: 'Dywedwch faint all ddod: rhif o 1 i 500.',
  needGroup: 'Dywedwch ar gyfer pa grŵp y mae.',
  needTimesCount: 'Dywedwch sawl gwaith: rhif o 2 i 52.',
  needHost: 'Dewiswch pwy sy’n croesawu pobl. Rhaid iddynt fod yn y rhestr Pobl.',
  feedbackThanks: 'Diolch. Nid oes neb yn gwybod pwy a’i dywedodd.',
  reminder: {
    title: (title: string): string => `Mae ${title} yfory`,
    words: (when: string, where: string): string =>
      `${when}, ${where}. Nid oes angen dweud pam os na allwch ddod: gadewch ef yma a chaiff rhywun arall y lle.`,
    leave: 'Ni allaf ddod',
  },
  moved: {
    title: (title: string): string => `Mae gennych le yn ${title}`,
    words: (when: string): string =>
      `Daeth lle yn rhydd. ${when}. Os nad ydych ei eisiau mwyach, gadewch ef yma.`,
    leave: 'Ni allaf ddod',
  },
  off: {
    title: (title: string): string => `Mae ${title} wedi’i ganslo`,
    words: (when: string): string => `Ni fydd caffi ${when} yn cael ei gynnal.`,
  },
  changedMessage: {
    title: (title: string): string => `Mae ${title} wedi newid`,
    words: (when: string, where: string): string => `Mae nawr ${when}, ${where}.`,
  },
  feedback: {
    title: (title: string): string => `Sut oedd ${title}?`,
    words: 'Dim ond os hoffech. Ni all neb weld pwy ddywedodd beth.',
    good: 'Roedd yn dda',
    fair: 'Roedd yn iawn',
    poor: 'Nid oedd i mi',
  },
  hostLeft: {
    title: 'Nid oes gan gaffi westeiwr mwyach',
    words: (title: string, when: string): string =>
      `Mae pwy bynnag oedd i groesawu pobl i ${title}, ${when}, wedi gadael y cyngor. Dewiswch rywun arall ar y dudalen Llesiant.`,
  },
  online: 'ar-lein yn Teams',
  placeAndOnline: (place: string): string => `${place}, neu ar-lein yn Teams`,
};
