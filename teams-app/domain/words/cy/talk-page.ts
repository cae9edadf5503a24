import type { Translated } from '../../language.ts';
import type { talkPage as english } from '../en/talk-page.ts';

export const talkPage: Translated<typeof english> = {
  intro:
    'Does dim angen rheswm, a does dim rhaid bod dim wedi digwydd. Mae’r hyn y gofynnwch amdano yma yn breifat. Ni chaiff ei ddangos byth gydag adroddiad.',
  loading: 'Yn nôl hyn i chi',
  refresh: 'Adnewyddu',
  partial: 'Ni allwn gyrraedd rhestr y cyngor nawr, felly gall rhai pobl fod ar goll.',
  checked: (day) => `Gwiriwyd ar ${day}`,
  unchecked: 'Heb ei wirio eto',
  longAgo: (day) => `Gwiriwyd ddiwethaf ar ${day}. Gall fod wedi newid.`,

  lines: {
    title: 'Os ydych am siarad â rhywun nawr',
    danger: 'Mewn perygl, ffoniwch 999.',
    none: 'Nid yw’r cyngor wedi rhestru llinellau cymorth eto.',
    notWatched:
      'Does neb ar ddyletswydd yn gwylio’r dudalen hon. I ddweud wrth y tîm diogelwch, anfonwch adroddiad.',
  },

  people: {
    title: 'Pobl y gallwch ofyn iddyn nhw',
    none: 'Does neb ar y rhestr eto. Gallwch ddefnyddio’r llinellau cymorth a’r gwasanaethau ar y dudalen hon o hyd.',
    forGroup: (group) => `Ar gyfer ${group}`,
    ask: 'Gofyn am sgwrs',
    askName: (name) => `Gofyn i ${name} am sgwrs`,
    waiting: 'Rydych wedi gofyn iddyn nhw',
    kinds: {
      champion: 'Hyrwyddwr',
      mentor: 'Mentor',
      'first-aider': 'Swyddog cymorth cyntaf iechyd meddwl',
      'welfare-member': 'Aelod lles',
      other: 'Yma i wrando',
    },
  },

  ask: {
    title: (name) => `Gofyn i ${name} am sgwrs`,
    who: (name) =>
      `Dim ond ${name} sy’n gweld hyn. Ni ddywedir wrthyn nhw am unrhyw adroddiad gennych.`,
    words: 'Unrhyw beth yr hoffech ei ddweud',
    wordsHint: 'Cewch adael hwn yn wag.',
    reach: 'Sut i’ch cyrraedd',
    reachHint: 'Er enghraifft: ffoniwch fi ar ôl 6pm. Cewch adael hwn yn wag.',
    kept: 'Bydd wedi mynd ar ôl 12 mis, neu’n gynt os bydd un ohonoch yn ei dynnu.',
    send: 'Anfon',
  },

  own: {
    title: 'Yr hyn rydych wedi gofyn amdano',
    to: (name) => `At ${name}`,
    sent: (when) => `Anfonwyd am ${when}. Heb ei ateb eto.`,
    taken: (when) => `Dywedwyd am ${when} y byddan nhw mewn cysylltiad.`,
    cannot: 'Ni allan nhw ar hyn o bryd. Gofynnwch i rywun arall os hoffech.',
    left: 'Maen nhw wedi gadael y cyngor, felly ni fydd neb yn ateb. Gofynnwch i rywun arall.',
    withdraw: 'Tynnu’n ôl',
    remove: 'Dileu',
  },

  toMe: {
    title: 'Gofynnwyd i chi',
    intro:
      'Dim ond chi sy’n gweld hyn. Cewch ddweud na heb reswm. Os credwch fod bywyd mewn perygl, ffoniwch 999.',
    from: (name) => `Hoffai ${name} siarad â chi`,
    sent: (when) => `Gofynnwyd am ${when}`,
    reach: 'Sut i’w cyrraedd',
    words: 'Yr hyn a ddywedon nhw',
    take: 'Byddaf mewn cysylltiad',
    cannot: 'Alla i ddim ar hyn o bryd',
    finished: 'Rydym wedi siarad: dileu hwn',
    isTaken: 'Fe ddywedoch y byddwch mewn cysylltiad.',
    mail: (name) => `Ysgrifennu e-bost at ${name}`,
  },

  buddies: {
    title: 'Cyfaill',
    intro:
      'Cynghorydd arall sy’n gwybod sut beth yw’r rôl. Mae’r ddau ohonoch yn dewis hyn. Ni fyddwn byth yn eich rhoi gyda rhywun o adroddiad gennych, na ddwywaith gyda’r un person.',
    waiting: (when) =>
      `Rydych yn aros ers ${when}. Rydym yn edrych bob bore am 10am. Efallai nad oes neb addas eto.`,
    together: (names) => `Eich cyfaill yw ${names}.`,
    togetherThree: (names) => `Eich cyfeillion yw ${names}.`,
    since: (when) => `Ers ${when}`,
    mail: (name) => `Ysgrifennu at ${name}`,
    find: 'Dod o hyd i gyfaill i mi',
    change: 'Newid yr hyn y gofynnais amdano',
    other: 'Dod o hyd i rywun arall',
    leave: 'Stopio',
    sealed: 'Mae eich atebion yma dan glo, a byddant wedi mynd ar ôl 12 mis.',
    form: {
      title: 'Cyfaill i chi',
      wants: 'Pwy hoffech chi?',
      anybody: 'Does dim ots gen i',
      'own-group': 'Rhywun o fy ngrŵp i. Os nad wyf mewn grŵp: rhywun heb grŵp',
      'other-group': 'Rhywun y tu allan i fy ngrŵp',
      membership: 'Ydych chi mewn grŵp gwleidyddol?',
      membershipHint: 'Dim ond i ddod o hyd i gyfaill y defnyddiwn hyn. Does neb yn ei weld.',
      none: 'Na, dydw i ddim mewn grŵp',
      in: 'Ydw',
      unsaid: 'Byddai’n well gen i beidio â dweud',
      group: 'Eich grŵp',
      three: 'Mae tri ohonom gyda’n gilydd yn iawn hefyd, os byddai rhywun ar ôl',
      send: 'Cadw',
    },
    names: (names) =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} a ${names.at(-1) ?? ''}`,
  },

  services: {
    title: 'Cwnsela a gwasanaethau eraill',
    private:
      'Chi eich hun sy’n ffonio neu’n ysgrifennu atyn nhw. Nid yw’r hwb yn gwybod os gwnewch.',
    none: 'Nid yw’r cyngor wedi rhestru dim eto.',
    code: (code) => `Cod i’w roi: ${code}`,
    open: 'Agor y dudalen we',
    openName: (name) => `Agor tudalen we ${name}`,
    mail: (name) => `Ysgrifennu e-bost at ${name}`,
  },

  offices: {
    title: 'Swyddfeydd grŵp',
    intro:
      'Mae gan y Gymdeithas Llywodraeth Leol bedair swyddfa grŵp. Maen nhw’n helpu pan nad oes llawer o’ch grŵp eich hun gerllaw. Does dim rhaid bod mewn grŵp i ddefnyddio’r dudalen hon.',
  },

  aftercare: {
    title: 'Sut ydych chi?',
    intro:
      'Ar ôl rhywbeth difrifol, mae’r hwb yn gofyn sut ydych chi. Does dim rhaid ateb, a does neb yn ei ddarllen.',
    when: 'Pryd y gofynnwn',
    days: { 1: '1 diwrnod', 7: '7 diwrnod', 28: '28 diwrnod' },
    after: 'wedyn',
    on: 'Rydym yn gofyn i chi yn y sgwrs.',
    off: 'Nid ydym yn gofyn i chi.',
    stop: 'Peidiwch â gofyn imi',
    start: 'Gofynnwch imi eto',
    onlyCouncillors: 'Dim ond i gynghorwyr y gofynnir hyn.',
    talk: 'Os hoffech siarad â rhywun, agorwch “Rhywun i siarad â nhw”.',
  },
};
