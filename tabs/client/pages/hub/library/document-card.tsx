import {
  Badge,
  Button,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { longDate } from '#core/domain/wall-clock.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView } from '#core/use-cases/library-views.ts';
import { policies } from '#lists/policies.ts';
import { Facts } from '../../../components/facts.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import type { News } from './seen-documents.ts';
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
      <DocumentFacts document={document} />
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

const DocumentFacts = ({ document }: Pick<Props, 'document'>) => {
  const words = useWords(libraryWords);
  const language = useLanguage();
  const day = (at: DocumentView['adoptedAt']) => at && longDate(at, language);
  const said = document.coversCouncillors;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.edition, document.edition],
    [words.adopted, day(document.adoptedAt)],
    [words.reviewBy, day(document.reviewAt)],
    [words.owner, document.owner],
    [words.covers, said && covers.field.choices[said][language]],
    [words.language, spoken.field.choices[document.language][language]],
    [words.holdsIn, nation.field.choices[document.nation][language]],
  ];
  return (
    <Facts>
      {facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))}
    </Facts>
  );
};
