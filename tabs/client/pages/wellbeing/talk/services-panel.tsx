import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { CheckedDay } from '../../../components/support/checked-day.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  name: { ...typographyStyles.body1Strong },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

type Service = MySupport['services'][number];

/** Counselling, other services and the group offices. Nothing tells the hub which of them somebody opens. */
export const ServicesPanel = ({ support: { services, now } }: { readonly support: MySupport }) => {
  const styles = useStyles();
  const words = useWords(talkPageWords);
  const offices = services.filter(({ kind }) => kind === 'group-office');
  const others = services.filter(({ kind }) => kind !== 'group-office');
  return (
    <>
      <Surface title={words.services.title}>
        <p className={styles.text}>
          {others.length === 0 ? words.services.none : words.services.private}
        </p>
        <Services services={others} now={now} />
      </Surface>
      {offices.length > 0 && (
        <Surface title={words.offices.title}>
          <p className={styles.text}>{words.offices.intro}</p>
          <Services services={offices} now={now} />
        </Surface>
      )}
    </>
  );
};

const Services = ({ services, now }: Pick<MySupport, 'services' | 'now'>) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {services.map((service) => (
        <li key={service.title} className={styles.one}>
          <One service={service} />
          <CheckedDay at={service.checkedAt} now={now} />
        </li>
      ))}
    </ul>
  );
};

const One = ({ service }: { readonly service: Service }) => {
  const styles = useStyles();
  const { people, services: words } = useWords(talkPageWords);
  const { title, about, forGroup, phone, code, hours, email } = service;
  return (
    <>
      <span className={styles.name}>
        <bdi>{title}</bdi>
      </span>
      {about !== undefined && <span>{about}</span>}
      {forGroup !== undefined && <span>{people.forGroup(forGroup)}</span>}
      {phone !== undefined && <PhoneLink phone={phone} name={title} />}
      {code !== undefined && <span>{words.code(code)}</span>}
      {hours !== undefined && <span>{hours}</span>}
      {email !== undefined && <LineLink href={`mailto:${email}`}>{words.mail(title)}</LineLink>}
      <WebLink service={service} />
    </>
  );
};

/** No address but a web page's, and the page that is opened is not told where somebody comes from. */
const WebLink = ({ service: { title, web } }: { readonly service: Service }) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).services;
  if (web?.startsWith('https://') !== true) return null;
  return (
    <Link
      className={styles.link}
      href={web}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.openName(title)}
    >
      <OpenRegular aria-hidden /> {words.open}
    </Link>
  );
};
