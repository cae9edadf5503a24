/** The texts of the council as it types them into a SharePoint column: lines, and points that begin with a hyphen. */

export type Block =
  | { readonly is: 'line'; readonly words: string }
  | { readonly is: 'points'; readonly points: readonly string[] };

const point = /^[-–•*]\s+/;

/** Points that follow each other become one list; empty lines only separate. */
export const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    const last = blocks.at(-1);
    if (words === '') continue;
    if (!point.test(words)) blocks.push({ is: 'line', words });
    else if (last?.is === 'points')
      blocks.splice(-1, 1, { is: 'points', points: [...last.points, words.replace(point, '')] });
    else blocks.push({ is: 'points', points: [words.replace(point, '')] });
  }
  return blocks;
};
