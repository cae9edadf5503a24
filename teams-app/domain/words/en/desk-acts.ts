/** Words of what an officer does with an incident: buttons, forms, triage. */

export const acts = {
  title: 'What you can do',
  acknowledge: 'I’ve got this',
  acknowledgeHint: 'You become the owner, and the councillor is told your name.',
  decline: 'I can’t take this',
  note: 'Add a note',
  update: 'Update the councillor',
  triage: 'Triage',
  close: 'Close',
  cancel: 'Cancel',
  nothing: 'You can read this incident. You can’t change it.',
  declined: (names: readonly string[]): string =>
    names.length === 0
      ? 'Thank you for saying so. Everybody on this step has been asked already.'
      : `Thank you for saying so. Asked next: ${names.join(', ')}.`,
  offerDeclined: 'Thank you for saying so. Your colleague still has it, and is told.',
  done: {
    acknowledge: 'You have this now. The councillor will be told.',
    decline: 'Thank you for saying so. Somebody else will be asked.',
    note: 'Your note is saved.',
    update: 'Your update is on its way to the councillor.',
    triage: 'Triage is saved.',
    close: 'The incident is closed.',
    'put-back': 'The record is as the hub had it.',
    'hand-over': 'Your colleague is asked. It stays where it is until they say yes.',
    escalate: 'The next people are asked.',
    'give-back': 'Nobody has it now. Others are asked.',
    'stand-down': 'The incident is stood down. The councillor will be told.',
    exclude: 'They can’t see it any more.',
    include: 'They can see it again.',
  },
};

export const forms = {
  note: {
    title: 'Add a note',
    label: 'Note',
    hint: 'Officers see it. The councillor does not.',
    submit: 'Save note',
    empty: 'Write your note first.',
  },
  update: {
    title: 'Update the councillor',
    label: 'Message to the councillor',
    hint: 'The councillor reads exactly these words. Don’t promise what the council or the police have not agreed.',
    submit: 'Send update',
    empty: 'Write your update first.',
  },
  close: {
    title: 'Close this incident',
    label: 'Reason for closing',
    hint: 'The councillor reads exactly these words, and they stay on the record. Reminders stop when you close.',
    submit: 'Close incident',
    empty: 'Say why you are closing it.',
  },
};

export const triage = {
  title: 'Triage',
  severity: 'Severity: what was said or done',
  likelihood: 'Likelihood: harm next',
  severities: [
    'Rude, no personal attack',
    'Personal abuse, once',
    'Targeted abuse, hate language, false publication, repeated unwanted contact, or private details published (not home)',
    'Threat of violence or damage, home address published, came to the home, signs of stalking, minor assault, or damage',
    'Threat to kill or seriously harm, weapon, serious or sexual assault, or arson',
  ],
  likelihoods: [
    'One-off, from far away, no means',
    'Possible, no sign of intent',
    'Repeats, or knows routine or place',
    'Said they will and could, getting worse, or violent before',
    'Happening now or within 48 hours, or at or near the person',
  ],
  result: 'Level',
  resultOf: (severity: number, likelihood: number, level: string): string =>
    `${String(severity)} × ${String(likelihood)} = ${String(severity * likelihood)}, which is ${level}.`,
  staysCritical:
    'It stays Critical. Lowering it from Critical needs the senior responsible officer and a second person.',
  resultWaits: 'Choose severity and likelihood to see the level.',
  grid: 'Severity from left to right, likelihood from bottom to top',
  outcome: 'Outcome',
  suggested: 'Suggested',
  outcomeHints: {
    log: 'Keep the record and give advice.',
    council: 'The council acts, for example with a letter or a contact restriction.',
    police: 'Report to the police on 101 or online, and ask for the police reference.',
    emergency: 'Call 999 first, then record it here.',
  },
  reason: 'Reason',
  reasonHint: 'Why this level and outcome. It stays on the record.',
  departs: 'This is not the suggested outcome. Please say why.',
  submit: 'Save triage',
  missing: {
    severity: 'Choose how severe it is.',
    likelihood: 'Choose how likely harm is.',
    outcome: 'Choose an outcome.',
    reason: 'Give a reason.',
  },
};
