import type { Translated } from '../../language.ts';
import type { hubNews as english } from '../en/hub-news.ts';

export const hubNews: Translated<typeof english> = {
  title: 'Beth sy’n newydd',
  document: (name: string): string => `Mae “${name}” yn newydd neu wedi newid`,
  documents: (count: number): string => `Mae ${String(count)} o ddogfennau’n newydd neu wedi newid`,
  guidance: (name: string): string => `Mae’r hyn y bydd y cyngor yn ei wneud wedi newid: ${name}`,
  guidances: (count: number): string =>
    `Mae’r hyn y bydd y cyngor yn ei wneud wedi newid mewn ${String(count)} lle`,
  decision: (name: string, day: string): string => `${day}, i’w benderfynu: ${name}`,
  cafe: (name: string, day: string, time: string): string =>
    `Mae lle o hyd yn ${name}, ${day} am ${time}`,
  answers: {
    visit: 'Mae swyddog wedi ateb am eich ymweliad',
    assessment: 'Mae swyddog wedi ateb am eich asesiad risg',
    information: 'Mae gennych ateb yn Fy ngwybodaeth',
    takedown: 'Mae newyddion am rywbeth i’w dynnu i lawr',
    talk: 'Mae gennych ateb ynglŷn â siarad â rhywun',
  },
  seen: 'Rwyf wedi gweld y rhain',
  earlier: (when: string): string => `Dyma sut yr oedd am ${when}.`,
  onDevice: 'Dim ond y ddyfais hon sy’n cofio beth rydych wedi’i weld.',
};
