/** What somebody asks for in a few everyday words, in English or Welsh. */

/** Everyday things: somebody to talk to, and the parts of the hub. */
const everyday = ['talk', 'cafes', 'before', 'training', 'library', 'hub'] as const;

export type Everyday = (typeof everyday)[number];

export type Intent =
  'report' | 'my-reports' | 'duty' | 'help' | 'thanks' | 'english' | 'welsh' | Everyday | 'words';

/** Whole messages only: in "he came to report me" nothing is asked for. Lower case, without punctuation. */
const phrases: readonly (readonly [Intent, RegExp])[] = [
  [
    'talk',
    /^(please )?((i )?(want to |need to |would like to |id like to |like to |can i ))?(talk|speak|chat)( to)?( some(body|one)| a person| a champion| a buddy| a mentor)?( please| now)?$|^(a )?(buddy|buddies|champions?|mentors?|counsell(ing|or)|mental health( first aiders?)?|wellbeing|somebody to talk to|someone to talk to)( please)?$/,
  ],
  [
    'talk',
    /^((dw i|rwyf|rwyn|hoffwn|gaf) ?(i )?(eisiau|am|n)? ?)?(siarad|sgwrs|sgwrsio)( (â|gyda|efo) (rhywun|pherson|rhywun arall))?( os gwelwch yn dda| nawr)?$|^(cyfaill|cyfeillion|hyrwyddwyr?|mentor(iaid)?|cwnsela|lles|iechyd meddwl|rhywun i siarad â nhw)$/,
  ],
  [
    'cafes',
    /^(please )?(show |see |list )?(me )?(the )?(wellbeing )?caf(e|é)s?( please)?$|^(y )?caffis?( lles)?$/,
  ],
  [
    'before',
    /^(please )?(before (you|i|we) go|(new |my )?risk assessments?|(new |my )?assessments?|surger(y|ies)|home visits?|(a )?visit checks?)( please)?$|^(cyn i (chi|mi) fynd|gwiriad(au)? ymweliad(au)?|asesiad(au)?( risg)?( newydd)?|cymhorthf(a|eydd))$/,
  ],
  [
    'training',
    /^(please )?(show |see |list )?(me )?(my )?(training|courses?)( please)?$|^(fy )?(hyfforddiant|cyrsiau|cwrs)$/,
  ],
  [
    'library',
    /^(please )?(show |see |list )?(me )?(the )?(polic(y|ies)|library|guidance|policies and guidance)( please)?$|^(y )?(polisi|polisïau|llyfrgell|canllawiau)$/,
  ],
  ['hub', /^(open |show )?(me )?(the )?(safety )?hub$|^(agor )?(yr )?hwb( diogelwch)?$/],
  [
    'report',
    /^(please )?((i|id|i would) )?(want to |need to |would like to |like to )?(make a |send a |start a |new )*report( something| an incident| a threat| abuse| it| this)?( else)?( please)?$/,
  ],
  [
    'report',
    /^((dw i|rwyf|rwyn|rydw i|hoffwn|rwy) ?(i )?(eisiau|am)? ?)?(adrodd|adroddiad|riportio|adroddiad newydd)( rhywbeth| am rywbeth)?( arall| newydd)?( os gwelwch yn dda)?$/,
  ],
  [
    'my-reports',
    /^(please )?(show |see |list )?(me )?(my reports?|status|what( is|s)? happening( with my reports?)?|any news|who has (it|my report)|what happened (to|with) my report)( please)?$/,
  ],
  [
    'my-reports',
    /^(dangos |gweld )?(fy |f )?(adroddiadau|fy adroddiadau|fy adroddiad)( i)?$|^(oes )?(unrhyw )?newyddion$|^(gan )?bwy (mae|sydd â) fy adroddiad( i)?$|^beth syn digwydd( gyda fy adroddiad(au)?)?$/,
  ],
  [
    'duty',
    /^(please )?(who( is|s)? )?(on )?(duty|on call|oncall)( now| today| tonight)?( please)?$|^(the )?(phone|phone number|duty number|number|call|contacts?)$|^who (do|can|should) i (call|ring|phone)( now)?$/,
  ],
  [
    'duty',
    /^(pwy (sydd |syn )?)?ar ddyletswydd( nawr| heno| heddiw)?$|^rhif( ffôn)?$|^pwy ddylwn i (ei )?ffonio( nawr)?$|^pwy sydd ar alwad$/,
  ],
  [
    'welsh',
    /^(please )?((speak|write|switch to|change to|in) )?(welsh|cymraeg)( please)?$|^(siarad(wch)?|ysgrifennwch|newid i|yn) ?(yn )?(gymraeg|cymraeg)( os gwelwch yn dda)?$/,
  ],
  [
    'english',
    /^(please )?((speak|write|switch to|change to|in) )?english( please)?$|^((siarad(wch)?|ysgrifennwch|newid i|yn) )?(yn )?saesneg( os gwelwch yn dda)?$/,
  ],
  [
    'help',
    /^(help|menu|start|hi|hello|hey|hiya|good (morning|afternoon|evening)|what can you do|what is this|commands?)( there)?$/,
  ],
  [
    'help',
    /^(cymorth|help|helo|shwmae|sut mae|bore da|prynhawn da|noswaith dda|dewislen|beth wyt tin gallu ei wneud|beth allwch chi ei wneud)$/,
  ],
  [
    'thanks',
    /^((many )?thanks|thank you|cheers|ta|ok|okay|great|diolch|diolch yn fawr( iawn)?|iawn)( very much| so much| a lot)?$/,
  ],
];

const simplified = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the message asks for; "words" where it tells something. */
export const intentOf = (text: string): Intent => {
  const plain = simplified(text);
  if (plain === '') return 'help';
  return phrases.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'words';
};

/** Whether it asks for something everyday. */
export const isEveryday = (intent: Intent): intent is Everyday =>
  everyday.some((each) => each === intent);
