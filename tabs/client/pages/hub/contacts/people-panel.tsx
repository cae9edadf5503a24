import {
  Avatar,
  Badge,
  Link,
  PresenceBadge,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { hubContactsWords } from '#core/domain/words/hub-contacts.ts';
import type { ContactNow, WhoIsThere, WhoToContact } from '#core/use-cases/hub/contact-views.ts';
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
  now: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  badge: { alignSelf: 'flex-start' },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

type Props = WhoToContact['people'][number] & { readonly there: WhoIsThere['people'] };

export const PeoplePanel = ({ role, who, there }: Props) => {
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
              <Now is={there.find((each) => each.email === email)?.is} />
              {phone !== undefined && <PhoneLink name={name} phone={phone} />}
              <Link
                className={styles.link}
                href={`mailto:${email}`}
                aria-label={words.write(name, email)}
              >
                <MailRegular aria-hidden /> {email}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};

/** On duty by the rota, else as Teams says; nothing where nothing is known. */
const Now = ({ is }: { readonly is: ContactNow['is'] | undefined }) => {
  const styles = useStyles();
  const words = useWords(hubContactsWords).now;
  if (is === undefined) return null;
  if (is === 'on-duty')
    return (
      <Badge className={styles.badge} appearance="tint" shape="rounded" color="success">
        {words[is]}
      </Badge>
    );
  return (
    <span className={styles.now}>
      <PresenceBadge status={is} size="extra-small" aria-hidden />
      {words[is]}
    </span>
  );
};
