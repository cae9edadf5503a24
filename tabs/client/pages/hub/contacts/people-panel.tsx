import { Avatar, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { hubContactsWords } from '#core/domain/words/hub-contacts.ts';
import type { WhoToContact } from '#core/use-cases/contact-views.ts';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1Strong },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

type Props = WhoToContact['people'][number];

export const PeoplePanel = ({ role, who }: Props) => {
  const styles = useStyles();
  const words = useWords(hubContactsWords);
  return (
    <Surface title={words.roles[role]}>
      <p className={styles.help}>{words.help[role]}</p>
      <ul className={styles.people}>
        {who.map(({ name, email, phone }) => (
          <li key={email} className={styles.person}>
            <Avatar name={name} color="colorful" aria-hidden />
            <span className={styles.words}>
              <bdi className={styles.name}>{name}</bdi>
              {phone !== undefined && <PhoneLink name={name} phone={phone} />}
              <Link className={styles.link} href={`mailto:${email}`} aria-label={words.write(name)}>
                <MailRegular aria-hidden /> {email}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
