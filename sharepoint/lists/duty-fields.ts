/** The columns of the rota that a turn of every day can do without: what repeats, and what is swapped. */
import { choice, instant, optional, text, wholeNumber } from '#schema/fields.ts';

/** What a row of the rota is. A row without one is a turn. */
export const kind = optional(
  choice({
    label: { en: 'Kind', cy: 'Math' },
    help: {
      en: 'Empty: a turn. An override or a swap counts before a turn, a turn before a repeating one.',
      cy: 'Gwag: tro. Mae disodliad neu gyfnewid yn cyfrif cyn tro, a thro cyn un sy’n ailadrodd.',
    },
    choices: {
      turn: { en: 'Turn', cy: 'Tro' },
      pattern: { en: 'Repeating turn', cy: 'Tro sy’n ailadrodd' },
      override: { en: 'Override', cy: 'Disodliad' },
      swap: { en: 'Swap', cy: 'Cyfnewid' },
      senior: { en: 'Senior manager', cy: 'Uwch reolwr' },
    },
    indexed: true,
  }),
);

const senior = optional(
  text({
    label: { en: 'Senior manager', cy: 'Uwch reolwr' },
    help: {
      en: 'Responsible while this row counts. The name as it stands in People. Empty: everybody with the role.',
      cy: 'Yn gyfrifol tra bo’r rhes hon yn cyfrif. Yr enw fel y mae yn Pobl. Gwag: pawb yn y rôl.',
    },
    maxLength: 200,
  }),
);

const key = (en: string, cy: string) =>
  optional(
    text({
      label: { en, cy },
      help: {
        en: 'The object ID of the account. The name counts.',
        cy: 'ID gwrthrych y cyfrif. Yr enw sy’n cyfrif.',
      },
      maxLength: 40,
      hidden: true,
    }),
  );

const clock = (label: { en: string; cy: string }, help: { en: string; cy: string }) =>
  optional(text({ label, help, maxLength: 5 }));

/** For a repeating turn alone: From and Until then say in which time its stretches begin. */
export const repeating = {
  senior,
  seniorKey: key('Senior manager key', 'Allwedd yr uwch reolwr'),
  days: optional(
    text({
      label: { en: 'Repeats on', cy: 'Yn ailadrodd ar' },
      help: {
        en: 'Of a repeating turn: the days on which it begins, for example Mon, Tue, Wed, Thu.',
        cy: 'Tro sy’n ailadrodd: y dyddiau y mae’n dechrau, er enghraifft Llun, Mawrth, Mercher, Iau.',
      },
      maxLength: 60,
    }),
  ),
  startsAt: clock(
    { en: 'Begins at', cy: 'Yn dechrau am' },
    {
      en: 'Of a repeating turn: by the clock, for example 17:00.',
      cy: 'Tro sy’n ailadrodd: wrth y cloc, er enghraifft 17:00.',
    },
  ),
  endsAt: clock(
    { en: 'Ends at', cy: 'Yn gorffen am' },
    {
      en: 'Of a repeating turn: by the clock, for example 08:30. The next time the clock shows it.',
      cy: 'Tro sy’n ailadrodd: wrth y cloc, er enghraifft 08:30. Y tro nesaf y mae’r cloc yn ei ddangos.',
    },
  ),
  endsOn: optional(
    choice({
      label: { en: 'Ends on', cy: 'Yn gorffen ar' },
      help: {
        en: 'Only where it lasts longer than a day: a weekend that begins on Friday ends on Monday.',
        cy: 'Dim ond lle mae’n para mwy na diwrnod: mae penwythnos sy’n dechrau ddydd Gwener yn gorffen ddydd Llun.',
      },
      choices: {
        monday: { en: 'Monday', cy: 'Dydd Llun' },
        tuesday: { en: 'Tuesday', cy: 'Dydd Mawrth' },
        wednesday: { en: 'Wednesday', cy: 'Dydd Mercher' },
        thursday: { en: 'Thursday', cy: 'Dydd Iau' },
        friday: { en: 'Friday', cy: 'Dydd Gwener' },
        saturday: { en: 'Saturday', cy: 'Dydd Sadwrn' },
        sunday: { en: 'Sunday', cy: 'Dydd Sul' },
      },
    }),
  ),
  everyWeeks: optional(
    wholeNumber({
      label: { en: 'Every so many weeks', cy: 'Bob hyn a hyn o wythnosau' },
      help: {
        en: 'Of a repeating turn: 1 is every week, 3 is every third, counted from the week of From.',
        cy: 'Tro sy’n ailadrodd: 1 yw bob wythnos, 3 yw pob trydedd, o wythnos O ymlaen.',
      },
      minimum: 1,
    }),
  ),
};

/** For a swap alone. It counts once it is accepted; Lead and Deputy then say who has the turn. */
export const swapping = {
  state: optional(
    choice({
      label: { en: 'Swap', cy: 'Cyfnewid' },
      help: {
        en: 'Only an accepted swap counts.',
        cy: 'Dim ond cyfnewid sydd wedi’i dderbyn sy’n cyfrif.',
      },
      choices: {
        asked: { en: 'Asked', cy: 'Gofynnwyd' },
        accepted: { en: 'Accepted', cy: 'Derbyniwyd' },
        refused: { en: 'Refused', cy: 'Gwrthodwyd' },
        withdrawn: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
      },
    }),
  ),
  part: optional(
    choice({
      label: { en: 'Swapped as', cy: 'Cyfnewid fel' },
      help: { en: 'Of a swap: which of the two.', cy: 'Cyfnewid: pa un o’r ddau.' },
      choices: {
        lead: { en: 'Lead', cy: 'Arweinydd' },
        deputy: { en: 'Deputy', cy: 'Dirprwy' },
      },
    }),
  ),
  asker: optional(
    text({
      label: { en: 'Asked by', cy: 'Gofynnwyd gan' },
      help: { en: 'Of a swap: whose turn it was.', cy: 'Cyfnewid: tro pwy oedd ef.' },
      maxLength: 200,
    }),
  ),
  askerKey: key('Asked by key', 'Allwedd y gofynnwr'),
  asked: optional(
    text({
      label: { en: 'Asked of', cy: 'Gofynnwyd i' },
      help: { en: 'Of a swap: who is to take it.', cy: 'Cyfnewid: pwy sydd i’w gymryd.' },
      maxLength: 200,
    }),
  ),
  askedKey: key('Asked of key', 'Allwedd yr un y gofynnwyd iddo'),
  askedAt: optional(
    instant({
      label: { en: 'Asked at', cy: 'Gofynnwyd am' },
      help: { en: 'Of a swap.', cy: 'Cyfnewid.' },
    }),
  ),
  answeredAt: optional(
    instant({
      label: { en: 'Answered at', cy: 'Atebwyd am' },
      help: { en: 'Of a swap.', cy: 'Cyfnewid.' },
    }),
  ),
  note: optional(
    text({
      label: { en: 'Note', cy: 'Nodyn' },
      help: { en: 'What was said about it.', cy: 'Yr hyn a ddywedwyd amdano.' },
      maxLength: 255,
    }),
  ),
};
