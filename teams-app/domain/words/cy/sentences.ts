import type { Translated } from '../../language.ts';
import type { sentences as english } from '../en/sentences.ts';

const count = (value: number): string => value.toLocaleString('en-GB');

export const sentences: Translated<typeof english> = {
  whatIsEmpty: 'Dywedwch wrthym beth ddigwyddodd. Mae ychydig eiriau’n ddigon.',
  tooLong: (label, most, length) =>
    `Mae gan “${label}” ${count(length)} o nodau. Gallwn gymryd ${count(most)}. Byrhewch ef, neu anfonwch y gweddill mewn ail adroddiad.`,
  unknownPerson: (phone) =>
    `Nid ydych ar fy rhestr o bobl, felly ni allaf eich helpu yma. Mewn perygl, ffoniwch 999. I gyrraedd tîm diogelwch y cyngor, ffoniwch ${phone}.`,
  notForYourRole: 'Nid yw hyn yn rhywbeth y gall eich rôl ei wneud yma.',
  deskIsForOfficers:
    'I dîm diogelwch y cyngor y mae’r dudalen hon. Mae’r hyn rydych wedi’i adrodd yn y sgwrs: pwyswch “Fy adroddiadau” yno. Mewn perygl, ffoniwch 999.',
  notFound: 'Nid oes digwyddiad â’r cyfeirnod hwnnw. Gwiriwch ef a rhowch gynnig arall arni.',
  alreadyTaken: (owner, since) => `Mae hwn gyda ${owner} ers ${since}.`,
  alreadyYours: (since) => `Mae hwn gennych ers ${since}.`,
  alreadyClosed: (when) => `Caewyd y digwyddiad hwn am ${when}. Ni newidiwyd dim.`,
  closedBefore: 'Caewyd y digwyddiad hwn ar adeg gynharach. Ni newidiwyd dim.',
  notYours: 'Ni ofynnwyd i chi gymryd y digwyddiad hwn, felly ni allwch ei gymryd.',
  oldAlert: 'Mae’r rhybudd hwn wedi dyddio. Dyma sut mae pethau’n sefyll nawr.',
  labels: { note: 'Nodyn', reason: 'Rheswm', update: 'Diweddariad' },
  reasonForStandDown:
    'Dywedwch pam mewn ychydig eiriau. Mae’r cynghorydd yn ei ddarllen, ac mae’n aros ar y cofnod.',
  noteIsEmpty: 'Ysgrifennwch rywbeth yn gyntaf.',
  reasonIsEmpty:
    'Dywedwch pam rydych yn ei gau. Mae’r cynghorydd yn darllen y rheswm, ac mae’n aros ar y cofnod.',
  takeItFirst: 'Nid oes neb wedi cymryd y digwyddiad hwn eto. Pwyswch “Mae gen i hwn” yn gyntaf.',
  cardIsOld:
    'Roedd y cerdyn hwnnw’n hen, felly ni anfonais ef. Dyma un newydd gyda’ch geiriau ynddo. Gwiriwch nhw a phwyswch Anfon.',
  cardIsForged:
    'Nid oedd rhywbeth am y cerdyn hwnnw’n iawn, felly ni anfonais ef. Dyma un newydd gyda’ch geiriau ynddo. Gwiriwch nhw a phwyswch Anfon.',
  notReceived: (phone) =>
    `Heb ei dderbyn. Ni allem gadw eich adroddiad. Ffoniwch ${phone} nawr, neu pwyswch Anfon eto ymhen munud. Mewn perygl, ffoniwch 999.`,
  recordAway:
    'Nid yw SharePoint yn ateb, felly ni ellir dangos y geiriau nawr. Mae popeth wedi’i gadw. Rhowch gynnig arall arni ymhen ychydig funudau.',
  tryAgain: 'Ni weithiodd hynny. Rhowch gynnig arall arni ymhen munud.',
  exclusionNeedsReason:
    'Dywedwch pam. Mae’r rheswm yn aros ar y cofnod; nid yw’r person y mae’n ymwneud ag ef yn ei weld.',
  exclusionNeedsPerson: 'Dewiswch rywun o’r rhestr Pobl.',
  reporterIsNotExcluded: (name) =>
    `${name} a adroddodd hyn, felly mae bob amser yn gweld ei adroddiad ei hun. Nid yw byth yn gweld yr hyn y mae swyddogion yn ei ysgrifennu at ei gilydd.`,
  lastWhoCouldWork: (name) =>
    `${name} yw’r person olaf a allai weithio ar y digwyddiad hwn, felly ni ellir ei eithrio. Rhowch y rôl i rywun arall yn gyntaf, yn y rhestr Pobl.`,
  alreadyExcluded: (name) => `Mae ${name} wedi’i eithrio eisoes. Ni newidiwyd dim.`,
  notExcluded: (name) => `Nid yw ${name} wedi’i eithrio. Ni newidiwyd dim.`,
  rowIsAsWritten: 'Nid oes neb wedi newid rhes y digwyddiad hwn â llaw. Nid oes dim i’w roi’n ôl.',
  rowIsGone:
    'Nid yw rhes y digwyddiad hwn yn SharePoint mwyach. Rhowch hi’n ôl o fin ailgylchu’r safle; mae popeth arall yn mynd yn ei flaen yn y cyfamser.',
  excludedByReport: (name) =>
    `Mae’r adroddiad ei hun am ${name}, felly ni ellir codi’r eithriad hwn yma.`,
  triageIncomplete: 'Dewiswch ddifrifoldeb, tebygolrwydd a chanlyniad.',
  triageNeedsReason: 'Rhowch reswm. Mae’r rheswm yn aros ar y cofnod.',
};
