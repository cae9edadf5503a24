/** Two decisions of Valemoor that people may argue about, and a false profile that a councillor wants taken down. */
import { objectIdOf } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const carPark = (now: number): SampleRow => ({
  Title: 'Charges in the Harbour car park',
  TitleCy: 'Taliadau ym maes parcio’r Harbwr',
  DecisionAt: dayAt(now, 10, '18:00'),
  Wards: 'Harbour\nMarlowe\nNorthgate',
  What: 'The Cabinet decides whether the car park at the harbour costs £1 an hour from April.',
  WhatCy:
    'Mae’r Cabinet yn penderfynu a fydd y maes parcio wrth yr harbwr yn costio £1 yr awr o fis Ebrill.',
  Facts: [
    '- It is free for people with a Blue Badge, and for everybody before 10am.',
    '- The money stays in the harbour: the sea wall is to be mended with it.',
    '- Anybody can send their view until the day before, at the council’s website.',
  ].join('\n'),
  FactsCy: [
    '- Mae am ddim i bobl â Bathodyn Glas, ac i bawb cyn 10am.',
    '- Mae’r arian yn aros yn yr harbwr: bydd yn trwsio’r morglawdd.',
    '- Gall unrhyw un anfon ei farn tan y diwrnod cynt, ar wefan y cyngor.',
  ].join('\n'),
  Contact: 'the parking team',
  Stage: 'Told',
  TellAt: dayAt(now, -95, '09:00'),
  Told: 1,
  By: 'Helen Tregear',
  Key: 'sample-heads-up-1',
});

const homes = (now: number): SampleRow => ({
  Title: 'Homes on Mill Field',
  DecisionAt: dayAt(now, 24, '14:00'),
  Wards: 'Millfield\nTanyard',
  What: 'The planning committee decides whether 120 homes may be built on Mill Field.',
  Facts: [
    '- A third of the homes are for rent at a price that local people can pay.',
    '- The path by the river stays open.',
  ].join('\n'),
  Contact: 'the planning team',
  Stage: 'To be told',
  TellAt: dayAt(now, 17, '09:00'),
  Told: 1,
  By: 'Helen Tregear',
  Key: 'sample-heads-up-2',
});

const profile = (now: number): SampleRow => ({
  Title: 'social.example',
  Address: 'https://social.example/profiles/priya-reeve-official',
  Stage: 'With the platform',
  AskedAt: dayAt(now, -3, '09:20'),
  SentAt: dayAt(now, -2, '11:00'),
  PlatformReference: 'SE-4471',
  Officer: 'Helen Tregear',
  Councillor: 'Cllr Priya Reeve',
  CouncillorKey: objectIdOf('priya'),
  Key: 'sample-takedown-1',
});

/** As of `now` (milliseconds since 1970). The first decision was told so long ago that the bot does not tell it again. */
export const sampleOnline = (now: number): readonly SampleRows[] => [
  { site: 'register', list: 'HeadsUps', rows: [carPark(now), homes(now)] },
  { site: 'restricted', list: 'Takedowns', rows: [profile(now)] },
];
