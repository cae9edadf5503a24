/** The parts of the Hub and of Wellbeing, and what stands around them. */
export const sections = {
  hub: {
    title: 'Safety Hub',
    parts: {
      now: 'Now',
      contacts: 'Who to contact',
      council: 'What the council will do',
      library: 'Policies and guidance',
      before: 'Before you go',
      online: 'Online and social media',
      information: 'My information',
      training: 'Training',
      say: 'Have your say',
    },
  },
  wellbeing: {
    title: 'Wellbeing',
    parts: {
      cafes: 'Cafés',
      talk: 'Somebody to talk to',
      aftercare: 'After an incident',
    },
  },
  navigation: 'Parts of this page',
  goTo: 'Go to',
  loading: 'One moment',
  broken:
    'This part of the page could not be loaded. Check your connection, then try again. In danger, call 999.',
};
