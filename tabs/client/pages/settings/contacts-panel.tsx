import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { minutesBetween } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { longDate } from '../../times-now.ts';
import { reference } from '../../components/ladder-words.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { contacts } from '#lists/contacts.ts';
import { PhoneLink } from '../../components/phone-link.tsx';
import { PlainCell, PlainRow, PlainTable } from '../../components/plain-table.tsx';
import { Surface } from '../../components/surface.tsx';
import { EditLink } from './edit-link.tsx';
import { languageNow } from '../../spoken.ts';

const useStyles = makeStyles({
  table: { marginTop: tokens.spacingVerticalM },
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
      <EditLink address={data.places.Contacts} list={contacts.title[languageNow()]} />
      {data.contacts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div className={styles.table}>
          <PlainTable label={title} columns={Object.values(columns)}>
            {data.contacts.map((contact) => (
              <Row
                key={`${String(contact.position)}/${contact.title}`}
                contact={contact}
                now={data.now}
              />
            ))}
          </PlainTable>
        </div>
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
    <PlainRow>
      <PlainCell strong>
        <bdi>{title}</bdi>
        {note !== undefined && <span className={styles.faint}>{note}</span>}
      </PlainCell>
      <PlainCell>{contacts.fields.purpose.choices[purpose][languageNow()]}</PlainCell>
      <PlainCell>{phone !== undefined && <PhoneLink phone={phone} name={title} />}</PlainCell>
      <PlainCell>{hours}</PlainCell>
      <PlainCell>
        <Checked at={contact.checkedAt} now={now} />
      </PlainCell>
    </PlainRow>
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
