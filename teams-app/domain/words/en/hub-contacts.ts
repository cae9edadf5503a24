/** Who to contact, in the Hub. */
export const hubContacts = {
  title: 'Who to contact',
  intro: 'In danger, call 999. For anything else you can call or write to the people here.',
  roles: {
    'spoc-officer': 'Councillor safety team',
    'senior-responsible-officer': 'Senior manager in charge of councillor safety',
    'monitoring-officer': 'Monitoring officer',
    'deputy-monitoring-officer': 'Deputy monitoring officer',
    champion: 'Wellbeing and safety champions',
    'mental-health-first-aider': 'Mental health first aiders',
  },
  help: {
    'spoc-officer': 'They deal with what you report, and can help you decide what to do.',
    'senior-responsible-officer': 'If you are not happy with how you were helped.',
    'monitoring-officer': 'For the code of conduct, and for keeping your address private.',
    'deputy-monitoring-officer': 'Stands in for the monitoring officer.',
    champion: 'Another councillor or officer who listens. They see no reports.',
    'mental-health-first-aider':
      'They listen and can tell you where to get help. It stays between you.',
  },
  now: {
    'on-duty': 'On duty now',
    available: 'Available in Teams',
    busy: 'Busy in Teams',
    away: 'Away from Teams',
    offline: 'Not in Teams now',
  },
  nowNote:
    'What Teams says about people may be out of date. If you need help soon, call the duty line.',
  purposes: {
    'duty-line': 'Council duty line',
    police: 'Police',
    council: 'Council',
    helpline: 'Helplines',
  },
  call: (name: string, phone: string): string => `Call ${name} on ${phone}`,
  write: (name: string, address: string): string => `Write to ${name}: ${address}`,
  hours: (hours: string): string => `Hours: ${hours}`,
  checked: (when: string): string => `Number checked ${when}`,
  unchecked: 'Nobody has checked this number yet.',
  asOf: (when: string): string => `As the council’s lists stood at ${when}.`,
  loading: 'Fetching the contacts',
};
