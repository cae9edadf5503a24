/** A page of several sections: its heading, the way between them, and the one that is shown. */
import {
  Link,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { sectionWords } from '#core/domain/words/sections.ts';
import { LanguageSwitch, useWords } from '../../language.tsx';
import { NotShown } from '../not-shown.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useIsWide } from '../use-is-wide.ts';
import { SectionSkeleton } from './section-skeleton.tsx';
import { placeIn } from './section.ts';
import type { Section } from './section.ts';
import { useSection } from './use-section.ts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: '220px minmax(0, 1fr)',
    alignItems: 'start',
  },
  side: { position: 'sticky', top: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: {
    display: 'block',
    padding: `10px ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ':hover': { textDecorationLine: 'none', backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
  },
  goTo: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

interface Props<Key extends string> {
  readonly title: string;
  readonly sections: readonly Section<Key>[];
  /** Shown where nothing else is asked for. */
  readonly first: Key;
  readonly titles: Readonly<Record<Key, string>>;
  /** What the deep link that opened the page points at. */
  readonly subPage: string | undefined;
}

/** The place in the address outlives a reload; a deep link counts before it. */
const placeInAddress = (): string | undefined => {
  const kept = location.hash.replace(/^#/, '');
  return kept === '' ? undefined : kept;
};

export const SectionedPage = <Key extends string>({
  title,
  sections,
  first,
  titles,
  subPage,
}: Props<Key>) => {
  const styles = useStyles();
  const isWide = useIsWide();
  const [place, go] = useState(() => placeIn(sections, first, subPage ?? placeInAddress()));
  const section = sections.find(({ key }) => key === place.key);
  useEffect(() => {
    history.replaceState(null, '', `#${[place.key, place.detail].filter(Boolean).join('/')}`);
  }, [place]);
  useEffect(() => {
    const follow = (): void => {
      go(placeIn(sections, first, placeInAddress()));
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, [sections, first]);
  const show = (key: Key): void => {
    go({ key, detail: undefined });
  };
  const way = { sections, titles, shown: place.key, show };
  const shown = section && <Shown key={section.key} section={section} detail={place.detail} />;
  return (
    <PageFrame shape="wide">
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <LanguageSwitch />
      </div>
      {isWide ? (
        <div className={styles.columns}>
          <SideWay {...way} />
          {shown}
        </div>
      ) : (
        <>
          <ShortWay {...way} />
          {shown}
        </>
      )}
    </PageFrame>
  );
};

interface WayProps<Key extends string> {
  readonly sections: readonly Section<Key>[];
  readonly titles: Readonly<Record<Key, string>>;
  readonly shown: Key;
  readonly show: (key: Key) => void;
}

const SideWay = <Key extends string>({ sections, titles, shown, show }: WayProps<Key>) => {
  const styles = useStyles();
  const words = useWords(sectionWords);
  return (
    <nav className={styles.side} aria-label={words.navigation}>
      <ul className={styles.list}>
        {sections.map(({ key }) => (
          <li key={key}>
            <Link
              appearance="subtle"
              href={`#${key}`}
              className={mergeClasses(styles.place, key === shown && styles.here)}
              aria-current={key === shown ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                show(key);
              }}
            >
              {titles[key]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** On a phone, and at 400 % zoom, one choice above the section. */
const ShortWay = <Key extends string>({ sections, titles, shown, show }: WayProps<Key>) => {
  const styles = useStyles();
  const words = useWords(sectionWords);
  const id = useId();
  return (
    <nav className={styles.goTo} aria-label={words.navigation}>
      <label className={styles.label} htmlFor={id}>
        {words.goTo}
      </label>
      <Select
        id={id}
        size="large"
        value={shown}
        onChange={(_event, { value }) => {
          const chosen = sections.find(({ key }) => key === value);
          if (chosen !== undefined) show(chosen.key);
        }}
      >
        {sections.map(({ key }) => (
          <option key={key} value={key}>
            {titles[key]}
          </option>
        ))}
      </Select>
    </nav>
  );
};

interface ShownProps<Key extends string> {
  readonly section: Section<Key>;
  readonly detail: string | undefined;
}

const Shown = <Key extends string>({ section, detail }: ShownProps<Key>) => {
  const styles = useStyles();
  const words = useWords(sectionWords);
  const { body: Body, isBroken, again } = useSection(section);
  if (isBroken) return <NotShown again={again}>{words.broken}</NotShown>;
  if (Body === undefined) return <SectionSkeleton label={words.loading} />;
  return (
    <div className={styles.body}>
      <Body detail={detail} />
    </div>
  );
};
