/** The choices of an incident: the council's own words for level, status, kind, channel and outcome. */

/** domain.md 3.3. */
export const levels = {
  critical: { en: 'Critical', cy: 'Argyfyngol' },
  high: { en: 'High', cy: 'Uchel' },
  moderate: { en: 'Moderate', cy: 'Cymedrol' },
  low: { en: 'Low', cy: 'Isel' },
} as const;

/** domain.md 3.4, without the draft that never leaves the phone. */
export const statuses = {
  received: { en: 'Received', cy: 'Derbyniwyd' },
  acknowledged: { en: 'Acknowledged', cy: 'Cydnabuwyd' },
  triaged: { en: 'Triaged', cy: 'Brysbennwyd' },
  'in-action': { en: 'In action', cy: 'Ar waith' },
  monitoring: { en: 'Monitoring', cy: 'Monitro' },
  closed: { en: 'Closed', cy: 'Caewyd' },
} as const;

/** domain.md 3.2. */
export const categories = {
  'threat-to-life': {
    en: 'Threat to life or serious harm',
    cy: 'Bygythiad i fywyd neu niwed difrifol',
  },
  'threat-of-violence': { en: 'Threat of violence', cy: 'Bygythiad o drais' },
  'physical-assault': { en: 'Physical assault', cy: 'Ymosodiad corfforol' },
  sexual: { en: 'Sexual', cy: 'Rhywiol' },
  stalking: { en: 'Stalking or repeated contact', cy: 'Stelcio neu gyswllt mynych' },
  'intimidation-at-home': { en: 'Intimidation at home', cy: 'Brawychu gartref' },
  'property-damage': {
    en: 'Property damage or threat of it',
    cy: 'Difrod i eiddo neu fygythiad ohono',
  },
  doxxing: { en: 'Private details published', cy: 'Cyhoeddi manylion preifat' },
  hate: { en: 'Hate', cy: 'Casineb' },
  'harassment-campaign': { en: 'Harassment campaign', cy: 'Ymgyrch aflonyddu' },
  'abusive-message': { en: 'Abusive message', cy: 'Neges sarhaus' },
  'false-allegation': {
    en: 'False allegation or misinformation',
    cy: 'Honiad ffug neu gamwybodaeth',
  },
  impersonation: { en: 'Impersonation or deepfake', cy: 'Dynwared neu ffugiad dwfn' },
  'threat-to-family-or-staff': {
    en: 'Threat to family or staff',
    cy: 'Bygythiad i deulu neu staff',
  },
  disruption: { en: 'Disruption of a meeting or surgery', cy: 'Tarfu ar gyfarfod neu gymhorthfa' },
  'suspicious-item': { en: 'Suspicious mail or object', cy: 'Post neu wrthrych amheus' },
  'councillor-conduct': { en: 'Conduct of a councillor', cy: 'Ymddygiad cynghorydd' },
  'officer-conduct': { en: 'Conduct of an officer', cy: 'Ymddygiad swyddog' },
  'robust-criticism': { en: 'Robust criticism', cy: 'Beirniadaeth gadarn' },
} as const;

/** domain.md 3.2. */
export const channels = {
  'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  phone: { en: 'Phone call', cy: 'Galwad ffôn' },
  voicemail: { en: 'Voicemail', cy: 'Neges llais' },
  'text-message': { en: 'Text or WhatsApp', cy: 'Neges destun neu WhatsApp' },
  email: { en: 'Email', cy: 'E-bost' },
  'filtered-email': { en: 'Filtered email', cy: 'E-bost wedi’i hidlo' },
  letter: { en: 'Letter or parcel', cy: 'Llythyr neu barsel' },
  'social-media': { en: 'Social media', cy: 'Cyfryngau cymdeithasol' },
  'online-meeting': { en: 'Online meeting', cy: 'Cyfarfod ar-lein' },
  'third-party': { en: 'Somebody else told me', cy: 'Rhywun arall a ddywedodd wrthyf' },
} as const;

/** domain.md 3.4: the four outcomes of Durham's triage. */
export const outcomes = {
  log: { en: 'A Log and advise', cy: 'A Cofnodi a chynghori' },
  council: { en: 'B Council action', cy: 'B Gweithredu gan y cyngor' },
  police: { en: 'C Refer to police', cy: 'C Cyfeirio at yr heddlu' },
  emergency: { en: 'D Emergency 999', cy: 'D Argyfwng 999' },
} as const;

/** domain.md 3.2: not sure counts as yes. */
export const afraidAnswers = {
  yes: { en: 'Yes', cy: 'Ydw' },
  no: { en: 'No', cy: 'Nac ydw' },
  'not-sure': { en: 'Not sure', cy: 'Ddim yn siŵr' },
} as const;

/** domain.md 3.2: decides on which site the incident lies. */
export const aboutAnswers = {
  nobody: { en: 'No', cy: 'Nac ydy' },
  councillor: { en: 'Another councillor', cy: 'Cynghorydd arall' },
  officer: {
    en: 'Somebody who works for the council',
    cy: 'Rhywun sy’n gweithio i’r cyngor',
  },
} as const;
