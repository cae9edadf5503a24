/** Incidents that a check-in raises: the kind stands in the submission, so that it outlives the promises store. */

/** overdue: not back in time. help: they asked. duress: they say they are safe and mean the opposite. */
export const alarmKinds = ['overdue', 'help', 'duress'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

const mark = 'check-in';

/** The same for every instance and every sweep: one check-in raises one incident of a kind (invariant C). */
export const submissionFor = (kind: AlarmKind, { key }: { readonly key: string }): string =>
  [mark, kind, key].join('/');

/** Which alarm an incident is; undefined for a report. */
export const alarmOf = ({
  submission = '',
}: {
  readonly submission?: string;
}): AlarmKind | undefined => {
  const [begins, kind] = submission.split('/');
  return begins === mark ? alarmKinds.find((each) => each === kind) : undefined;
};

/**
 * Nobody may be told through the hub that such an incident exists, or what becomes of it: whoever holds
 * the councillor's phone could read it.
 */
export const isSilent = (incident: { readonly submission?: string }): boolean =>
  alarmOf(incident) === 'duress';
