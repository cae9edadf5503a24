import type { Translated } from '../../language.ts';
import type { ladderFaults as english } from '../en/ladders.ts';

export const ladderFaults: Translated<typeof english> = {
  noSteps: 'Nid oes ganddi gamau.',
  notWhole: (step) => `Mae gan gam ${String(step)} rif nad yw’n gyfan.`,
  twice: (step) => `Mae cam ${String(step)} yno ddwywaith.`,
  missing: (step) => `Mae cam ${String(step)} ar goll, neu mae rhywbeth ynddo yn anghywir.`,
  lateStart: 'Rhaid i gam 1 fod ar 0 munud: gofynnir i rywun ar unwaith.',
  notLater: (step) => `Rhaid i gam ${String(step)} fod yn hwyrach na cham ${String(step - 1)}.`,
  tooLong: (step, minutes, most) =>
    `Mae gan bobl cam ${String(step)} y digwyddiad am ${String(minutes)} munud. Yn yr ysgol hon ${String(most)} yw’r mwyaf.`,
  endsEarly: (step) =>
    `Mae cam ${String(step)} yn dweud pryd i ddechrau eto. Dim ond y cam olaf a gaiff wneud hynny.`,
  noEnd: (step) =>
    `Cam ${String(step)} yw’r olaf. Rhaid iddo ddweud o ba gam i ddechrau eto, ac ar ôl sawl munud.`,
  againWhere: (step) => `Mae cam ${String(step)} yn dechrau eto o gam nad yw yno.`,
};
