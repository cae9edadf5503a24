/** What people are told of the rota: a swap, a gap, a step that found nobody. */
/** A gap, in one sentence for whoever keeps the rota. */
export const gapSentences = {
  nobody: (from: string, until: string): string => `Nobody is on call from ${from} to ${until}.`,
  nobodyReachable: (names: string, from: string, until: string): string =>
    `Nobody who is on call from ${from} to ${until} can be reached (${names}).`,
  onePerson: (name: string, other: string, from: string, until: string): string =>
    `From ${from} to ${until} only ${name} can be reached: ${other} can’t.`,
  samePerson: (name: string, from: string, until: string): string =>
    `${name} is both lead and deputy from ${from} to ${until}.`,
  noSenior: (from: string, until: string): string =>
    `Nobody is the responsible senior manager from ${from} to ${until}.`,
  somebodyUnknown: 'somebody who is not in the People list',
};

/** Messages of the hub about the rota. */
export const rotaMessages = {
  swapAsked: {
    title: 'Can you take a turn?',
    words: (asker: string, part: string, from: string, until: string, note: string): string =>
      `${asker} asks whether you can be on call as ${part} from ${from} to ${until}.${note === '' ? '' : ` They say: “${note}”`} Until you say yes, ${asker} stays on call.`,
    accept: 'Yes, I’ll take it',
    refuse: 'No, I can’t',
  },
  swapWithdrawn: 'A swap was taken back',
  swapAnswered: {
    title: 'Your swap was answered',
    accepted: (name: string, from: string, until: string): string =>
      `${name} takes your turn from ${from} to ${until}. It is on the rota.`,
    refused: (name: string, from: string, until: string): string =>
      `${name} can’t take your turn from ${from} to ${until}. You stay on call.`,
    withdrawn: (name: string, from: string, until: string): string =>
      `${name} does not need you from ${from} to ${until} any more. Nothing changes for you.`,
  },
  gaps: {
    title: 'The rota has gaps',
    words: (gaps: readonly string[], more: number): string =>
      `In the next 30 days:\n\n${gaps.map((gap) => `- ${gap}`).join('\n')}${more === 0 ? '' : `\n- and ${String(more)} more`}\n\nPlease put somebody there. Until then an urgent report goes straight to the next people on the ladder.`,
  },
  emptyRung: {
    title: 'An urgent report found nobody on call',
    words: (asked: string, reference: string): string =>
      `Report ${reference}: nobody could be reached as ${asked}, so the next people were asked at once. Please look at the rota now.`,
  },
};
