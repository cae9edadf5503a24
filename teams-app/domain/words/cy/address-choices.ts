import type { Translated } from '../../language.ts';
import type { addressChoices as english } from '../en/address-choices.ts';

export const addressChoices: Translated<typeof english> = {
  title: 'Eich cyfeiriad cartref',
  intro:
    'Chi sy’n dewis pwy all weld eich cyfeiriad cartref. Rydym yn ei drin fel un preifat oni bai eich bod yn dweud yn wahanol. Cewch newid eich meddwl unrhyw bryd. Nid ydym yn cadw’r cyfeiriad yma.',
  places: {
    website: 'Ar wefan y cyngor',
    register: 'Yn y gofrestr y gall y cyhoedd ei darllen',
  },
  registerNote:
    'Y gyfraith sy’n dweud beth sy’n gorfod bod yn y gofrestr. Os oes rhaid cynnwys eich cyfeiriad, bydd swyddog yn siarad â chi yn gyntaf. Cewch hefyd ofyn am ei gadw allan: gweler isod.',
  private: 'Preifat',
  shown: 'Yn cael ei ddangos',
  wants: { private: 'Rydych am iddo fod yn breifat', shown: 'Rydych am iddo gael ei ddangos' },
  waits: 'Heb ei wneud eto',
  open: 'Heb ddewis',
  notChosen: 'Felly dylai fod yn breifat. Os gwelwch ef ar-lein, pwyswch “Ei gadw’n breifat”.',
  notDone: (when) => `Gofynnoch ar ${when}. Nid yw’r cyngor wedi’i wneud eto.`,
  done: (when) => `Gwnaed ar ${when}.`,
  keep: 'Ei gadw’n breifat',
  show: 'Ei ddangos',
  keepAt: (place) => `Ei gadw’n breifat: ${place}`,
  showAt: (place) => `Ei ddangos: ${place}`,
  think: {
    title: 'Pethau i’w hystyried',
    private:
      'Preifat: gall pobl ysgrifennu atoch yn y cyngor o hyd. Ni allant weld yma ble rydych yn byw. Gall hen gopïau fod ar-lein o hyd.',
    shown:
      'Yn cael ei ddangos: gall pobl weld eich bod yn byw gerllaw, ac mae rhai’n hoffi hynny. Gall eraill ddod at eich drws. Gellir copïo’r hyn a fu ar-lein, felly mae’n anodd ei dynnu’n ôl.',
    free: 'Mae’r ddau’n iawn. Chi sydd i benderfynu.',
  },
  ballot: {
    title: 'Ar y papur pleidleisio',
    text: 'Yn yr etholiad nesaf gallwch gael dim ond yr ardal lle rydych yn byw ar y papur pleidleisio. Dywedwch hynny ar y ffurflenni rydych yn eu cyflwyno. Gall y tîm etholiadau helpu. I chi yn unig y mae’r nodyn hwn. Nid yw’n mynd at neb.',
    label: 'Fy nodyn',
    none: 'Dim nodyn',
    area: 'Yr ardal yn unig',
    address: 'Fy nghyfeiriad cyfan',
    save: 'Cadw fy nodyn',
  },
  desk: {
    title: 'Cyfeiriadau cartref: dymuniadau cynghorwyr',
    intro:
      'Gweithredwch y rhain, yna ticiwch nhw. Ticiwch yr hyn sydd wedi’i wneud yn unig. Os nad yw’r gyfraith yn caniatáu hynny, siaradwch â’r cynghorydd yn gyntaf.',
    others: 'Lle nad yw cynghorydd wedi dewis, cadwch y cyfeiriad yn breifat.',
    none: 'Nid oes yr un cynghorydd wedi dewis eto. Cadwch bob cyfeiriad yn breifat.',
    wishes: { private: 'Ei gadw’n breifat', shown: 'Ei ddangos' },
    places: { website: 'Gwefan', register: 'Cofrestr' },
    asked: (when) => `Dewiswyd ar ${when}`,
    done: (when) => `Gwnaed ar ${when}`,
    toDo: 'I’w wneud',
    tick: 'Ticio fel wedi’i wneud',
    tickNamed: (what, name) => `Ticio fel wedi’i wneud: ${what}, ${name}`,
    untick: 'Heb ei wneud wedi’r cyfan',
    untickNamed: (what, name) => `Heb ei wneud wedi’r cyfan: ${what}, ${name}`,
  },
  said: {
    choose: 'Dewiswch “preifat” neu “yn cael ei ddangos”.',
    kept: 'Cadwyd. Rydym wedi gofyn i’r cyngor wneud hyn. Mae’r dudalen hon yn dweud pan fydd wedi’i wneud.',
    same: 'Mae felly eisoes.',
    nobody: (phone) =>
      `Mae eich dewis wedi’i gadw. Ond nid oes gan y cyngor neb yn yr hwb a all ei wneud. Ffoniwch ${phone}.`,
    noted: 'Mae eich nodyn wedi’i gadw. Nid yw neb arall yn cael gwybod.',
    changed: 'Mae’r cynghorydd wedi dewis eto. Edrychwch arno eto.',
    ticked: 'Mae wedi’i dicio felly eisoes.',
  },
};
