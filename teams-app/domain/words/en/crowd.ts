/** What the hub says to officers when many incidents come at once. */
export const crowdWords = {
  title: 'Many incidents at once',
  words:
    'More reports are coming in than we send you one by one. All of them are on the desk. Alerts of Low and Moderate ones follow over the next hours; Critical and High ones still reach you at once.',
};
