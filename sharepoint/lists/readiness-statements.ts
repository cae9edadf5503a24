/**
 * Twenty-five statements, five a principle. The words are the hub’s own, after the findings of Debate Not Hate
 * (domain.md, Part 1); a council edits them in the list.
 */
export const readinessStatements = [
  {
    position: 1,
    principle: 'zero-tolerance',
    statementKey: 'zero-tolerance-1',
    title: 'The council has a zero-tolerance policy, and residents can find it.',
    titleCy: 'Mae gan y cyngor bolisi dim goddef, a gall trigolion ddod o hyd iddo.',
  },
  {
    position: 2,
    principle: 'zero-tolerance',
    statementKey: 'zero-tolerance-2',
    title: 'Policies on bad behaviour towards staff also say what holds for councillors.',
    titleCy:
      'Mae polisïau ar ymddygiad gwael tuag at staff hefyd yn dweud beth sy’n berthnasol i gynghorwyr.',
  },
  {
    position: 3,
    principle: 'zero-tolerance',
    statementKey: 'zero-tolerance-3',
    title: 'Posters, web pages and e-mail texts say that debate is welcome and abuse is not.',
    titleCy:
      'Mae posteri, tudalennau gwe a thestunau e-bost yn dweud bod croeso i ddadl ond nid i gam-drin.',
  },
  {
    position: 4,
    principle: 'zero-tolerance',
    statementKey: 'zero-tolerance-4',
    title: 'Examples show councillors and residents where criticism ends and abuse begins.',
    titleCy:
      'Mae enghreifftiau’n dangos i gynghorwyr a thrigolion lle mae beirniadaeth yn gorffen a cham-drin yn dechrau.',
  },
  {
    position: 5,
    principle: 'zero-tolerance',
    statementKey: 'zero-tolerance-5',
    title: 'Group leaders speak up when anybody behaves badly, also in their own group.',
    titleCy:
      'Mae arweinwyr grwpiau’n codi llais pan fydd unrhyw un yn ymddwyn yn wael, hefyd yn eu grŵp eu hunain.',
  },
  {
    position: 6,
    principle: 'clarity',
    statementKey: 'clarity-1',
    title: 'Every councillor knows whom to tell, in office hours and at night.',
    titleCy: 'Mae pob cynghorydd yn gwybod wrth bwy i ddweud, mewn oriau swyddfa ac yn y nos.',
  },
  {
    position: 7,
    principle: 'clarity',
    statementKey: 'clarity-2',
    title: 'A team, not one person, is there to answer, with a senior person behind it.',
    titleCy: 'Tîm, nid un person, sydd yno i ateb, gydag uwch berson y tu ôl iddo.',
  },
  {
    position: 8,
    principle: 'clarity',
    statementKey: 'clarity-3',
    title: 'The people in the team are trained and have time for it.',
    titleCy: 'Mae’r bobl yn y tîm wedi’u hyfforddi ac mae ganddynt amser.',
  },
  {
    position: 9,
    principle: 'clarity',
    statementKey: 'clarity-4',
    title: 'The council has said in writing what it will do, and when it steps in.',
    titleCy: 'Mae’r cyngor wedi dweud yn ysgrifenedig beth a wna, a phryd y bydd yn camu i mewn.',
  },
  {
    position: 10,
    principle: 'clarity',
    statementKey: 'clarity-5',
    title: 'Somebody looks through the reports for patterns, and leaders hear of them.',
    titleCy:
      'Mae rhywun yn edrych drwy’r adroddiadau am batrymau, ac mae arweinwyr yn clywed amdanynt.',
  },
  {
    position: 11,
    principle: 'police',
    statementKey: 'police-1',
    title: 'There is a named police contact, and somebody has checked it this year.',
    titleCy: 'Mae cyswllt penodol yn yr heddlu, ac mae rhywun wedi’i wirio eleni.',
  },
  {
    position: 12,
    principle: 'police',
    statementKey: 'police-2',
    title: 'Senior officers and the police meet at set times, also when all is quiet.',
    titleCy:
      'Mae uwch swyddogion a’r heddlu’n cwrdd ar adegau penodol, hefyd pan fydd popeth yn dawel.',
  },
  {
    position: 13,
    principle: 'police',
    statementKey: 'police-3',
    title: 'Councillors have been told what the police can and cannot do.',
    titleCy: 'Dywedwyd wrth gynghorwyr beth y gall yr heddlu ei wneud a’r hyn na all.',
  },
  {
    position: 14,
    principle: 'police',
    statementKey: 'police-4',
    title: 'Police references and results are noted, and somebody asks where none comes.',
    titleCy: 'Nodir cyfeirnodau a chanlyniadau’r heddlu, ac mae rhywun yn holi lle na ddaw dim.',
  },
  {
    position: 15,
    principle: 'police',
    statementKey: 'police-5',
    title: 'The police take part in briefings of candidates and in the induction.',
    titleCy: 'Mae’r heddlu’n cymryd rhan wrth friffio ymgeiswyr ac yn y cyfnod sefydlu.',
  },
  {
    position: 16,
    principle: 'risk',
    statementKey: 'risk-1',
    title: 'Councillors have a simple way to assess the risk of a surgery or a visit.',
    titleCy: 'Mae gan gynghorwyr ffordd syml o asesu risg cymhorthfa neu ymweliad.',
  },
  {
    position: 17,
    principle: 'risk',
    statementKey: 'risk-2',
    title: 'Officers help where the risk is higher, also with the home.',
    titleCy: 'Mae swyddogion yn helpu lle mae’r risg yn uwch, hefyd gyda’r cartref.',
  },
  {
    position: 18,
    principle: 'risk',
    statementKey: 'risk-3',
    title: 'Assessments have a day of review and are looked at again after an event.',
    titleCy: 'Mae gan asesiadau ddyddiad adolygu ac edrychir arnynt eto ar ôl digwyddiad.',
  },
  {
    position: 19,
    principle: 'risk',
    statementKey: 'risk-4',
    title: 'Councillors can ask before a visit and get advice that reveals nothing.',
    titleCy: 'Gall cynghorwyr ofyn cyn ymweliad a chael cyngor nad yw’n datgelu dim.',
  },
  {
    position: 20,
    principle: 'risk',
    statementKey: 'risk-5',
    title: 'Councillors choose whether their address is published, and can change it.',
    titleCy: 'Mae cynghorwyr yn dewis a gyhoeddir eu cyfeiriad, a gallant newid hynny.',
  },
  {
    position: 21,
    principle: 'wellbeing',
    statementKey: 'wellbeing-1',
    title: 'Several kinds of support are on offer, and councillors choose.',
    titleCy: 'Mae sawl math o gefnogaeth ar gael, a chynghorwyr sy’n dewis.',
  },
  {
    position: 22,
    principle: 'wellbeing',
    statementKey: 'wellbeing-2',
    title: 'Counselling is open to councillors as it is to staff.',
    titleCy: 'Mae cwnsela ar gael i gynghorwyr fel y mae i staff.',
  },
  {
    position: 23,
    principle: 'wellbeing',
    statementKey: 'wellbeing-3',
    title: 'Councillors without a group, or alone in theirs, have somebody to turn to.',
    titleCy: 'Mae gan gynghorwyr heb grŵp, neu ar eu pen eu hunain ynddo, rywun i droi ato.',
  },
  {
    position: 24,
    principle: 'wellbeing',
    statementKey: 'wellbeing-4',
    title: 'Councillors are asked each year how things are, without giving their name.',
    titleCy: 'Gofynnir i gynghorwyr bob blwyddyn sut mae pethau, heb roi eu henw.',
  },
  {
    position: 25,
    principle: 'wellbeing',
    statementKey: 'wellbeing-5',
    title: 'Somebody asks how a councillor is after a serious incident, and stops if asked to.',
    titleCy:
      'Mae rhywun yn holi sut mae cynghorydd ar ôl digwyddiad difrifol, ac yn stopio os gofynnir.',
  },
] as const;
