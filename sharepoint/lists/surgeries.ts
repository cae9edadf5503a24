import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text } from '#schema/fields.ts';

/**
 * When and where councillors meet residents. Each is the councillor's own: whoever else hears of it
 * hears it from them (domain.md, practice 62). Residents who have said that they come stand here sealed, and
 * no longer than the surgery lasts.
 */
export const surgeries = defineList({
  name: 'Surgeries',
  title: { en: 'Surgeries', cy: 'Cymorthfeydd' },
  purpose: {
    en: 'Surgeries as councillors have put them into the hub. Nobody is told of them by the hub.',
    cy: 'Cymorthfeydd fel y mae cynghorwyr wedi’u rhoi yn yr hwb. Nid yw’r hwb yn dweud wrth neb amdanynt.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Surgery', cy: 'Cymhorthfa' },
      help: { en: 'Where it is, or what it is called.', cy: 'Ble mae, neu beth yw ei henw.' },
      maxLength: 255,
      readOnly: true,
    }),
    kind: choice({
      label: { en: 'Kind', cy: 'Math' },
      help: {
        en: 'In a room or in a Teams meeting.',
        cy: 'Mewn ystafell neu mewn cyfarfod Teams.',
      },
      choices: {
        'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
        online: { en: 'Online', cy: 'Ar-lein' },
      },
      readOnly: true,
    }),
    startsAt: instant({
      label: { en: 'Begins', cy: 'Yn dechrau' },
      help: { en: 'When it begins.', cy: 'Pryd mae’n dechrau.' },
      indexed: true,
      readOnly: true,
    }),
    endsAt: instant({
      label: { en: 'Ends', cy: 'Yn gorffen' },
      help: { en: 'When it ends.', cy: 'Pryd mae’n gorffen.' },
      readOnly: true,
    }),
    councillor: text({
      label: { en: 'Councillor', cy: 'Cynghorydd' },
      help: { en: 'Whose it is.', cy: 'Pwy piau.' },
      maxLength: 255,
      readOnly: true,
    }),
    ward: optional(
      text({
        label: { en: 'Ward', cy: 'Ward' },
        help: { en: 'The councillor’s ward.', cy: 'Ward y cynghorydd.' },
        maxLength: 100,
        readOnly: true,
      }),
    ),
    joinLink: optional(
      note({
        label: { en: 'Join link', cy: 'Dolen ymuno' },
        help: {
          en: 'Of an online surgery. Empty: Teams made no meeting.',
          cy: 'O gymhorthfa ar-lein. Gwag: ni wnaeth Teams gyfarfod.',
        },
        maxLength: 4_000,
        readOnly: true,
      }),
    ),
    rulesSet: optional(
      flag({
        label: { en: 'Lobby and chat set', cy: 'Lobi a sgwrs wedi’u gosod' },
        help: {
          en: 'No: Teams did not let the hub set them, and the councillor was told.',
          cy: 'Na: ni adawodd Teams i’r hwb eu gosod, a dywedwyd hynny wrth y cynghorydd.',
        },
        readOnly: true,
      }),
    ),
    event: optional(
      text({
        label: { en: 'Calendar event', cy: 'Digwyddiad calendr' },
        help: { en: 'By which the hub finds it.', cy: 'Dyma sut mae’r hwb yn ei ganfod.' },
        maxLength: 255,
        readOnly: true,
        hidden: true,
      }),
    ),
    registered: optional(
      note({
        label: { en: 'Registered, sealed', cy: 'Wedi cofrestru, wedi’i selio' },
        help: {
          en: 'Residents who have said that they come. Only the hub can read it; it goes when the surgery is over.',
          cy: 'Preswylwyr sydd wedi dweud y byddant yn dod. Dim ond yr hwb all ei ddarllen; mae’n mynd pan ddaw’r gymhorthfa i ben.',
        },
        maxLength: 60_000,
        readOnly: true,
        hidden: true,
      }),
    ),
    councillorKey: text({
      label: { en: 'Councillor, key', cy: 'Cynghorydd, allwedd' },
      help: { en: 'The object ID of the account in Entra.', cy: 'ID gwrthrych y cyfrif yn Entra.' },
      maxLength: 40,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    key: text({
      label: { en: 'Key', cy: 'Allwedd' },
      help: {
        en: 'By which the hub knows a surgery that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod cymhorthfa y mae eisoes wedi’i hysgrifennu.',
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
      columns: ['startsAt', 'title', 'kind', 'councillor', 'ward'],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'startsAt' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type SurgeryRow = ItemOf<typeof surgeries>;
