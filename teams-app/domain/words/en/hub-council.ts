/** What stands around the council's own texts on what it will do. */
export const hubCouncil = {
  intro: 'What you can expect from us and from the police, and what you can’t.',
  contents: 'On this page',
  loading: 'One moment',
  none: 'The council has not written this yet. You can always report something, and in danger call 999.',
  owner: (name: string): string => `Looked after by ${name}`,
  version: (version: string): string => `Version ${version}`,
  review: (date: string): string => `We look at it again by ${date}`,
  late: (date: string): string => `We should have looked at it again by ${date}`,
  otherLanguage: 'The council has this text in English only so far.',
  edit: 'Change these texts in SharePoint',
  earlier: (when: string): string => `We can’t reach the hub now. These are the texts of ${when}.`,
};
