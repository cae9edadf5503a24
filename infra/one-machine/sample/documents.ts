/** The library of Valemoor on the first day: policies, and texts to use. Each says that it is a sample. */
import { docx } from './docx.ts';
import type { Paragraph } from './docx.ts';
import { samplePolicies } from './policies.ts';
import type { SamplePolicy } from './policies.ts';
import { dayAt } from './rows.ts';
import type { SampleRow } from './rows.ts';
import { sampleTexts } from './texts.ts';

export interface SampleDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Columns by their names in SharePoint. */
  readonly columns: SampleRow;
}

const heading = (text: string): Paragraph => ({ text, size: 36, bold: true });

const policyFile = ({ title, owner, edition, words, note }: SamplePolicy): Uint8Array =>
  docx([
    { text: 'Valemoor County Council', bold: true },
    heading(title),
    { text: note },
    { text: `${edition}, ${owner}` },
    ...words.map((text) => ({ text })),
  ]);

const poster = (lines: readonly string[]): Uint8Array =>
  docx([
    { text: 'Valemoor County Council', size: 28, centred: true },
    { text: '' },
    ...lines.map((text, place): Paragraph => ({
      text,
      size: place === 0 ? 88 : 48,
      centred: true,
      ...(place === 0 ? { bold: true } : {}),
    })),
  ]);

const common: SampleRow = {
  Standing: 'In force',
  Audience: 'Everybody',
  Nation: 'All of the UK',
  Language: 'English',
};

/** Days of adoption and review count from `now` (milliseconds since 1970), so that one is overdue and one is soon due. */
export const sampleLibrary = (now: number): readonly SampleDocument[] => [
  ...samplePolicies.map((policy) => ({
    name: policy.file,
    bytes: policyFile(policy),
    columns: {
      ...common,
      Title: policy.title,
      Topic: policy.topic,
      About: policy.about,
      Owner: policy.owner,
      Edition: policy.edition,
      AdoptedAt: dayAt(now, -policy.adoptedDaysAgo, '10:00'),
      ...(policy.reviewInDays === undefined
        ? {}
        : { ReviewAt: dayAt(now, policy.reviewInDays, '09:00') }),
      ...policy.more,
    },
  })),
  ...sampleTexts.map(({ file, columns, lines, isPoster }) => ({
    name: file,
    bytes: isPoster === true ? poster(lines) : Buffer.from(`${lines.join('\n')}\n`),
    columns: {
      ...common,
      AdoptedAt: dayAt(now, -120, '10:00'),
      ReviewAt: dayAt(now, 245, '09:00'),
      ...columns,
    },
  })),
];
