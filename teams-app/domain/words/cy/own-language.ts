import type { Translated } from '../../language.ts';
import type { ownLanguage as english } from '../en/own-language.ts';

export const ownLanguage: Translated<typeof english> = {
  switchTo: 'English',
  switched: 'Mae’r hwb yn siarad Cymraeg nawr.',
  notKept:
    'Mae’r dudalen hon yn Gymraeg nawr. Nid oedd modd cadw eich dewis, felly gall y sgwrs fod yn wahanol.',
  noSuchLanguage: 'Dewiswch Gymraeg neu Saesneg.',
  changedMeanwhile: 'Mae rhywun newydd newid eich rhes yn y rhestr Pobl. Rhowch gynnig arall arni.',
  notInList: 'Ni ellid dod o hyd i’ch rhes yn y rhestr Pobl, felly ni newidiwyd dim.',
};
