/** The switch between the languages, and what is said when somebody has used it. */
export const ownLanguage = {
  /** Stands in the other language, for whoever can't read this one. */
  switchTo: 'Cymraeg',
  switched: 'The hub now speaks English.',
  notKept: 'This page is in English now. Your choice could not be saved, so chat may differ.',
  noSuchLanguage: 'Please choose English or Welsh.',
  changedMeanwhile: 'Somebody has just changed your row in the People list. Please try again.',
  notInList: 'Your row in the People list could not be found, so nothing was changed.',
};
