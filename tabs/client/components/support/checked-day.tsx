import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { minutesBetween } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import { useLanguage } from '../../language.tsx';

const useStyles = makeStyles({
  day: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** domain.md, Lines: a number is checked every half year. */
const checkedForDays = 183;

interface Props {
  readonly at: Instant | undefined;
  readonly now: Instant;
}

/** When somebody last looked whether it is right; with a sign where that is long ago, or never. */
export const CheckedDay = ({ at, now }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = talkPageWords[language];
  const isOld = at === undefined || minutesBetween(at, now) > checkedForDays * 24 * 60;
  const day = at === undefined ? undefined : longDate(at, language);
  return (
    <span className={styles.day}>
      {isOld && <WarningRegular aria-hidden />}
      {day === undefined ? words.unchecked : (isOld ? words.longAgo : words.checked)(day)}
    </span>
  );
};
