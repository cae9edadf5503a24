import type { Translated } from '../../language.ts';
import type { ladder as english } from '../en/desk-ladder.ts';

export const ladder: Translated<typeof english> = {
  title: 'I bwy y gofynnir, a phryd',
  step: (step) => `Cam ${String(step)}`,
  stepOfRound: (step, round) => `Rownd ${String(round)}, cam ${String(step)}`,
  asked: (moment) => `Gofynnwyd am ${moment}`,
  asking: (moment) => `Gofynnwyd am ${moment}, yn aros am ateb`,
  next: (moment) => `Nesaf, am ${moment}`,
  later: (moment) => `Yna, am ${moment}`,
  notNeeded: (moment) => `I fod am ${moment}, nid oedd ei angen`,
  nobody: 'Neb i ofyn iddynt ar y cam hwn',
  stopped: (owner, moment) => `Cymerodd ${owner} hwn am ${moment}`,
  none: 'Ni ofynnwyd i neb eto.',
  again: (moment, round, step) =>
    `Os na fydd neb yn ateb, mae rownd ${String(round)} yn dechrau am ${moment}, o gam ${String(step)}. Nid yw byth yn dod i ben ar ei phen ei hun.`,
  earlier: (steps) => `Dangos camau cynharach (${String(steps)})`,
  hideEarlier: 'Cuddio camau cynharach',
  channels: {
    teams: 'Teams',
    email: 'E-bost',
    sms: 'Testun',
    voice: 'Galwad ffôn',
    'second-text': 'Testun, ail ddarparwr',
  },
  channel: {
    sent: (channel, moment) => `${channel}: anfonwyd ${moment}`,
    waiting: (channel) => `${channel}: ar ei ffordd`,
    'in-doubt': (channel) => `${channel}: dim ateb eto, yn anfon eto`,
    failed: (channel, why) => `${channel}: methodd, ${why}`,
    'not-needed': (channel) => `${channel}: nid oes ei angen mwyach`,
  },
  failedUnknown: 'ni wyddys pam',
  answer: {
    took: (moment) => `“Mae gen i hwn” am ${moment}`,
    cannot: (moment) => `“Alla i ddim cymryd hwn” am ${moment}`,
    waiting: 'Dim ateb eto',
    none: 'Dim ateb',
    unreached: 'Heb ei gyrraedd',
  },
};
