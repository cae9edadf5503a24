import type { Translated } from '../../language.ts';
import type { surgeries as english } from '../en/surgeries.ts';

export const surgeries: Translated<typeof english> = {
  title: 'Eich cymorthfeydd',
  intro: 'Cadwch eich dyddiadau yma. Nid oes neb arall yn yr hwb yn eu gweld.',
  none: 'Nid oes gennych ddyddiadau eto.',
  add: 'Ychwanegu cymhorthfa',
  addOnline: 'Trefnu cymhorthfa ar-lein',
  again: 'Ychwanegu un wythnos yn ddiweddarach',
  change: 'Newid',
  remove: 'Dileu',
  online: 'Ar-lein',
  inPerson: 'Wyneb yn wyneb',
  form: {
    title: 'Cymhorthfa',
    onlineTitle: 'Cymhorthfa ar-lein',
    place: 'Ble?',
    topic: 'Beth yw ei henw?',
    topicHint: 'Bydd trigolion yn darllen hyn. Er enghraifft: cymhorthfa ward Marlowe',
    from: 'O',
    until: 'Tan',
    save: 'Cadw',
    setUp: 'Ei threfnu',
    onlineHint:
      'Rydym yn gwneud cyfarfod Teams gyda lobi a’r sgwrs wedi’i diffodd. Rydych yn gadael pobl i mewn fesul un. Mae’r telerau yn y gwahoddiad.',
  },
  share: {
    title: 'Dweud wrth dîm yr heddlu?',
    intro:
      'Mae rhai cynghorwyr yn rhoi gwybod i’r tîm lleol, fel y gall rhywun alw heibio. Eich dewis chi ydyw.',
    open: (team) => `Agor e-bost at ${team}`,
    noTeam: 'Nid oes tîm heddlu â chyfeiriad e-bost yn y rhestr gysylltiadau eto.',
    note: 'Chi sy’n ei anfon. Nid yw’r hwb yn anfon dim.',
    subject: 'Dyddiadau fy nghymorthfeydd',
    body: (name, dates) =>
      `Helo,\n\ndyma leoedd ac amserau fy nghymorthfeydd nesaf. Os gall rhywun alw heibio, diolch.\n\n${dates}\n\n${name}`,
  },
  meeting: {
    link: 'Dolen ymuno',
    copyLink: 'Copïo’r ddolen i ymuno',
    noMeeting:
      'Ni wnaeth Teams gyfarfod ar gyfer hon, felly nid oes dolen. Gofynnwch i TG a gaiff blwch post yr hwb gynnal cyfarfodydd Teams. Tan hynny defnyddiwch gyfarfod eich hun.',
    lobbyOpen:
      'Ni allem osod y lobi a’r sgwrs. Agorwch ddewisiadau’r cyfarfod yn Teams a’u gosod cyn i chi ddechrau.',
    people: 'Pwy sydd wedi dweud y byddant yn dod',
    nobody: 'Neb eto.',
    name: 'Enw',
    email: 'E-bost',
    agreed: 'Maent wedi cytuno â’r telerau',
    register: 'Ychwanegu at y rhestr',
    take: (name) => `Tynnu ${name} oddi ar y rhestr`,
    gone: 'Cedwir enwau wedi’u selio ac maent yn mynd pan ddaw’r gymhorthfa i ben.',
  },
  said: {
    saved: 'Wedi’i chadw.',
    removed: 'Wedi’i dileu.',
    setUp: 'Mae wedi’i threfnu.',
    registered: (name) => `Mae ${name} ar y rhestr ac yn cael gwahoddiad.`,
    takenOff: (name) => `Mae ${name} oddi ar y rhestr.`,
    placeMissing: 'Dywedwch ble mae.',
    topicMissing: 'Dywedwch beth yw ei henw.',
    notATime: 'Dewiswch ddiwrnod ac amser.',
    endsFirst: 'Mae’n gorffen cyn iddi ddechrau.',
    tooLong: 'Gall cymhorthfa bara 8 awr ar y mwyaf.',
    past: 'Mae’r amser hwnnw wedi mynd heibio.',
    notThere: 'Ni allwn ddod o hyd i’r gymhorthfa hon. Efallai iddi gael ei dileu.',
    noCalendar:
      'Nid yw’r cyngor wedi trefnu calendr ar gyfer hyn. Gwnewch gyfarfod yn Teams eich hun: lobi ymlaen, sgwrs wedi’i diffodd.',
    nameMissing: 'Ysgrifennwch enw.',
    notAnEmail: 'Ysgrifennwch gyfeiriad e-bost.',
    full: 'Mae 100 o bobl ar y rhestr. Dyna’r mwyaf.',
    isOver: 'Mae’r gymhorthfa hon ar ben.',
  },
};
