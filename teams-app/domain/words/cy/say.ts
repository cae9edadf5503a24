import type { Translated } from '../../language.ts';
import type { say as english } from '../en/say.ts';

export const say: Translated<typeof english> = {
  title: 'Dweud eich dweud',
  intro: 'Dywedwch wrthym sut mae pethau. Dewis yw popeth yma. Gallwch hepgor y cyfan.',
  loading: 'Yn edrych beth sy’n newydd',
  survey: {
    title: 'Arolwg aelodau',
    open: (name, until) => `Mae ${name} ar agor tan ${until}.`,
    none: 'Nid oes arolwg ar agor ar hyn o bryd.',
    thanks: 'Diolch. Mae eich atebion i mewn. Nid yw eich enw gyda nhw.',
    promise:
      'Nid oes tudalen, rhestr na chofnod yn dangos pwy atebodd beth. Hepgorwch unrhyw gwestiwn, neu bob un. Atebwch unwaith.',
    how: 'Sut y cedwir eich atebion ar wahân i’ch enw',
    howText:
      'Mae eich atebion yn mynd i un blwch dan glo gyda rhai pawb arall. Caiff y blwch ei gymysgu bob tro. Nid yw’n dal nac amser nac enw wrth ymyl ateb. Pan fydd yr arolwg yn cau, caiff pob cwestiwn ei gyfrif ar ei ben ei hun. Ni ddangosir rhifau dan 5 byth. Yna caiff y blwch ei wagio. Yr hyn na allwn ei guddio yw eich ffordd o ysgrifennu, felly peidiwch â rhoi enwau yn eich sylw.',
    start: 'Ateb yr arolwg',
    later: 'Nid nawr',
    send: 'Anfon fy atebion',
    skipHint: 'Dewiswch un, neu hepgorwch ef',
    manyHint: 'Dewiswch gynifer ag y dymunwch, neu hepgorwch ef',
    wordsHint: 'Mae swyddogion yn darllen hyn fel y’i hysgrifennwch. Peidiwch â rhoi enwau.',
    clear: 'Hepgor hwn',
    notKept: 'Mae eich atebion yn aros ar y dudalen hon yn unig nes i chi eu hanfon.',
    groups: {
      happened: 'Beth sydd wedi digwydd',
      effect: 'Beth mae’n ei wneud i chi',
      reporting: 'Dweud wrth rywun',
      arrangements: 'Beth sydd ar waith',
      support: 'Beth fyddai’n helpu',
    },
    closed: 'Nid yw’r arolwg hwn ar agor mwyach. Nid anfonwyd dim.',
    already: 'Rydych wedi ateb yr arolwg hwn. Diolch. Gellir ei ateb unwaith.',
  },
  running: {
    title: 'I’r rhai sy’n cynnal yr arolwg',
    open: 'Agor arolwg',
    name: 'Enw',
    nameHint: 'Er enghraifft Gwanwyn 2027',
    closes: 'Yn cau ar',
    closesHint: 'Ar ddiwedd y diwrnod hwnnw. O leiaf wythnos o nawr.',
    save: 'Ei agor',
    opened: (name, until) =>
      `Mae ${name} ar agor tan ${until}. Dywedir wrth bob cynghorydd unwaith.`,
    soFar: (count) =>
      count === 0
        ? 'Mae llai na 5 wedi ateb hyd yn hyn.'
        : `Mae o leiaf ${String(count)} wedi ateb hyd yn hyn.`,
    hiddenUntil: (until) => `Ni all neb weld dim o’r atebion tan ${until}.`,
    noName: 'Rhowch enw iddo.',
    noDay: 'Dewiswch ddiwrnod o leiaf wythnos o nawr, a hanner blwyddyn ar y mwyaf.',
    isOpen: 'Mae arolwg ar agor yn barod. Dim ond un all fod ar agor ar y tro.',
    counting: 'Mae’r atebion yn cael eu cyfrif. Edrychwch eto ymhen awr.',
  },
  results: {
    title: 'Beth ddywedodd cynghorwyr',
    which: 'Arolwg',
    answered: (count) => `Atebodd ${String(count)} cynghorydd.`,
    tooFew:
      'Atebodd llai na 5 cynghorydd. Ni ddangosir dim, rhag i neb gael ei adnabod. Nid yw’n golygu bod popeth yn iawn: gofynnwch iddynt.',
    caution:
      'Nid yw un farn yn farn pawb. Nid yw ychydig adroddiadau, neu ddim un, yn golygu bod popeth yn iawn. Mae rhai’n dweud dim am eu bod yn meddwl na fyddai’n helpu.',
    rule: 'Mae rhif dan 5 yn gudd, a hefyd bob rhif a fyddai’n datgelu un cudd.',
    hidden: 'Cudd',
    skipped: 'Wedi’i hepgor',
    allHidden: 'Mae pob rhif yma’n gudd, rhag i neb gael ei adnabod.',
    noComments: 'Ysgrifennodd llai na 5 sylw, felly ni ddangosir yr un.',
    none: 'Nid oes arolwg wedi’i gyfrif eto. Nid yw hynny’n dweud dim am ba mor ddiogel yw cynghorwyr.',
    chart: (question) => `Siart: ${question}`,
    of: (count, all) => `${String(count)} o ${String(all)}`,
  },
  dropIn: {
    title: 'Amseroedd galw heibio',
    intro: 'Mae rhywun yno i wrando. Cymerwch amser. Nid oes rhaid dweud am beth y mae.',
    none: 'Nid oes amser rhydd ar hyn o bryd. Gallwch bob amser ddefnyddio “Siarad â rhywun”.',
    take: 'Cymryd yr amser hwn',
    leave: 'Ei roi yn ôl',
    yours: 'I chi',
    with: (name) => `Gyda ${name}`,
    taken: (when, name) =>
      `Chi biau’r amser: ${when}, gyda ${name}. Dim ond ${name} sy’n gwybod eich bod yn dod.`,
    left: 'Wedi’i wneud. Nid oes angen dweud pam.',
    gone: 'Mae rhywun newydd gymryd yr amser hwn. Dewiswch un arall.',
    notThere: 'Nid yw’r amser hwn yno mwyach. Dewiswch un arall.',
    notYours: 'Nid chi biau’r amser hwn, felly nid oes dim i’w roi yn ôl.',
    privacy:
      'Dim ond y person rydych yn cwrdd ag ef sy’n gweld eich enw. Caiff ei anghofio pan fydd yr amser ar ben.',
    offer: 'Cynnig amseroedd',
    offered: 'Amseroedd rydych yn eu cynnig',
    noneOffered: 'Nid ydych yn cynnig amser ar hyn o bryd.',
    who: (name) => `Mae ${name} yn dod`,
    free: 'Yn dal yn rhydd',
    starts: 'Yr amser cyntaf yn dechrau',
    minutes: 'Munudau yr un',
    count: 'Faint, un ar ôl y llall',
    place: 'Ble',
    placeHint: 'Ystafell, y ffôn neu Teams',
    save: 'Eu cynnig',
    saved: (count) =>
      count === 1 ? 'Mae 1 amser ar gael.' : `Mae ${String(count)} amser ar gael.`,
    withdraw: 'Tynnu’n ôl',
    withdrawNamed: (when) => `Tynnu ${when} yn ôl`,
    withdrawn: 'Wedi’i dynnu’n ôl. Dywedir wrth bwy bynnag oedd â’r amser.',
    noStart: 'Dywedwch pryd mae’r amser cyntaf yn dechrau.',
    noMinutes: 'Dewiswch 10 i 120 munud.',
    noCount: 'Dewiswch 1 i 12 amser.',
    noPlace: 'Dywedwch ble rydych chi, mewn 200 nod ar y mwyaf.',
    message: {
      comingTitle: 'Mae rhywun yn dod i’ch amser galw heibio',
      coming: (name, when) =>
        `Mae ${name} wedi cymryd ${when}. Nid oes rhaid iddynt ddweud am beth y mae.`,
      notComingTitle: 'Mae amser galw heibio yn rhydd eto',
      notComing: (when) => `Rhoddwyd eich amser ${when} yn ôl. Nid oes angen rheswm.`,
      offTitle: 'Tynnwyd eich amser galw heibio yn ôl',
      off: (when, name) =>
        `Ni all ${name} fod yno ${when}. Dewiswch amser arall, neu defnyddiwch “Siarad â rhywun”.`,
    },
  },
  groups: {
    title: 'Gweithgorau',
    intro: 'Grwpiau sy’n chwilio am yr hyn sydd ar goll ac yn rhannu’r hyn sy’n gweithio.',
    none: 'Nid oes gweithgor eto. Gallwch ofyn i’r Gwasanaethau Democrataidd ddechrau un.',
    terms: 'Sut mae grŵp yn gweithio',
    termList:
      'Dewis yw dod.\nNi sonnir am unrhyw ddigwyddiad, na neb wrth ei enw.\nNid yw un aelod yn siarad dros bawb.\nMae’r hyn a ddywedir yn aros yn y grŵp, oni bai bod pawb yn cytuno.\nMae’r nodiadau’n dal yr hyn sydd ar goll a phwy fydd yn gofalu amdano, a dim arall.',
    next: (when) => `Cyfarfod nesaf: ${when}`,
    ask: 'Gofyn am ymuno',
    askNamed: (group) => `Gofyn am ymuno â ${group}`,
    asked: (group) => `Mae ${group} yn gwybod yr hoffech ymuno.`,
    channel: 'Agor y sianel',
    notThere: 'Nid yw’r grŵp hwn yno mwyach.',
    noContact:
      'Nid oes gan y grŵp hwn neb i’w holi ar hyn o bryd. Gofynnwch i’r Gwasanaethau Democrataidd.',
    message: {
      title: 'Hoffai rhywun ymuno â gweithgor',
      words: (name, group) => `Hoffai ${name} ymuno â ${group}. Ysgrifennwch atynt.`,
    },
  },
  champions: {
    title: 'Hyrwyddwyr',
    intro:
      'Mae hyrwyddwyr yn clywed beth sydd ei angen ar gynghorwyr ac yn mynd ag ef ymhellach, heb eich enw os dymunwch. Nid ydynt yn gweld unrhyw ddigwyddiad.',
    none: 'Nid oes neb wedi cymryd y rôl hon eto.',
    write: 'Ysgrifennu',
    writeNamed: (name) => `Ysgrifennu at ${name} yn Teams`,
  },
  pledge: {
    title: 'Addewid digidol',
    intro:
      'Ychydig eiriau i chi eich hun. Chi sydd i benderfynu. Nid oes neb yn ei gyfrif, nid oes neb yn ei gymharu, ac nid oes neb arall yn ei weld.',
    lines:
      'Rwy’n dadlau am yr hyn a ddywedir, nid am bwy sy’n ei ddweud.\nRwy’n gwirio cyn rhannu.\nRwy’n dod â sgwrs sy’n troi’n gas i ben.\nRwy’n siarad pan gaiff eraill eu cam-drin.\nRwy’n gofyn am help pan fydd ei angen arnaf.',
    take: 'Gwneud yr addewid',
    taken: (day) => `Fe’i gwnaethoch ar ${day}.`,
    leave: 'Ei dynnu’n ôl',
    copy: 'Copïo’r geiriau',
    copied: 'Copïwyd.',
    said: 'Wedi’i gadw, i chi yn unig.',
    unsaid: 'Wedi’i dynnu’n ôl.',
  },
  message: {
    surveyTitle: 'Hoffech chi ddweud sut mae pethau?',
    survey: (name, until) =>
      `Mae’r arolwg aelodau ${name} ar agor tan ${until}. Mae’n cymryd tua 5 munud. Gallwch hepgor unrhyw gwestiwn, neu’r cyfan. Ni chedwir eich enw gyda’ch atebion.`,
    againTitle: 'Mae’r arolwg aelodau yn cau cyn hir',
    again: (name, until) =>
      `Mae ${name} yn cau ${until}. Nid ydym yn gwybod pwy sydd wedi ateb, felly mae pawb yn cael y nodyn hwn, unwaith. Os ydych wedi ateb, neu os byddai’n well gennych beidio, nid oes dim i’w wneud.`,
    countedTitle: 'Mae’r arolwg aelodau wedi’i gyfrif',
    counted: (name) => `Mae canlyniadau ${name} ar y dudalen “Dweud eich dweud”.`,
  },
};
