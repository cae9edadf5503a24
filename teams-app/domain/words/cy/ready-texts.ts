import type { Translated } from '../../language.ts';
import type { readyTexts as english } from '../en/ready-texts.ts';

export const readyTexts: Translated<typeof english> = {
  title: 'Geiriau i’w defnyddio',
  intro:
    'Copïwch, argraffwch neu anfonwch nhw fel y maent, neu newidiwch yr hyn a fynnwch yn gyntaf. Ni chedwir dim yma.',
  choose: 'Testun',
  language: 'Iaith y testun',
  english: 'Saesneg',
  welsh: 'Cymraeg',
  text: 'Y testun',
  copy: 'Copïo',
  print: 'Argraffu',
  email: 'Agor mewn e-bost',
  copied: 'Wedi’i gopïo',
  notCopied: 'Nid oedd modd ei gopïo. Mae wedi’i farcio nawr: pwyswch Ctrl ac C.',
  texts: {
    surgeryTerms: {
      name: 'Telerau ar gyfer cymhorthfa',
      text: `Telerau mynychu

Croeso. Rwyf yma i wrando ac i helpu.

Er mwyn i bawb deimlo’n ddiogel:
• Rydym yn siarad â’n gilydd gyda pharch.
• Mae un person yn siarad ar y tro.
• Dim bygythiadau, dim gweiddi, dim casineb.
• Gofynnwch cyn ffilmio neu recordio.
• Dywedwch wrthyf ar y dechrau am beth yr hoffech siarad.

Os na ellir cadw at hyn, byddaf yn dod â’r cyfarfod i ben. Gallwch ysgrifennu ataf o hyd, a byddaf yn ateb.

Fersiwn 1`,
    },
    visitTerms: {
      name: 'Telerau ar gyfer ymweliad',
      text: `Cyn i mi ymweld â chi

Diolch am ofyn i mi ddod. Er mwyn i’r ddau ohonom deimlo’n ddiogel:
• Cadwch gŵn mewn ystafell arall.
• Dywedwch wrthyf pwy arall fydd yno.
• Rydym yn siarad â’n gilydd gyda pharch.
• Gallaf ddod â rhywun gyda mi.

Os na fyddaf yn teimlo’n ddiogel, byddaf yn gadael. Wedyn gallwn siarad dros y ffôn, ar-lein neu yn y cyngor.

Fersiwn 1`,
    },
    onlineTerms: {
      name: 'Telerau ar gyfer cymhorthfa ar-lein',
      text: `Cyn i chi ymuno

• Rydych yn aros yn y lobi nes i mi eich gadael i mewn.
• Defnyddiwch eich enw eich hun.
• Mae’r sgwrs wedi’i diffodd. Rydym yn siarad un ar y tro.
• Rydym yn siarad â’n gilydd gyda pharch. Dim bygythiadau, dim casineb.
• Peidiwch â recordio na rhannu’r cyfarfod.

Os na ellir cadw at hyn, byddaf yn dod â’r cyfarfod i ben. Gallwch ysgrifennu ataf o hyd.

Fersiwn 1`,
    },
    chairWords: {
      name: 'Ar gyfer cadeirydd cyfarfod',
      text: `Noswaith dda. Cyn i ni ddechrau, helpwch i gadw’r cyfarfod hwn yn ddiogel i bawb ohonom.

Rydym yn siarad un ar y tro. Rydym yn siarad am y pwnc, nid am y person. Nid oes lle yma i fygythiadau a chasineb.

Os na all rhywun gadw at hyn, gofynnaf iddynt adael. Os bydd yn parhau, byddaf yn dod â’r cyfarfod i ben.

A ydych yn cytuno â hynny? Diolch. Gadewch i ni ddechrau.`,
    },
    abusive: {
      name: 'Ateb i neges ddifrïol',
      text: `Diolch am eich neges.

Rwy’n falch o glywed eich barn, hefyd lle nad ydych yn cytuno â mi. Nid wyf yn ateb negeseuon â bygythiadau neu sarhad.

Ysgrifennwch ataf eto heb y geiriau hyn, a byddaf yn ateb yr hyn yr ydych wedi’i ofyn.`,
    },
    wrongFacts: {
      name: 'Ateb lle mae’r ffeithiau’n anghywir',
      text: `Diolch am eich neges.

Nid yw un peth ynddi’n gywir: [dywedwch beth]. Mae’r ffeithiau yma: [dolen].

Rwy’n hapus i siarad am y peth. Nid wyf yn ateb bygythiadau neu sarhad.`,
    },
    comment: {
      name: 'Ateb i sylw cyhoeddus',
      text: `Rwy’n croesawu trafodaeth yma, hefyd pan nad ydym yn cytuno. Rwy’n cuddio sylwadau difrïol neu rai â manylion preifat. Cadwch at y pwnc.`,
    },
    last: {
      name: 'Ateb sy’n dod â’r peth i ben',
      text: `Rwyf wedi gofyn i chi ysgrifennu heb gam-drin. Gan fod hyn yn parhau, ni fyddaf yn eich ateb eto am hyn.

Gallwch gysylltu â’r cyngor o hyd yn [cyfeiriad]. Os oes gennych gŵyn, dyma sut i’w gwneud: [dolen].`,
    },
  },
};
