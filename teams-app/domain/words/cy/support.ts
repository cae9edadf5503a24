import type { Translated } from '../../language.ts';
import type { support as english } from '../en/support.ts';

export const support: Translated<typeof english> = {
  asked: {
    title: 'Hoffai rhywun siarad â chi',
    words:
      'Gofynnwyd amdanoch chi wrth eich enw. Agorwch y dudalen i weld pwy sydd yno a sut i’w cyrraedd. Dim ond chi all ei weld. Cewch ddweud na allwch ar hyn o bryd.',
  },
  askedAgain: {
    title: 'Mae rhywun yn dal i aros i glywed gennych',
    words:
      'Gofynnodd am gael siarad â chi rai dyddiau yn ôl. Agorwch y dudalen a dweud a fyddwch mewn cysylltiad. Os na allwch, mae hynny’n iawn. Gall ofyn i rywun arall wedyn.',
  },
  taken: {
    title: 'Bydd rhywun mewn cysylltiad',
    words:
      'Mae’r person y gofynnoch am gael siarad ag ef neu hi wedi dweud y bydd mewn cysylltiad â chi.',
  },
  cannot: {
    title: 'Am eich sgwrs',
    words:
      'Ni all y person y gofynnoch iddo neu iddi wneud hynny ar hyn o bryd. Gofynnwch i rywun arall os hoffech. Agorwch y dudalen i weld pwy sydd ar gael.',
  },
  noAnswer: {
    title: 'Does neb wedi ateb eto',
    words:
      'Nid yw’r person y gofynnoch am gael siarad ag ef neu hi wedi ateb. Rydym wedi gofyn unwaith eto. Cewch ofyn i rywun arall unrhyw bryd. Os oes angen siarad arnoch nawr, ffoniwch un o’r llinellau cymorth ar y dudalen.',
  },
  buddyFound: {
    title: 'Rydym wedi dod o hyd i gyfaill i chi',
    words:
      'Agorwch y dudalen i weld pwy. Cewch roi’r gorau iddi unrhyw bryd, a does neb yn gofyn pam.',
  },
  buddyEnded: {
    title: 'Mae eich amser gyda’ch cyfaill ar ben',
    words:
      'Mae hyn yn digwydd am lawer o resymau, ac ni chofnodir yr un. Rydym yn chwilio am rywun newydd bob bore. Cewch roi’r gorau iddi unrhyw bryd ar y dudalen.',
  },
  buddyLeft: {
    title: 'Mae un o’ch cyfeillion wedi rhoi’r gorau iddi',
    words:
      'Mae’r ddau ohonoch sydd ar ôl yn aros gyda’ch gilydd. Cewch roi’r gorau iddi unrhyw bryd ar y dudalen.',
  },

  aftercare: {
    title: 'Sut ydych chi?',
    one: 'Ddoe fe ddywedoch wrthym am rywbeth difrifol.',
    seven: 'Wythnos yn ôl fe ddywedoch wrthym am rywbeth difrifol.',
    twentyEight: 'Bedair wythnos yn ôl fe ddywedoch wrthym am rywbeth difrifol.',
    words:
      'Does dim rhaid ateb. Os hoffech siarad â rhywun, mae’r dudalen yn dangos pwy sydd ar gael. Nid yw’r tîm diogelwch yn darllen hyn. Os oes rhywbeth wedi digwydd, anfonwch adroddiad newydd. Mewn perygl, ffoniwch 999.',
    notNow: 'Dim nawr',
    stop: 'Peidiwch â gofyn imi',
  },

  say: {
    asked:
      'Anfonwyd. Dim ond y person y gofynnoch iddo neu iddi all ei weld. Cewch neges yma pan ddaw ateb. Tan hynny, ni ŵyr neb arall.',
    askedBefore: 'Rydych wedi gofyn i’r person hwn yn barod. Nid oes ateb eto.',
    withdrawn: 'Tynnwyd yn ôl. Ni all y person arall ei weld mwyach.',
    willBeInTouch: 'Diolch. Rydym wedi dweud y byddwch mewn cysylltiad.',
    can: 'Diolch am ddweud. Rydym wedi rhoi gwybod, heb reswm.',
    finished: 'Wedi’i wneud. Ni chedwir dim ohono.',
    joined:
      'Rydych i mewn. Rydym yn chwilio am gyfaill bob bore am 10am, ac yn dweud wrthych pan fydd un.',
    left: 'Rydych wedi gadael. Ni ddywedir wrth neb pam.',
    lookingAgain: 'Byddwn yn chwilio am rywun arall o fore yfory ymlaen.',
    notNow: 'Iawn. Does dim rhaid i chi wneud dim.',
    stopped: 'Rydym wedi stopio. Cewch droi hyn ymlaen eto ar y dudalen Lles.',
    askAgain: 'Byddwn yn gofyn eto ar ôl rhywbeth difrifol.',
  },

  refused: {
    onlyCouncillors: 'Dim ond cynghorwyr all ofyn am hyn yma.',
    noSuchPerson: 'Dewiswch rywun o’r rhestr. Efallai ei bod wedi newid.',
    noSuchRequest: 'Nid yw hwn yno mwyach. Efallai iddo gael ei dynnu’n ôl.',
    answered: 'Mae hwn wedi’i ateb yn barod.',
    wordsTooLong: 'Cadwch ef o dan 1,000 o nodau.',
    reachTooLong: 'Cadwch ef o dan 200 o nodau.',
    chooseWants: 'Dewiswch bwy yr hoffech chi.',
    groupMissing: 'Ysgrifennwch enw eich grŵp, neu dewiswch ateb arall.',
    groupNeeded:
      'I chwilio y tu mewn neu’r tu allan i’ch grŵp, mae angen inni ei wybod. Neu dewiswch “Does dim ots gen i”.',
    noBuddy: 'Nid oes gennych gyfaill ar hyn o bryd.',
    chooseAnswer: 'Pwyswch un o’r botymau.',
  },
};
