import type { Translated } from '../../language.ts';
import type {
  gapSentences as englishGaps,
  rotaMessages as englishMessages,
} from '../en/rota-messages.ts';

export const gapSentences: Translated<typeof englishGaps> = {
  nobody: (from, until) => `Nid oes neb ar alwad o ${from} tan ${until}.`,
  nobodyReachable: (names, from, until) =>
    `Ni ellir cyrraedd neb sydd ar alwad o ${from} tan ${until} (${names}).`,
  onePerson: (name, other, from, until) =>
    `O ${from} tan ${until} dim ond ${name} y gellir ei gyrraedd: ni ellir cyrraedd ${other}.`,
  samePerson: (name, from, until) =>
    `Mae ${name} yn arweinydd ac yn ddirprwy o ${from} tan ${until}.`,
  noSenior: (from, until) => `Nid oes neb yn uwch reolwr cyfrifol o ${from} tan ${until}.`,
  somebodyUnknown: 'rhywun nad yw yn y rhestr Pobl',
};

const parts: Readonly<Record<string, string>> = { lead: 'arweinydd', deputy: 'dirprwy' };

export const rotaMessages: Translated<typeof englishMessages> = {
  swapAsked: {
    title: 'Allwch chi gymryd tro?',
    words: (asker, part, from, until, note) =>
      `Mae ${asker} yn gofyn a allwch fod ar alwad fel ${parts[part] ?? part} o ${from} tan ${until}.${note === '' ? '' : ` Y nodyn: “${note}”`} Nes i chi ddweud ie, mae ${asker} yn aros ar alwad.`,
    accept: 'Ie, fe’i cymeraf',
    refuse: 'Na, alla i ddim',
  },
  swapWithdrawn: 'Tynnwyd cyfnewid yn ôl',
  swapAnswered: {
    title: 'Atebwyd eich cyfnewid',
    accepted: (name, from, until) =>
      `Mae ${name} yn cymryd eich tro o ${from} tan ${until}. Mae ar y rota.`,
    refused: (name, from, until) =>
      `Ni all ${name} gymryd eich tro o ${from} tan ${until}. Rydych yn aros ar alwad.`,
    withdrawn: (name, from, until) =>
      `Nid oes ar ${name} eich angen o ${from} tan ${until} mwyach. Nid oes dim yn newid i chi.`,
  },
  gaps: {
    title: 'Mae bylchau yn y rota',
    words: (gaps, more) =>
      `Yn y 30 diwrnod nesaf:\n\n${gaps.map((gap) => `- ${gap}`).join('\n')}${more === 0 ? '' : `\n- a ${String(more)} arall`}\n\nRhowch rywun yno. Tan hynny mae adroddiad brys yn mynd yn syth at y bobl nesaf ar yr ysgol.`,
  },
  emptyRung: {
    title: 'Ni chanfu adroddiad brys neb ar alwad',
    words: (asked, reference) =>
      `Adroddiad ${reference}: ni ellid cyrraedd neb fel ${asked}, felly gofynnwyd i’r bobl nesaf ar unwaith. Edrychwch ar y rota nawr.`,
  },
};
