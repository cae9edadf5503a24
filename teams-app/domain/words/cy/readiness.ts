import type { Translated } from '../../language.ts';
import type { readiness as en } from '../en/readiness.ts';

export const readiness: Translated<typeof en> = {
  title: 'A ydym yn barod?',
  intro:
    'Yn aml dim ond ar ôl i rywbeth ddigwydd y mae cynghorau’n dechrau. Edrychwch ar y datganiadau hyn unwaith y flwyddyn, gyda’ch gilydd. Ysgrifennwch beth sy’n dangos eu bod yn wir.',
  loading: 'Yn chwilio am yr archwiliad',
  chart: 'Pwyntiau fesul egwyddor',
  chartHelp: 'Gellir cyrraedd deg pwynt am bob un. Nid yw datganiad sy’n dal ar agor yn dod â dim.',
  points: (points: number, of: number): string => `${String(points)} o ${String(of)}`,
  inWords: (principle: string, points: number, of: number, open: number): string =>
    open === 0
      ? `${principle}: ${String(points)} o ${String(of)} pwynt.`
      : `${principle}: ${String(points)} o ${String(of)} pwynt, ${String(open)} heb sgôr.`,
  answered: (count: number, of: number): string =>
    `Mae ${String(count)} o ${String(of)} datganiad wedi’u sgorio.`,
  scores: { '0': '0: dim eto', '1': '1: yn rhannol', '2': '2: yn llawn' },
  score: 'Sgôr',
  evidence: 'Beth sy’n ei ddangos',
  evidenceHint: 'Dogfen, dyddiad, pwy sy’n ei wneud. Dim enwau cynghorwyr a dim am ddigwyddiad.',
  save: 'Cadw',
  scoreNamed: (statement: string): string => `Sgorio: ${statement}`,
  ofPrinciple: (principle: string, points: string): string => `${principle}: ${points}`,
  saved: 'Cadwyd.',
  scoredBy: (name: string, day: string): string => `Sgoriwyd gan ${name} ar ${day}`,
  isOld: 'Mwy na blwydd oed. Edrychwch eto.',
  notScored: 'Heb ei sgorio eto',
  edit: 'Golygu’r datganiadau yn SharePoint',
  refused: {
    notThere: 'Nid yw’r datganiad hwn yno mwyach. Edrychwch eto.',
    noScore: 'Dewiswch 0, 1 neu 2.',
    noEvidence: 'Ysgrifennwch beth sy’n ei ddangos. Mae sgôr o 2 yn gofyn amdano.',
    tooLong: 'Defnyddiwch hyd at 2,000 o nodau.',
  },
};
