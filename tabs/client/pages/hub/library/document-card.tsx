import {
  Badge,
  Button,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { policies } from '#lists/policies.ts';
import { Facts } from '../../../components/facts.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import type { News } from '../../../seen.ts';
import type { Opening } from './use-opening.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: { margin: 0 },
  short: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    ...typographyStyles.caption1,
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
  },
  act: { marginTop: 'auto' },
});

interface Props {
  readonly document: DocumentView;
  readonly news: News | undefined;
  readonly opening: Opening;
}

/** One document: what it is, whose, how old, and a button that opens it. */
export const DocumentCard = ({ document, news, opening }: Props) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const isOpening = opening.item === document.item;
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <h3 className={styles.title}>{document.title}</h3>
        {news !== undefined && (
          <Badge color="brand" shape="rounded">
            {news === 'new' ? words.isNew : words.hasChanged}
          </Badge>
        )}
        {document.standing !== 'in-force' && (
          <Badge appearance="outline" color="warning" shape="rounded">
            {document.standing === 'draft' ? words.draft : words.withdrawn}
          </Badge>
        )}
      </div>
      {document.about !== undefined && <p className={styles.about}>{document.about}</p>}
      <InShort document={document} />
      <MoreFacts document={document} />
      <div className={styles.act}>
        <Button
          icon={
            isOpening ? <Spinner size="extra-tiny" aria-hidden /> : <DocumentArrowDownRegular />
          }
          aria-label={words.openNamed(document.title)}
          disabledFocusable={isOpening}
          onClick={() => {
            opening.open(document);
          }}
        >
          {isOpening ? words.opening : words.open}
        </Button>
      </div>
    </li>
  );
};

const { coversCouncillors: covers, nation, language: spoken } = policies.fields;

/** What most people ask first, in one line. */
const InShort = ({ document }: Pick<Props, 'document'>) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const language = useLanguage();
  const { edition, adoptedAt } = document;
  const facts = [
    edition && words.editionIs(edition),
    adoptedAt && words.adoptedOn(longDate(adoptedAt, language)),
    spoken.field.choices[document.language][language],
  ];
  return (
    <p className={styles.short}>{words.inShort(facts.filter((fact) => fact !== undefined))}</p>
  );
};

const MoreFacts = ({ document }: Pick<Props, 'document'>) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const language = useLanguage();
  const { reviewAt, owner, coversCouncillors = 'unknown' } = document;
  return (
    <details>
      <summary className={styles.summary}>{words.more}</summary>
      <Facts>
        {[
          [words.reviewBy, reviewAt === undefined ? words.noDate : longDate(reviewAt, language)],
          [words.owner, owner ?? words.notSaid],
          [words.covers, covers.field.choices[coversCouncillors][language]],
          [words.holdsIn, nation.field.choices[document.nation][language]],
        ]}
      </Facts>
    </details>
  );
};
