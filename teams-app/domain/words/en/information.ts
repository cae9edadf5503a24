/** What stands around the parts of “My information”. */
export const information = {
  loading: 'One moment',
  intro: 'What you want to keep to yourself, and what can help you. It is all up to you.',
  deskIntro: 'What councillors have asked for.',
  nothing: 'There is nothing for you here. Councillors find their own choices on this page.',
  keepers:
    'A councillor has no answer yet. The Hub shows it to those whose work it is. Please see that one of them answers.',
};
