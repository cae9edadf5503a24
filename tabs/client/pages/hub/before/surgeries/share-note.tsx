import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import type { MySurgeries } from '#core/use-cases/surgeries/surgery-views.ts';
import { useWords } from '../../../../language.tsx';
import { mailTo } from '../copy-text.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0 },
  faint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Telling the neighbourhood team is the councillor's own act: an email of their own (domain.md, practice 62). */
export const ShareNote = ({ mine }: { readonly mine: MySurgeries }) => {
  const styles = useStyles();
  const { share } = useWords(surgeryWords);
  if (!mine.surgeries.some(({ kind }) => kind === 'in-person')) return null;
  return (
    <div className={styles.note}>
      <h3 className={styles.title}>{share.title}</h3>
      <p className={styles.line}>{share.intro}</p>
      {mine.teams.length === 0 && <p className={styles.faint}>{share.noTeam}</p>}
      {mine.teams.map(({ name, email }) => (
        <Button
          key={email}
          as="a"
          icon={<MailRegular />}
          href={mailTo(email, mine.mail.subject, mine.mail.body)}
          target="_top"
        >
          {share.open(name)}
        </Button>
      ))}
      {mine.teams.length > 0 && <p className={styles.faint}>{share.note}</p>}
    </div>
  );
};
