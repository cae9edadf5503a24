export const survey = {
  frequency: {
    ask: 'In the last 12 months, how often were you abused or threatened as a councillor?',
    options: {
      never: 'Never',
      once: 'Once or twice',
      'few-months': 'Every few months',
      monthly: 'Every month',
      weekly: 'Every week or more',
    },
  },
  channels: {
    ask: 'How did it reach you?',
    options: {
      'in-person': 'In person',
      phone: 'Phone',
      message: 'Text or WhatsApp',
      email: 'Email',
      letter: 'Letter or parcel',
      'social-media': 'Social media',
      meeting: 'In a meeting',
    },
  },
  places: {
    ask: 'Where were you?',
    options: {
      home: 'At home',
      surgery: 'At a surgery',
      street: 'In the street',
      council: 'In a council building',
      event: 'At an event or out canvassing',
      online: 'Online',
    },
  },
  kinds: {
    ask: 'What was it?',
    options: {
      insults: 'Personal insults',
      threats: 'Threats',
      followed: 'Being followed or watched',
      damage: 'Damage',
      false: 'False claims about me',
      private: 'Private details made public',
      hate: 'Hate',
      sexual: 'Sexual comments or acts',
    },
  },
  because: {
    ask: 'Was it about who you are?',
    options: {
      age: 'Age',
      disability: 'Disability',
      race: 'Race or where I come from',
      religion: 'Religion or belief',
      sex: 'Being a woman or a man',
      sexuality: 'Sexual orientation',
      gender: 'Gender identity',
      politics: 'My politics',
    },
  },
  risk: {
    ask: 'Did you feel at risk in your role?',
    options: { never: 'Never', sometimes: 'Sometimes', often: 'Often' },
  },
  changed: {
    ask: 'Have you changed what you do because of it?',
    options: {
      'less-online': 'I post less',
      'less-out': 'I go out less',
      'kept-quiet': 'I kept quiet on a subject',
      routes: 'I changed my routes or times',
      'stand-down': 'I thought of standing down',
      nothing: 'No, nothing',
    },
  },
  reported: {
    ask: 'Did you tell anybody?',
    options: {
      council: 'The council',
      police: 'The police',
      both: 'Both of them',
      neither: 'Neither of them',
    },
  },
  'why-not': {
    ask: 'If you did not tell, why not?',
    options: {
      'too-small': 'It was too small',
      'no-use': 'It would not have helped',
      'part-of-it': 'It seemed part of the job',
      'not-how': 'I did not know how',
      afraid: 'I was afraid of what would follow',
      handled: 'I dealt with it myself',
    },
  },
  contact: {
    ask: 'Do you know who to go to?',
    options: { yes: 'Yes', 'not-sure': 'I am not sure', no: 'No' },
  },
  response: {
    ask: 'If you asked for help, how good was it?',
    options: { good: 'Good', mixed: 'Good and bad', poor: 'Poor', 'none-asked': 'I did not ask' },
  },
  arrangements: {
    ask: 'Does what the council has set up keep you safe?',
    options: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-known': 'I can’t say' },
  },
  assessed: {
    ask: 'Have you looked at the risks of what you do, with a form or with an officer?',
    options: { yes: 'Yes', no: 'No', 'not-known': 'I did not know I could' },
  },
  wanted: {
    ask: 'What would help you?',
    options: {
      safety: 'Training in personal safety',
      'social-media': 'Training in social media',
      calming: 'Training in calming things down',
      talk: 'Somebody to talk to',
      cafe: 'Meeting other councillors',
      counselling: 'Counselling',
      nothing: 'Nothing just now',
    },
  },
  address: {
    ask: 'Do you know that you can choose whether your home address is published?',
    options: { yes: 'Yes', 'not-sure': 'I am not sure', no: 'No' },
  },
  support: {
    ask: 'The support on offer feels',
    options: {
      right: 'About right',
      'too-much': 'Too much',
      'too-little': 'Too little',
      'not-known': 'I can’t say',
    },
  },
  comment: { ask: 'Is there anything else?', options: {} },
} as const;
