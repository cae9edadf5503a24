import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import type { Words } from '#schema/fields.ts';

const inWelsh = (what: Words): Words => ({
  en: `${what.en}, in Welsh`,
  cy: `${what.cy}, yn Gymraeg`,
});
const readInWelsh: Words = {
  en: 'Read by whoever reads the hub in Welsh. Empty: they read the other.',
  cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg. Gwag: byddant yn darllen y llall.',
};
const words = (label: Words, help: Words) =>
  note({ label, help, maxLength: 4_000, readOnly: true, look: 'wrapped' });

const topic: Words = { en: 'Topic', cy: 'Pwnc' };
const what: Words = { en: 'What will be decided', cy: 'Beth fydd yn cael ei benderfynu' };
const facts: Words = { en: 'Facts', cy: 'Ffeithiau' };

/**
 * Decisions that may cause a stir, each with a briefing for the councillors of its wards (domain.md, practices
 * 77 to 79). Officers schedule them in the hub; the bot tells councillors before the day.
 */
export const headsUps = defineList({
  name: 'HeadsUps',
  title: { en: 'Decisions to watch', cy: 'Penderfyniadau i’w gwylio' },
  purpose: {
    en: 'Decisions of the council that people may argue about, with the facts. Scheduled in the hub, which tells the councillors of the wards.',
    cy: 'Penderfyniadau’r cyngor y gall pobl ddadlau yn eu cylch, gyda’r ffeithiau. Wedi’u trefnu yn yr hwb, sy’n dweud wrth gynghorwyr y wardiau.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: topic,
      help: { en: 'In a few words.', cy: 'Mewn ychydig eiriau.' },
      maxLength: 200,
      readOnly: true,
    }),
    titleCy: optional(
      text({ label: inWelsh(topic), help: readInWelsh, maxLength: 200, readOnly: true }),
    ),
    decisionAt: instant({
      label: { en: 'Decided on', cy: 'Penderfynir ar' },
      help: { en: 'When it will be decided.', cy: 'Pryd fydd yn cael ei benderfynu.' },
      indexed: true,
      readOnly: true,
    }),
    wards: optional(
      note({
        label: { en: 'Wards', cy: 'Wardiau' },
        help: { en: 'One a line. Empty: every ward.', cy: 'Un i bob llinell. Gwag: pob ward.' },
        maxLength: 4_000,
        readOnly: true,
      }),
    ),
    what: words(what, { en: 'In plain words.', cy: 'Mewn geiriau plaen.' }),
    whatCy: optional(words(inWelsh(what), readInWelsh)),
    facts: words(facts, {
      en: 'What councillors can say and pass on.',
      cy: 'Yr hyn y gall cynghorwyr ei ddweud a’i rannu.',
    }),
    factsCy: optional(words(inWelsh(facts), readInWelsh)),
    contact: optional(
      text({
        label: { en: 'Who to ask', cy: 'Pwy i’w holi' },
        help: { en: 'A name or a team.', cy: 'Enw neu dîm.' },
        maxLength: 200,
        readOnly: true,
      }),
    ),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'Councillors see it once it was told.',
        cy: 'Mae cynghorwyr yn ei weld ar ôl iddynt gael gwybod.',
      },
      choices: {
        planned: { en: 'To be told', cy: 'I’w ddweud' },
        told: { en: 'Told', cy: 'Wedi dweud' },
        'called-off': { en: 'Called off', cy: 'Wedi’i ganslo' },
      },
      indexed: true,
      readOnly: true,
    }),
    tellAt: instant({
      label: { en: 'Councillors hear of it on', cy: 'Bydd cynghorwyr yn clywed ar' },
      help: {
        en: 'When the bot tells those of the wards.',
        cy: 'Pryd mae’r bot yn dweud wrth rai’r wardiau.',
      },
      indexed: true,
      readOnly: true,
    }),
    told: wholeNumber({
      label: { en: 'Told for the time', cy: 'Y tro i ddweud' },
      help: {
        en: 'Grows when councillors are to hear of a change.',
        cy: 'Yn tyfu pan fydd cynghorwyr i glywed am newid.',
      },
      minimum: 1,
      readOnly: true,
      hidden: true,
    }),
    by: text({
      label: { en: 'Scheduled by', cy: 'Trefnwyd gan' },
      help: { en: 'The officer.', cy: 'Y swyddog.' },
      maxLength: 255,
      readOnly: true,
    }),
    key: text({
      label: { en: 'Key', cy: 'Allwedd' },
      help: {
        en: 'By which the hub knows a row that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod rhes y mae eisoes wedi’i hysgrifennu.',
      },
      maxLength: 64,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'To come',
      cy: 'I ddod',
      columns: ['decisionAt', 'title', 'wards', 'stage', 'tellAt', 'by'],
      where: [{ column: 'decisionAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'decisionAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Everything',
      cy: 'Popeth',
      columns: ['decisionAt', 'title', 'what', 'facts', 'wards', 'stage'],
      orderBy: [{ column: 'decisionAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type HeadsUpRow = ItemOf<typeof headsUps>;
