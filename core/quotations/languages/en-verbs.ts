import type { CueVerb } from '../language.ts';

type Kind = CueVerb['kind'];

/** Verbs by rows of forms: third person, past, plain form, participle in -ing; a past form is the participle too. */
const rows = (kind: Kind, list: string): CueVerb[] =>
  list.split(';').map((row) => {
    const [third, past, plain, gerund] = row.trim().split(' ') as [string, string, string, string];
    return { kind, finite: `${third} ${past} ${plain}`, gerund };
  });

export const ENGLISH_VERBS: readonly CueVerb[] = [
  ...rows(
    'speech',
    'says said say saying; tells told tell telling; adds added add adding; announces announced announce announcing; ' +
      'argues argued argue arguing; claims claimed claim claiming; explains explained explain explaining; ' +
      'insists insisted insist insisting; notes noted note noting; reports reported report reporting; ' +
      'stated stated stated stating; warns warned warn warning; suggests suggested suggest suggesting; ' +
      'acknowledges acknowledged acknowledge acknowledging; admits admitted admit admitting; ' +
      'confirms confirmed confirm confirming; declares declared declare declaring; ' +
      'replies replied reply replying; responds responded respond responding; tweets tweeted tweet tweeting; ' +
      'writes wrote write writing; reads read read reading; asks asked ask asking; continues continued continue continuing; ' +
      'concludes concluded conclude concluding; recalls recalled recall recalling; remarks remarked remark remarking; ' +
      'observes observed observe observing; emphasizes emphasized emphasize emphasizing; ' +
      'emphasises emphasised emphasise emphasising; stresses stressed stress stressing; asserts asserted assert asserting; ' +
      'contends contended contend contending; alleges alleged allege alleging; complains complained complain complaining; ' +
      'jokes joked joke joking; quips quipped quip quipping; shouts shouted shout shouting; predicts predicted predict predicting; ' +
      'concedes conceded concede conceding; maintains maintained maintain maintaining; boasts boasted boast boasting; ' +
      'reiterates reiterated reiterate reiterating; cautions cautioned caution cautioning; ' +
      'pointed pointed pointed pointing; indicates indicated indicate indicating; reveals revealed reveal revealing; ' +
      'exclaims exclaimed exclaim exclaiming; echoes echoed echo echoing; estimates estimated estimate estimating; ' +
      'testifies testified testify testifying; lamented lamented lament lamenting; counters countered counter countering; ' +
      'muses mused muse musing; posted posted posted posting; opines opined opine opining; ' +
      'blasts blasted blast blasting; charged charged charged charging; chants chanted chant chanting; ' +
      'proclaims proclaimed proclaim proclaiming; agrees agreed agree agreeing; scolds scolded scold scolding; ' +
      'snaps snapped snap snapping; yells yelled yell yelling; stipulates stipulated stipulate stipulating',
  ),
  ...rows('speech', 'denies denied deny denying; rejects rejected reject rejecting').map((verb) => ({
    ...verb,
    denies: true,
  })),
  ...rows(
    'demand',
    'urges urged urge urging; demands demanded demand demanding; promises promised promise promising; ' +
      'pledges pledged pledge pledging; vows vowed vow vowing; threatens threatened threaten threatening; ' +
      'offered offered offered offering; encourages encouraged encourage encouraging',
  ),
  ...rows(
    'label',
    'calls called call calling; describes described describe describing; dubs dubbed dub dubbing; ' +
      'criticizes criticized criticize criticizing; criticises criticised criticise criticising; ' +
      'labels labeled label labeling; praises praised praise praising; cites cited cite citing; ' +
      'condemns condemned condemn condemning; promises promised promise promising; refers referred refer referring; ' +
      'brands branded brand branding; dismisses dismissed dismiss dismissing; denounces denounced denounce denouncing; ' +
      'slams slammed slam slamming; mocks mocked mock mocking; deems deemed deem deeming; portrays portrayed portray portraying; ' +
      'characterizes characterized characterize characterizing; rated rated rated rating; derides derided deride deriding; ' +
      'ridicules ridiculed ridicule ridiculing; hails hailed hail hailing; decries decried decry decrying; ' +
      'accuses accused accuse accusing; blames blamed blame blaming; likens likened liken likening',
  ),
];
