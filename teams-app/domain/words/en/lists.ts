/** What is said where a list in SharePoint could not be read or written. */
export const lists = {
  changedMeanwhile:
    'Somebody else has changed this meanwhile. Nothing was saved. Look at it again, then save once more.',
  recordAway:
    'The council’s lists can’t be reached now. Nothing was saved. Please try again in a few minutes.',
};
