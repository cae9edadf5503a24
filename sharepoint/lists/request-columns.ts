/** Columns that every list has in which a councillor asks the council for something: whose it is, and by what the hub knows it. */
import { instant, note, optional, text } from '#schema/fields.ts';
import type { Words } from '#schema/fields.ts';

export const askerColumns = {
  councillor: text({
    label: { en: 'Councillor', cy: 'Cynghorydd' },
    help: { en: 'Whose it is.', cy: 'Pwy piau.' },
    maxLength: 255,
    readOnly: true,
  }),
  councillorKey: text({
    label: { en: 'Councillor, key', cy: 'Cynghorydd, allwedd' },
    help: { en: 'The object ID of the account in Entra.', cy: 'ID gwrthrych y cyfrif yn Entra.' },
    maxLength: 40,
    indexed: true,
    readOnly: true,
    hidden: true,
  }),
};

/** One row for each form that was sent. */
export const keyColumn = text({
  label: { en: 'Key', cy: 'Allwedd' },
  help: {
    en: 'By which the hub knows a row that it has written already.',
    cy: 'Dyma sut mae’r hwb yn adnabod rhes y mae eisoes wedi’i hysgrifennu.',
  },
  maxLength: 64,
  unique: true,
  readOnly: true,
  hidden: true,
});

/** Set by the hub once the councillor has left office. Source: domain.md 3.11. */
export const goneColumn = optional(
  instant({
    label: { en: 'Goes on', cy: 'Yn mynd ar' },
    help: {
      en: 'When the hub removes the row: three months after the councillor has left office.',
      cy: 'Pryd mae’r hwb yn dileu’r rhes: tri mis ar ôl i’r cynghorydd adael ei swydd.',
    },
    readOnly: true,
    hidden: true,
  }),
);

export const requestColumns = {
  ...askerColumns,
  goneOn: goneColumn,
  key: keyColumn,
};

export const askedColumn = instant({
  label: { en: 'Asked', cy: 'Gofynnwyd' },
  help: { en: 'When the councillor asked.', cy: 'Pryd y gofynnodd y cynghorydd.' },
  indexed: true,
  readOnly: true,
});

/** A moment that is there once something has been done. */
export const momentColumn = (label: Words, help: Words) =>
  optional(instant({ label, help, readOnly: true }));

/** Words of an officer or a councillor, as typed. */
export const wordsColumn = (label: Words, help: Words, maxLength = 4_000) =>
  optional(note({ label, help, maxLength, readOnly: true, look: 'wrapped' }));

/** The officer who dealt with it last. */
export const officerColumn = optional(
  text({
    label: { en: 'Dealt with by', cy: 'Deliwyd ag ef gan' },
    help: { en: 'The officer.', cy: 'Y swyddog.' },
    maxLength: 255,
    readOnly: true,
  }),
);
