import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { hubContactsWords } from '#core/domain/words/hub-contacts.ts';
import type { WhoToContact } from '#core/use-cases/hub/contact-views.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

type Line = WhoToContact['lines'][number];

const purposes = ['duty-line', 'police', 'council', 'helpline'] as const;

/** Numbers by what they are for, each with the day on which somebody last called it. */
export const LinesPanel = ({ lines }: Pick<WhoToContact, 'lines'>) => {
  const styles = useStyles();
  const words = useWords(hubContactsWords);
  return purposes.map((purpose) => {
    const own = lines.filter((line) => line.purpose === purpose);
    if (own.length === 0) return null;
    return (
      <Surface key={purpose} title={words.purposes[purpose]}>
        <ul className={styles.lines}>
          {own.map((line) => (
            <One key={line.title} line={line} />
          ))}
        </ul>
      </Surface>
    );
  });
};

const One = ({ line }: { readonly line: Line }) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubContactsWords);
  return (
    <li className={styles.line}>
      <bdi className={styles.name}>{line.title}</bdi>
      {line.phone !== undefined && <PhoneLink name={line.title} phone={line.phone} />}
      {line.email !== undefined && (
        <LineLink href={`mailto:${line.email}`} aria-label={words.write(line.title, line.email)}>
          {line.email}
        </LineLink>
      )}
      {line.hours !== undefined && <span>{words.hours(line.hours)}</span>}
      {line.note !== undefined && <span>{line.note}</span>}
      <span className={styles.faint}>
        {line.checkedAt === undefined
          ? words.unchecked
          : words.checked(longDate(line.checkedAt, language))}
      </span>
    </li>
  );
};
