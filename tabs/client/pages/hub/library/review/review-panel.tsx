import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCheckmarkRegular, OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReviewState } from '#core/domain/library/library.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView, Library } from '#core/use-cases/library/library-views.ts';
import { policies } from '#lists/policies.ts';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { PlainCell, PlainRow, PlainTable } from '../../../../components/plain-table.tsx';
import { Surface } from '../../../../components/surface.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { openLink } from '../../../../teams.ts';
import { MonthPicture } from './month-picture.tsx';
import { ReviewedForm } from './reviewed-form.tsx';
import { reviewMonths, toReview } from './review-months.ts';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  edit: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  reviewed: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly library: Library;
  readonly acts: Said;
}

/** For those who keep the library, and for owners of documents: when each is to be reviewed, overdue ones first. */
export const ReviewPanel = ({ library, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const [chosen, choose] = useState<DocumentView>();
  const documents = toReview(library.documents);
  if (!library.keeps && documents.length === 0) return null;
  const close = (): void => {
    choose(undefined);
  };
  return (
    <Surface title={words.calendar}>
      <p className={styles.words}>{words.calendarIntro}</p>
      {library.untitled > 0 && <p>{words.untitled(library.untitled)}</p>}
      <EditLibrary address={library.listAddress} />
      {documents.length === 0 ? (
        <p>{words.noReviews}</p>
      ) : (
        <>
          <MonthPicture months={reviewMonths(documents, library.now)} />
          <Reviews documents={documents} choose={choose} />
        </>
      )}
      <OwnDialog
        isOpen={chosen !== undefined}
        close={close}
        title={words.reviewedNamed(chosen?.title ?? '')}
      >
        {chosen !== undefined && (
          <ReviewedForm document={chosen} now={library.now} acts={acts} close={close} />
        )}
      </OwnDialog>
    </Surface>
  );
};

const EditLibrary = ({ address }: { readonly address: string | undefined }) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  if (address === undefined) return null;
  return (
    <p className={styles.words}>
      <Link
        className={styles.edit}
        href={address}
        onClick={(event) => {
          event.preventDefault();
          openLink(address);
        }}
      >
        {words.edit} <OpenRegular aria-hidden />
      </Link>
    </p>
  );
};

interface ReviewsProps {
  readonly documents: readonly DocumentView[];
  readonly choose: (document: DocumentView) => void;
}

const Reviews = ({ documents, choose }: ReviewsProps) => {
  const words = useWords(libraryWords);
  const columns = [
    words.reviewBy,
    words.title,
    words.owner,
    words.covers,
    words.made,
    words.reviewed,
  ];
  return (
    <PlainTable label={words.calendar} columns={columns}>
      {documents.map((each) => (
        <Review key={each.item} document={each} choose={choose} />
      ))}
    </PlainTable>
  );
};

const colours: Readonly<Record<Exclude<ReviewState, 'later'>, 'danger' | 'warning'>> = {
  overdue: 'danger',
  soon: 'warning',
  'no-date': 'warning',
};

const { coversCouncillors: covers, made } = policies.fields;

interface ReviewProps {
  readonly document: DocumentView;
  readonly choose: (document: DocumentView) => void;
}

const Review = ({ document, choose }: ReviewProps) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const language = useLanguage();
  const { review, reviewAt, title, owner } = document;
  const states = { overdue: words.overdue, soon: words.soon, 'no-date': words.noDate };
  return (
    <PlainRow>
      <PlainCell>
        {reviewAt !== undefined && <>{longDate(reviewAt, language)} </>}
        {review !== 'later' && (
          <Badge appearance="tint" color={colours[review]} shape="rounded">
            {states[review]}
          </Badge>
        )}
      </PlainCell>
      <PlainCell strong>{title}</PlainCell>
      <PlainCell label={words.owner}>{owner ?? words.notSaid}</PlainCell>
      <PlainCell label={words.covers}>
        {covers.field.choices[document.coversCouncillors ?? 'unknown'][language]}
      </PlainCell>
      <PlainCell label={words.made}>
        {made.field.choices[document.made ?? 'open'][language]}
      </PlainCell>
      <PlainCell>
        <Button
          className={styles.reviewed}
          icon={<CalendarCheckmarkRegular />}
          aria-label={words.reviewedNamed(title)}
          onClick={() => {
            choose(document);
          }}
        >
          {words.reviewed}
        </Button>
      </PlainCell>
    </PlainRow>
  );
};
