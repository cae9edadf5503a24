import type { Translated } from '../../language.ts';
import type { evidenceWords as english } from '../en/evidence.ts';
import { mostEvidenceBytes } from '../../evidence/evidence.ts';

const sizeWords = (bytes: number): string => {
  if (bytes < 1_000) return `${String(bytes)} beit`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1_000))} KB`;
  const millions = bytes / 1_048_576;
  return `${millions >= 10 ? String(Math.round(millions)) : Math.max(1, millions).toFixed(1)} MB`;
};

const most = sizeWords(mostEvidenceBytes);

export const evidenceWords: Translated<typeof english> = {
  most,
  size: sizeWords,
  wrongType: (name) =>
    `Ni allwn gymryd “${name}”. Rydym yn cymryd lluniau, sain, fideo, PDF, testun, ffeiliau Office ac e-byst. Gallwch anfon llun ohono yn lle hynny.`,
  notWhatItSays: (name) =>
    `Nid yw “${name}” yr hyn y mae ei enw’n ei ddweud, felly ni chadwyd ef. Efallai ei fod wedi’i ddifrodi. Anfonwch ef eto, neu anfonwch lun ohono.`,
  empty: (name) => `Mae “${name}” yn wag, felly nid oedd dim i’w gadw. Anfonwch ef eto.`,
  tooLarge: (name) =>
    `Mae “${name}” yn rhy fawr. Gall un ffeil fod hyd at ${most}. Anfonwch ran fyrrach ohoni, neu lun.`,
  noRoom: (name) =>
    `Nid oes lle i gadw “${name}” ar hyn o bryd. Cadwch ef ar eich dyfais a rhowch gynnig arall arni yn nes ymlaen.`,
  notComplete: (name) =>
    `Nid yw “${name}” wedi ein cyrraedd yn gyfan. Mae’n dal ar eich dyfais. Rhowch gynnig arall arni.`,
  gone: (name) => `Ni ellid nôl “${name}”, felly nid yw gennym. Anfonwch ef eto.`,
  saved: (name, reference) =>
    `Mae “${name}” wedi’i gadw gyda’ch adroddiad ${reference}. Nid oes angen ei anfon eto.`,
  waiting: (name) =>
    `Mae “${name}” wedi’i gadw. Nid yw gydag adroddiad eto: bydd yn mynd gyda’r nesaf a anfonwch. Nid oes angen ei anfon eto.`,
  notThere: 'Nid oes ffeil o’r fath. Gwiriwch hi a rhowch gynnig arall arni.',
  changed: (name) =>
    `Nid yw “${name}” yr un fath â phan y’i hanfonwyd. Nid ydym yn ei ddangos, a gall rheolwr y tîm diogelwch weld hyn yn y cofnod. Dywedwch wrthynt.`,
  notYours: 'Ni allwch ychwanegu ffeil at y digwyddiad hwn.',
  keptAlready: 'Mae’r ffeil hon wedi’i chadw eisoes. Mae’r hyn a anfonwyd fel tystiolaeth yn aros.',
  closed: 'Mae’r digwyddiad hwn wedi’i gau, felly ni ellir ychwanegu dim ato.',
};
