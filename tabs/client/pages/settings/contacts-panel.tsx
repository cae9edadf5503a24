import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { minutesBetween } from '#core/domain/instant.ts';
import type { Instant } from '#core/domain/instant.ts';
import { longDate } from '#core/domain/wall-clock.ts';
import { reference } from '#core/domain/words/reference.ts';
import type { ReferenceData } from '#core/use-cases/reference-views.ts';
import { contacts } from '#lists/contacts.ts';
import { PhoneLink } from '../../components/phone-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { EditLink } from './edit-link.tsx';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalM },
  heading: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 719px)': { display: 'none' },
  },
  row: {
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 719px)': { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    verticalAlign: 'top',
    '@media (max-width: 719px)': { display: 'block', padding: 0, ':empty': { display: 'none' } },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  faint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  old: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

type Contact = ReferenceData['contacts'][number];

/** domain.md, Lines: a number is checked every half year. */
const checkedForDays = 183;

/** Whom to call, and when somebody last checked the number. */
export const ContactsPanel = ({ data }: { readonly data: ReferenceData }) => {
  const styles = useStyles();
  const { columns, none, title } = reference.contacts;
  return (
    <Surface title={title}>
      <EditLink address={data.places.Contacts} list={contacts.title.en} />
      {data.contacts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th key={column} scope="col" className={styles.heading}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.contacts.map((contact) => (
              <Row
                key={`${String(contact.position)}/${contact.title}`}
                contact={contact}
                now={data.now}
              />
            ))}
          </tbody>
        </table>
      )}
    </Surface>
  );
};

interface RowProps {
  readonly contact: Contact;
  readonly now: Instant;
}

const Row = ({ contact, now }: RowProps) => {
  const styles = useStyles();
  const { title, purpose, phone, hours, note } = contact;
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.name)}>
        <bdi>{title}</bdi>
        {note !== undefined && <span className={styles.faint}>{note}</span>}
      </td>
      <td className={styles.cell}>{contacts.fields.purpose.choices[purpose].en}</td>
      <td className={styles.cell}>
        {phone !== undefined && <PhoneLink phone={phone} name={title} />}
      </td>
      <td className={styles.cell}>{hours}</td>
      <td className={styles.cell}>
        <Checked at={contact.checkedAt} now={now} />
      </td>
    </tr>
  );
};

/** When the number was last checked; with a sign where that is long ago. */
const Checked = ({ at, now }: { readonly at: Instant | undefined; readonly now: Instant }) => {
  const styles = useStyles();
  const isOld = at === undefined || minutesBetween(at, now) > checkedForDays * 24 * 60;
  if (!isOld) return longDate(at);
  return (
    <span className={styles.old}>
      <WarningRegular aria-hidden />
      {at === undefined ? reference.contacts.unchecked : reference.contacts.old(longDate(at))}
    </span>
  );
};
