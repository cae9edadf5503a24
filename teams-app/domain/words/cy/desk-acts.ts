import type { Translated } from '../../language.ts';
import type {
  acts as englishActs,
  forms as englishForms,
  triage as englishTriage,
} from '../en/desk-acts.ts';

export const acts: Translated<typeof englishActs> = {
  title: 'Beth allwch chi ei wneud',
  acknowledge: 'Mae gen i hwn',
  acknowledgeHint: 'Chi fydd y perchennog, a rhoddir eich enw i’r cynghorydd.',
  decline: 'Alla i ddim cymryd hwn',
  note: 'Ychwanegu nodyn',
  update: 'Diweddaru’r cynghorydd',
  triage: 'Brysbennu',
  close: 'Cau',
  cancel: 'Canslo',
  nothing: 'Gallwch ddarllen y digwyddiad hwn. Ni allwch ei newid.',
  declined: (names) =>
    names.length === 0
      ? 'Diolch am ddweud hynny. Gofynnwyd i bawb ar y cam hwn eisoes.'
      : `Diolch am ddweud hynny. Gofynnwyd nesaf i: ${names.join(', ')}.`,
  offerDeclined: 'Diolch am ddweud hynny. Mae’n dal gyda’ch cydweithiwr, sy’n cael gwybod.',
  done: {
    acknowledge: 'Mae hwn gennych nawr. Bydd y cynghorydd yn cael gwybod.',
    decline: 'Diolch am ddweud hynny. Gofynnir i rywun arall.',
    note: 'Mae eich nodyn wedi’i gadw.',
    update: 'Mae eich diweddariad ar ei ffordd at y cynghorydd.',
    triage: 'Mae’r brysbennu wedi’i gadw.',
    close: 'Mae’r digwyddiad wedi’i gau.',
    'put-back': 'Mae’r cofnod fel yr oedd gan yr hwb.',
    'hand-over': 'Gofynnwyd i’ch cydweithiwr. Mae’n aros lle y mae nes cael ateb ie.',
    escalate: 'Gofynnir i’r bobl nesaf.',
    'give-back': 'Nid yw gan neb nawr. Gofynnir i eraill.',
    'stand-down': 'Safwyd y digwyddiad i lawr. Bydd y cynghorydd yn cael gwybod.',
    exclude: 'Ni allant ei weld mwyach.',
    include: 'Gallant ei weld eto.',
  },
};

export const forms: Translated<typeof englishForms> = {
  note: {
    title: 'Ychwanegu nodyn',
    label: 'Nodyn',
    hint: 'Mae swyddogion yn ei weld. Nid yw’r cynghorydd.',
    submit: 'Cadw’r nodyn',
    empty: 'Ysgrifennwch eich nodyn yn gyntaf.',
  },
  update: {
    title: 'Diweddaru’r cynghorydd',
    label: 'Neges i’r cynghorydd',
    hint: 'Mae’r cynghorydd yn darllen yr union eiriau hyn. Peidiwch ag addo’r hyn nad yw’r cyngor na’r heddlu wedi cytuno arno.',
    submit: 'Anfon y diweddariad',
    empty: 'Ysgrifennwch eich diweddariad yn gyntaf.',
  },
  close: {
    title: 'Cau’r digwyddiad hwn',
    label: 'Rheswm dros gau',
    hint: 'Mae’r cynghorydd yn darllen yr union eiriau hyn, ac maent yn aros ar y cofnod. Daw’r nodiadau atgoffa i ben pan fyddwch yn cau.',
    submit: 'Cau’r digwyddiad',
    empty: 'Dywedwch pam rydych yn ei gau.',
  },
};

export const triage: Translated<typeof englishTriage> = {
  title: 'Brysbennu',
  severity: 'Difrifoldeb: yr hyn a ddywedwyd neu a wnaed',
  likelihood: 'Tebygolrwydd: niwed nesaf',
  severities: [
    'Anghwrtais, dim ymosodiad personol',
    'Cam-drin personol, unwaith',
    'Cam-drin wedi’i dargedu, iaith casineb, cyhoeddi anwiredd, cyswllt digroeso dro ar ôl tro, neu gyhoeddi manylion preifat (nid y cartref)',
    'Bygwth trais neu ddifrod, cyhoeddi cyfeiriad cartref, dod i’r cartref, arwyddion o stelcio, mân ymosodiad, neu ddifrod',
    'Bygwth lladd neu niweidio’n ddifrifol, arf, ymosodiad difrifol neu rywiol, neu losgi bwriadol',
  ],
  likelihoods: [
    'Un tro, o bell, dim modd',
    'Posibl, dim arwydd o fwriad',
    'Yn ailadrodd, neu’n gwybod am arferion neu le',
    'Wedi dweud y byddent ac yn gallu, yn gwaethygu, neu’n dreisgar o’r blaen',
    'Yn digwydd nawr neu o fewn 48 awr, neu wrth y person neu gerllaw',
  ],
  result: 'Lefel',
  resultOf: (severity, likelihood, level) =>
    `${String(severity)} × ${String(likelihood)} = ${String(severity * likelihood)}, sef ${level}.`,
  staysCritical:
    'Mae’n aros yn Argyfyngol. I’w ostwng o Argyfyngol mae angen yr uwch swyddog cyfrifol ac ail berson.',
  resultWaits: 'Dewiswch ddifrifoldeb a thebygolrwydd i weld y lefel.',
  grid: 'Difrifoldeb o’r chwith i’r dde, tebygolrwydd o’r gwaelod i’r brig',
  outcome: 'Canlyniad',
  suggested: 'Awgrymwyd',
  outcomeHints: {
    log: 'Cadwch y cofnod a rhowch gyngor.',
    council: 'Mae’r cyngor yn gweithredu, er enghraifft gyda llythyr neu gyfyngiad ar gysylltu.',
    police: 'Adroddwch i’r heddlu ar 101 neu ar-lein, a gofynnwch am gyfeirnod yr heddlu.',
    emergency: 'Ffoniwch 999 yn gyntaf, yna cofnodwch ef yma.',
  },
  reason: 'Rheswm',
  reasonHint: 'Pam y lefel a’r canlyniad hyn. Mae’n aros ar y cofnod.',
  departs: 'Nid dyma’r canlyniad a awgrymwyd. Dywedwch pam.',
  submit: 'Cadw’r brysbennu',
  missing: {
    severity: 'Dewiswch pa mor ddifrifol ydyw.',
    likelihood: 'Dewiswch pa mor debygol yw niwed.',
    outcome: 'Dewiswch ganlyniad.',
    reason: 'Rhowch reswm.',
  },
};
