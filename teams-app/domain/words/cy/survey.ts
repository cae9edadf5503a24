import type { Translated } from '../../language.ts';
import type { survey as english } from '../en/survey.ts';

export const survey: Translated<typeof english> = {
  frequency: {
    ask: 'Yn y 12 mis diwethaf, pa mor aml y cawsoch eich cam-drin neu eich bygwth fel cynghorydd?',
    options: {
      never: 'Byth',
      once: 'Unwaith neu ddwywaith',
      'few-months': 'Bob ychydig fisoedd',
      monthly: 'Bob mis',
      weekly: 'Bob wythnos neu’n amlach',
    },
  },
  channels: {
    ask: 'Sut y daeth atoch?',
    options: {
      'in-person': 'Wyneb yn wyneb',
      phone: 'Ffôn',
      message: 'Neges destun neu WhatsApp',
      email: 'E-bost',
      letter: 'Llythyr neu barsel',
      'social-media': 'Cyfryngau cymdeithasol',
      meeting: 'Mewn cyfarfod',
    },
  },
  places: {
    ask: 'Ble roeddech chi?',
    options: {
      home: 'Gartref',
      surgery: 'Mewn cymhorthfa',
      street: 'Yn y stryd',
      council: 'Mewn adeilad cyngor',
      event: 'Mewn digwyddiad neu’n canfasio',
      online: 'Ar-lein',
    },
  },
  kinds: {
    ask: 'Beth oedd e?',
    options: {
      insults: 'Sarhad personol',
      threats: 'Bygythiadau',
      followed: 'Cael fy nilyn neu fy ngwylio',
      damage: 'Difrod',
      false: 'Honiadau ffug amdanaf',
      private: 'Cyhoeddi manylion preifat',
      hate: 'Casineb',
      sexual: 'Sylwadau neu weithredoedd rhywiol',
    },
  },
  because: {
    ask: 'A oedd yn ymwneud â phwy ydych chi?',
    options: {
      age: 'Oedran',
      disability: 'Anabledd',
      race: 'Hil neu o ble rwy’n dod',
      religion: 'Crefydd neu gred',
      sex: 'Bod yn fenyw neu’n ddyn',
      sexuality: 'Cyfeiriadedd rhywiol',
      gender: 'Hunaniaeth rhywedd',
      politics: 'Fy ngwleidyddiaeth',
    },
  },
  risk: {
    ask: 'A oeddech chi’n teimlo mewn perygl yn eich rôl?',
    options: { never: 'Byth', sometimes: 'Weithiau', often: 'Yn aml' },
  },
  changed: {
    ask: 'Ydych chi wedi newid yr hyn rydych yn ei wneud o’i herwydd?',
    options: {
      'less-online': 'Rwy’n postio llai',
      'less-out': 'Rwy’n mynd allan llai',
      'kept-quiet': 'Cedwais yn dawel ar bwnc',
      routes: 'Newidiais fy llwybrau neu amseroedd',
      'stand-down': 'Meddyliais am roi’r gorau iddi',
      nothing: 'Na, dim byd',
    },
  },
  reported: {
    ask: 'A ddywedoch chi wrth rywun?',
    options: {
      council: 'Y cyngor',
      police: 'Yr heddlu',
      both: 'Y ddau',
      neither: 'Dim un o’r ddau',
    },
  },
  'why-not': {
    ask: 'Os na ddywedoch chi, pam?',
    options: {
      'too-small': 'Roedd yn rhy fach',
      'no-use': 'Ni fyddai wedi helpu',
      'part-of-it': 'Roedd yn teimlo’n rhan o’r swydd',
      'not-how': 'Nid oeddwn yn gwybod sut',
      afraid: 'Roeddwn yn ofni beth fyddai’n dilyn',
      handled: 'Deliais ag ef fy hun',
    },
  },
  contact: {
    ask: 'Ydych chi’n gwybod at bwy i fynd?',
    options: { yes: 'Ydw', 'not-sure': 'Nid wyf yn siŵr', no: 'Nac ydw' },
  },
  response: {
    ask: 'Os gofynnoch am help, pa mor dda oedd e?',
    options: { good: 'Da', mixed: 'Da a drwg', poor: 'Gwael', 'none-asked': 'Ni ofynnais' },
  },
  arrangements: {
    ask: 'A yw’r hyn y mae’r cyngor wedi’i drefnu yn eich cadw’n ddiogel?',
    options: { yes: 'Ydy', partly: 'Yn rhannol', no: 'Nac ydy', 'not-known': 'Ni allaf ddweud' },
  },
  assessed: {
    ask: 'Ydych chi wedi edrych ar risgiau’r hyn a wnewch, gyda ffurflen neu gyda swyddog?',
    options: { yes: 'Ydw', no: 'Nac ydw', 'not-known': 'Nid oeddwn yn gwybod y gallwn' },
  },
  wanted: {
    ask: 'Beth fyddai’n eich helpu?',
    options: {
      safety: 'Hyfforddiant diogelwch personol',
      'social-media': 'Hyfforddiant cyfryngau cymdeithasol',
      calming: 'Hyfforddiant tawelu sefyllfa',
      talk: 'Rhywun i siarad ag ef',
      cafe: 'Cwrdd â chynghorwyr eraill',
      counselling: 'Cwnsela',
      nothing: 'Dim byd ar hyn o bryd',
    },
  },
  address: {
    ask: 'Ydych chi’n gwybod y gallwch ddewis a gaiff eich cyfeiriad cartref ei gyhoeddi?',
    options: { yes: 'Ydw', 'not-sure': 'Nid wyf yn siŵr', no: 'Nac ydw' },
  },
  support: {
    ask: 'Mae’r gefnogaeth sydd ar gael yn teimlo',
    options: {
      right: 'Tua iawn',
      'too-much': 'Gormod',
      'too-little': 'Rhy ychydig',
      'not-known': 'Ni allaf ddweud',
    },
  },
  comment: { ask: 'Oes unrhyw beth arall?', options: {} },
};
