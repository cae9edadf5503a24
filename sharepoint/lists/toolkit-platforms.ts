/** Steps on single platforms, as they stand in the list Toolkit at first. Nobody of the council has tried them yet, and the hub says so. */

const lines = (...each: readonly string[]): string => each.join('\n');

const keep = { en: 'Keep your comments in hand', cy: 'Cadw trefn ar eich sylwadau' } as const;
const report = { en: 'Report and block', cy: 'Rhoi gwybod a blocio' } as const;
const protect = { en: 'Protect your account', cy: 'Diogelu eich cyfrif' } as const;

export const toolkitOfPlatforms = [
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'facebook',
    words: lines(
      '- One post: press the three dots, then “Who can comment on your post?”. Choose “Profiles and Pages you mention” to pause comments.',
      '- Hide a comment: press the three dots beside it, then “Hide comment”. Its writer does not notice.',
      '- Words that you do not want: in the settings of your Page, look for “Content moderation”, and add them.',
      '- In a group that you run: press the three dots on the post, then “Turn off commenting”.',
    ),
    wordsCy: lines(
      '- Un postiad: pwyswch y tri dot, yna “Who can comment on your post?”. Dewiswch “Profiles and Pages you mention” i oedi sylwadau.',
      '- Cuddio sylw: pwyswch y tri dot wrth ei ymyl, yna “Hide comment”. Nid yw’r awdur yn sylwi.',
      '- Geiriau nad ydych am eu gweld: yng ngosodiadau eich Tudalen, chwiliwch am “Content moderation”, a’u hychwanegu.',
      '- Mewn grŵp rydych yn ei redeg: pwyswch y tri dot ar y postiad, yna “Turn off commenting”.',
    ),
    position: 100,
  },
  {
    title: report.en,
    titleCy: report.cy,
    platform: 'facebook',
    words: lines(
      '- Press the three dots beside the post or comment, then “Report”. Choose what fits best.',
      '- A false profile of you: open it, press the three dots, then “Report profile”.',
      '- Block somebody: open their profile, press the three dots, then “Block”. On a Page: “Ban from Page”.',
    ),
    wordsCy: lines(
      '- Pwyswch y tri dot wrth ymyl y postiad neu’r sylw, yna “Report”. Dewiswch yr hyn sy’n gweddu orau.',
      '- Proffil ffug ohonoch: agorwch ef, pwyswch y tri dot, yna “Report profile”.',
      '- Blocio rhywun: agorwch ei broffil, pwyswch y tri dot, yna “Block”. Ar Dudalen: “Ban from Page”.',
    ),
    position: 110,
  },
  {
    title: protect.en,
    titleCy: protect.cy,
    platform: 'facebook',
    words: lines(
      '- Settings, “Accounts Centre”, “Password and security”: turn on “Two-factor authentication”, and look at where you are signed in.',
      '- Settings, “Audience and visibility”: see who can find you by your email or phone, and who sees your friends.',
    ),
    wordsCy: lines(
      '- Settings, “Accounts Centre”, “Password and security”: trowch “Two-factor authentication” ymlaen, ac edrychwch ble rydych wedi mewngofnodi.',
      '- Settings, “Audience and visibility”: gwelwch pwy all ddod o hyd i chi drwy eich e-bost neu ffôn, a phwy sy’n gweld eich ffrindiau.',
    ),
    position: 120,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'instagram',
    words: lines(
      '- One post: press the three dots, then “Turn off commenting”.',
      '- Words that you do not want: Settings, “Hidden words”.',
      '- When it gets too much: Settings, “Limit interactions”. It stops people who do not follow you for a while.',
    ),
    wordsCy: lines(
      '- Un postiad: pwyswch y tri dot, yna “Turn off commenting”.',
      '- Geiriau nad ydych am eu gweld: Settings, “Hidden words”.',
      '- Pan fydd yn ormod: Settings, “Limit interactions”. Mae’n atal pobl nad ydynt yn eich dilyn am ychydig.',
    ),
    position: 200,
  },
  {
    title: report.en,
    titleCy: report.cy,
    platform: 'instagram',
    words: lines(
      '- A post: press the three dots, then “Report”. A comment: press and hold it, then “Report”.',
      '- “Restrict” hides what somebody writes under your posts. They do not notice. “Block” ends all contact.',
    ),
    wordsCy: lines(
      '- Postiad: pwyswch y tri dot, yna “Report”. Sylw: pwyswch a dal, yna “Report”.',
      '- Mae “Restrict” yn cuddio’r hyn y mae rhywun yn ei ysgrifennu dan eich postiadau. Nid yw’n sylwi. Mae “Block” yn gorffen pob cyswllt.',
    ),
    position: 210,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'x',
    words: lines(
      '- Before you post: press “Everyone can reply” and choose who may.',
      '- Afterwards: press the three dots on your post, then “Change who can reply”.',
      '- Mute words: Settings, “Privacy and safety”, “Mute and block”, “Muted words”.',
      '- Mute a talk: press the three dots on it, then “Mute this conversation”.',
    ),
    wordsCy: lines(
      '- Cyn postio: pwyswch “Everyone can reply” a dewiswch pwy gaiff.',
      '- Wedyn: pwyswch y tri dot ar eich postiad, yna “Change who can reply”.',
      '- Tewi geiriau: Settings, “Privacy and safety”, “Mute and block”, “Muted words”.',
      '- Tewi sgwrs: pwyswch y tri dot arni, yna “Mute this conversation”.',
    ),
    position: 300,
  },
  {
    title: report.en,
    titleCy: report.cy,
    platform: 'x',
    words: lines(
      '- Press the three dots on the post, then “Report post”.',
      '- Block somebody: press the three dots on their profile, then “Block”. They can still see what you post for all.',
      '- Sign-in in two steps: Settings, “Security and account access”, “Security”.',
    ),
    wordsCy: lines(
      '- Pwyswch y tri dot ar y postiad, yna “Report post”.',
      '- Blocio rhywun: pwyswch y tri dot ar ei broffil, yna “Block”. Gall weld o hyd yr hyn rydych yn ei bostio i bawb.',
      '- Mewngofnodi mewn dau gam: Settings, “Security and account access”, “Security”.',
    ),
    position: 310,
  },
  {
    title: 'Who can reach you',
    titleCy: 'Pwy all eich cyrraedd',
    platform: 'whatsapp',
    words: lines(
      '- Settings, “Privacy”: show your photo, “About” and “Last seen” to your contacts alone.',
      '- Settings, “Privacy”, “Groups”: choose who may add you to a group.',
      '- Settings, “Privacy”, “Calls”: silence unknown callers.',
      '- Settings, “Account”, “Two-step verification”: turn it on.',
      '- Threats: take pictures first. Blocking and reporting can remove the chat.',
    ),
    wordsCy: lines(
      '- Settings, “Privacy”: dangoswch eich llun, “About” a “Last seen” i’ch cysylltiadau’n unig.',
      '- Settings, “Privacy”, “Groups”: dewiswch pwy gaiff eich ychwanegu at grŵp.',
      '- Settings, “Privacy”, “Calls”: tawelwch alwyr anhysbys.',
      '- Settings, “Account”, “Two-step verification”: trowch ef ymlaen.',
      '- Bygythiadau: tynnwch luniau’n gyntaf. Gall blocio a rhoi gwybod ddileu’r sgwrs.',
    ),
    position: 400,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'tiktok',
    words: lines(
      '- “Settings and privacy”, “Privacy”, “Comments”: choose who may comment, and add words to filter.',
      '- One video: press the three dots, then “Privacy settings”, and turn comments off.',
      '- Report: press and hold the video or the comment, then “Report”.',
    ),
    wordsCy: lines(
      '- “Settings and privacy”, “Privacy”, “Comments”: dewiswch pwy gaiff wneud sylw, ac ychwanegwch eiriau i’w hidlo.',
      '- Un fideo: pwyswch y tri dot, yna “Privacy settings”, a diffoddwch sylwadau.',
      '- Rhoi gwybod: pwyswch a dal y fideo neu’r sylw, yna “Report”.',
    ),
    position: 500,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'youtube',
    words: lines(
      '- In YouTube Studio open the video, then “Comments”: choose “Pause” or “Off”.',
      '- Studio, “Settings”, “Community”: hide users, and add words to hold back.',
      '- Report: press the three dots, then “Report”.',
    ),
    wordsCy: lines(
      '- Yn YouTube Studio agorwch y fideo, yna “Comments”: dewiswch “Pause” neu “Off”.',
      '- Studio, “Settings”, “Community”: cuddiwch ddefnyddwyr, ac ychwanegwch eiriau i’w dal yn ôl.',
      '- Rhoi gwybod: pwyswch y tri dot, yna “Report”.',
    ),
    position: 600,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'linkedin',
    words: lines(
      '- One post: press the three dots, then “Who can comment on this post?”. Choose “No one” to pause comments.',
      '- Report or block: press the three dots on the post or on the profile.',
    ),
    wordsCy: lines(
      '- Un postiad: pwyswch y tri dot, yna “Who can comment on this post?”. Dewiswch “No one” i oedi sylwadau.',
      '- Rhoi gwybod neu flocio: pwyswch y tri dot ar y postiad neu ar y proffil.',
    ),
    position: 700,
  },
  {
    title: keep.en,
    titleCy: keep.cy,
    platform: 'nextdoor',
    words: lines(
      '- Your own post: press the three dots, then close the comments.',
      '- Report: press the three dots, then “Report”. Volunteers of your area look at it.',
      '- Your profile: choose how much of your address neighbours see.',
    ),
    wordsCy: lines(
      '- Eich postiad eich hun: pwyswch y tri dot, yna caewch y sylwadau.',
      '- Rhoi gwybod: pwyswch y tri dot, yna “Report”. Bydd gwirfoddolwyr eich ardal yn edrych arno.',
      '- Eich proffil: dewiswch faint o’ch cyfeiriad y mae cymdogion yn ei weld.',
    ),
    position: 750,
  },
] as const;
