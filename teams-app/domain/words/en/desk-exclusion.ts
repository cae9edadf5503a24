/** Words for people for whom an incident does not exist. */

export const exclusion = {
  title: 'Who can’t see this',
  none: 'Nobody is kept out. Everyone whose role allows it can see this incident.',
  intro: 'For these people this incident does not exist.',
  fromReport: 'The report is about them. This can’t be lifted.',
  since: (moment: string): string => `Kept out since ${moment}`,
  reason: (words: string): string => `Reason: ${words}`,
  start: 'Keep somebody out',
  lift: 'Let them see it',
  liftFor: (name: string): string => `Let ${name} see it`,
  exclude: {
    title: 'Keep somebody out of this incident',
    follows: [
      'They can’t find or open it any more, on the desk or by search. Cards in their chat stop saying anything about it.',
      'If they have this incident, they lose it. Others are asked at once, and the councillor is told that nobody has it.',
      'The record moves to the restricted site. This can take a few minutes.',
      'The hub does not tell them.',
    ],
    person: 'Person',
    choose: 'Choose a person',
    noPerson: 'Choose a person.',
    loading: 'Loading the names',
    reason: 'Reason',
    reasonHint: 'It stays on the record. The councillor who reported does not see it.',
    noReason: 'Say why.',
    submit: 'Keep them out',
  },
  include: {
    title: (name: string): string => `Let ${name} see this incident`,
    follows: [
      'They see it again, as far as their role allows.',
      'The record stays on the restricted site.',
    ],
    reason: 'Reason',
    reasonHint: 'It stays on the record. The councillor who reported does not see it.',
    noReason: 'Say why.',
    submit: 'Let them see it',
  },
};
