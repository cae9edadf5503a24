import { choice, flag, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';

/** What the hub keeps for itself, and for views that answer from one index: part of the Incidents list. */
export const keepingFields = {
  open: optional(
    flag({
      label: { en: 'Open', cy: 'Ar agor' },
      help: {
        en: 'Yes until the incident is closed. Set with the status.',
        cy: 'Ie nes i’r digwyddiad gael ei gau. Gosodir gyda’r statws.',
      },
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
  ),
  closedMonthEnds: optional(
    instant({
      label: { en: 'Month of closing ends', cy: 'Diwedd mis y cau' },
      help: {
        en: 'Midday on the last day of the month in which the incident was closed.',
        cy: 'Canol dydd ar ddiwrnod olaf y mis y caewyd y digwyddiad.',
      },
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
  ),
  quarterEnds: optional(
    instant({
      label: { en: 'Quarter of receiving ends', cy: 'Diwedd chwarter y derbyn' },
      help: {
        en: 'Midday on the last day of the calendar quarter in which the report was received.',
        cy: 'Canol dydd ar ddiwrnod olaf y chwarter calendr y derbyniwyd yr adroddiad.',
      },
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
  ),
  cycle: wholeNumber({
    label: { en: 'Ladder round', cy: 'Rownd yr ysgol' },
    help: {
      en: 'How many times everybody on the ladder has been asked.',
      cy: 'Sawl gwaith y gofynnwyd i bawb ar yr ysgol.',
    },
    readOnly: true,
    hidden: true,
  }),
  rung: wholeNumber({
    label: { en: 'Ladder step', cy: 'Gris yr ysgol' },
    help: { en: 'Whose turn it is to be asked.', cy: 'Tro pwy yw hi i gael ei ofyn.' },
    readOnly: true,
    hidden: true,
  }),
  reporterKey: text({
    label: { en: 'Reporter key', cy: 'Allwedd yr adroddwr' },
    help: {
      en: 'The object ID of the councillor’s account in Entra.',
      cy: 'ID gwrthrych cyfrif y cynghorydd yn Entra.',
    },
    maxLength: 40,
    indexed: true,
    readOnly: true,
    hidden: true,
  }),
  ownerKey: optional(
    text({
      label: { en: 'Owner key', cy: 'Allwedd y perchennog' },
      help: {
        en: 'The object ID of the owner’s account in Entra.',
        cy: 'ID gwrthrych cyfrif y perchennog yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
  ),
  excludedKeys: optional(
    note({
      label: { en: 'Excluded people', cy: 'Pobl wedi’u heithrio' },
      help: {
        en: 'For whom this incident does not exist: the object IDs of their accounts.',
        cy: 'Y bobl nad yw’r digwyddiad hwn yn bod iddynt: ID gwrthrych eu cyfrifon.',
      },
      maxLength: 4_000,
      readOnly: true,
      hidden: true,
    }),
  ),
  route: optional(
    choice({
      label: { en: 'About conduct', cy: 'Ynghylch ymddygiad' },
      help: {
        en: 'Whose conduct it is about: fewer people see it in the hub.',
        cy: 'Ymddygiad pwy sydd dan sylw: mae llai o bobl yn ei weld yn yr hwb.',
      },
      choices: {
        'councillor-conduct': { en: 'A councillor', cy: 'Cynghorydd' },
        'officer-conduct': {
          en: 'Somebody who works for the council',
          cy: 'Rhywun sy’n gweithio i’r cyngor',
        },
        'senior-conduct': {
          en: 'The monitoring officer or a senior responsible officer',
          cy: 'Y swyddog monitro neu uwch swyddog cyfrifol',
        },
      },
      readOnly: true,
      hidden: true,
    }),
  ),
  submission: text({
    label: { en: 'Submission', cy: 'Cyflwyniad' },
    help: {
      en: 'By which the hub knows a report that reaches it twice.',
      cy: 'Dyma sut mae’r hwb yn adnabod adroddiad sy’n ei gyrraedd ddwywaith.',
    },
    maxLength: 64,
    indexed: true,
    unique: true,
    readOnly: true,
    hidden: true,
  }),
} as const;
