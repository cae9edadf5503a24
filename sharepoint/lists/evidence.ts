import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { instant, text, wholeNumber } from '#schema/fields.ts';

/** Photos, letters and recordings that belong to an incident: a library of files, each kept as it was received. */
export const evidence = defineList({
  name: 'Evidence',
  title: { en: 'Evidence', cy: 'Tystiolaeth' },
  purpose: {
    en: 'Files that belong to an incident, exactly as they were received. The hub files them; nobody rewrites them.',
    cy: 'Ffeiliau sy’n perthyn i ddigwyddiad, yn union fel y’u derbyniwyd. Yr hwb sy’n eu ffeilio; nid oes neb yn eu hailysgrifennu.',
  },
  site: 'both',
  editedBy: 'hub',
  holds: 'files',
  fields: {
    title: text({
      label: { en: 'Name in the library', cy: 'Enw yn y llyfrgell' },
      help: {
        en: 'What the sender wrote about it, if anything.',
        cy: 'Yr hyn a ysgrifennodd yr anfonwr amdano, os o gwbl.',
      },
      maxLength: 255,
      readOnly: true,
    }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      help: {
        en: 'The incident that the file belongs to.',
        cy: 'Y digwyddiad y mae’r ffeil yn perthyn iddo.',
      },
      maxLength: 20,
      indexed: true,
      readOnly: true,
    }),
    originalName: text({
      label: { en: 'Original name', cy: 'Enw gwreiddiol' },
      help: {
        en: 'What the file was called on the phone or computer that it came from.',
        cy: 'Enw’r ffeil ar y ffôn neu’r cyfrifiadur y daeth ohono.',
      },
      maxLength: 255,
      readOnly: true,
    }),
    fileType: text({
      label: { en: 'Kind of file', cy: 'Math o ffeil' },
      help: {
        en: 'What the content is, for example image/jpeg, whatever the name says.',
        cy: 'Beth yw’r cynnwys, er enghraifft image/jpeg, beth bynnag a ddywed yr enw.',
      },
      maxLength: 100,
      readOnly: true,
    }),
    size: wholeNumber({
      label: { en: 'Size', cy: 'Maint' },
      help: {
        en: 'How many bytes were received.',
        cy: 'Faint o feitiau a dderbyniwyd.',
      },
      minimum: 0,
      look: 'bytes',
      readOnly: true,
    }),
    sha256: text({
      label: { en: 'Fingerprint (SHA-256)', cy: 'Ôl bys (SHA-256)' },
      help: {
        en: 'Taken when the file arrived. A copy with another fingerprint is another file.',
        cy: 'Fe’i cymerwyd pan gyrhaeddodd y ffeil. Mae copi gydag ôl bys arall yn ffeil arall.',
      },
      maxLength: 64,
      readOnly: true,
    }),
    receivedAt: instant({
      label: { en: 'Received', cy: 'Derbyniwyd' },
      help: { en: 'When the hub had the whole file.', cy: 'Pryd y cafodd yr hwb y ffeil gyfan.' },
      indexed: true,
      readOnly: true,
    }),
    from: text({
      label: { en: 'Sent by', cy: 'Anfonwyd gan' },
      help: { en: 'Who gave it to the hub.', cy: 'Pwy a’i rhoddodd i’r hwb.' },
      maxLength: 200,
      readOnly: true,
    }),
    fromKey: text({
      label: { en: 'Sent by, key', cy: 'Anfonwyd gan, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    evidenceKey: text({
      label: { en: 'Evidence key', cy: 'Allwedd y dystiolaeth' },
      help: {
        en: 'By which the hub knows a file that it has filed already.',
        cy: 'Dyma sut mae’r hwb yn adnabod ffeil y mae eisoes wedi’i ffeilio.',
      },
      maxLength: 64,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Latest',
      cy: 'Diweddaraf',
      columns: ['receivedAt', 'reference', 'originalName', 'fileType', 'size', 'from'],
      orderBy: [{ column: 'receivedAt', descending: true }],
      isDefault: true,
      rowLimit: 50,
    },
    {
      name: 'By incident, last 31 days',
      cy: 'Yn ôl digwyddiad, y 31 diwrnod diwethaf',
      columns: ['receivedAt', 'originalName', 'fileType', 'size', 'from', 'sha256'],
      where: [{ column: 'receivedAt', is: 'after', value: { daysFromNow: -31 } }],
      groupBy: 'reference',
      orderBy: [{ column: 'receivedAt' }],
      rowLimit: 100,
    },
  ],
});

export type EvidenceRow = ItemOf<typeof evidence>;
