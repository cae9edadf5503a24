/** A page to print and pin up: what is on, and no names but the host's. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, DrinkCoffeeRegular, PrintRegular } from '@fluentui/react-icons';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type { CafeView } from '#core/use-cases/cafes/cafe-views.ts';
import { Printed, printPage } from '../../../components/printed.tsx';
import { useKeyboardWhileHere } from '../../../components/use-keyboard-while-here.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { Audience } from './cafe-card.tsx';
import { dayOfCafe, hoursOfCafe } from './cafe-times.ts';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  poster: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: { fontSize: '72px', color: tokens.colorBrandForeground1 },
  kind: { ...typographyStyles.subtitle1, margin: 0, color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.largeTitle, margin: 0 },
  when: { ...typographyStyles.title2, margin: 0 },
  line: { ...typographyStyles.subtitle2, margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly cafe: CafeView;
  readonly close: () => void;
}

export const Poster = ({ cafe, close }: Props) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const language = useLanguage();
  const top = useKeyboardWhileHere<HTMLHeadingElement>();
  return (
    <>
      <div className={styles.acts}>
        <Button icon={<ArrowLeftRegular />} onClick={close}>
          {words.back}
        </Button>
        <Button appearance="primary" icon={<PrintRegular />} onClick={printPage}>
          {words.print}
        </Button>
      </div>
      <Printed>
        <article className={styles.poster}>
          <DrinkCoffeeRegular aria-hidden className={styles.icon} />
          <p className={styles.kind}>{words.posterTitle}</p>
          <h2 ref={top} tabIndex={-1} className={styles.title}>
            <bdi>{cafe.title}</bdi>
          </h2>
          <p className={styles.when}>{dayOfCafe(cafe, language)}</p>
          <p className={styles.when}>{hoursOfCafe(cafe, language)}</p>
          <p className={styles.line}>
            <bdi>{cafe.place ?? words.online}</bdi>
          </p>
          {cafe.place !== undefined && cafe.online && (
            <p className={styles.line}>{words.andOnline}</p>
          )}
          <p className={styles.line}>
            <Audience cafe={cafe} />
          </p>
          {cafe.about !== undefined && <p className={styles.line}>{cafe.about}</p>}
          <p className={styles.faint}>{words.host(cafe.host)}</p>
          <p className={styles.faint}>{words.posterJoin}</p>
          <p className={styles.faint}>{words.posterNote}</p>
        </article>
      </Printed>
    </>
  );
};
