/** The verbs of the section "My information". */
import { answerDevice } from './answer-device.ts';
import { askDevice, withdrawDevice } from './ask-device.ts';
import { askInterest, withdrawInterest } from './ask-interest.ts';
import { carryOutAddress } from './carry-out-address.ts';
import { chooseAddress, noteBallot } from './choose-address.ts';
import { decideInterest, openInterest } from './decide-interest.ts';
import { giveOutDevice } from './give-out-device.ts';
import { myInformation } from './my-information.ts';
import { deviceNotes, testDevice } from './test-device.ts';

export const informationVerbs = {
  'my-information': myInformation,
  'choose-address': chooseAddress,
  'note-ballot': noteBallot,
  'carry-out-address': carryOutAddress,
  'ask-interest': askInterest,
  'withdraw-interest': withdrawInterest,
  'open-interest': openInterest,
  'decide-interest': decideInterest,
  'ask-device': askDevice,
  'withdraw-device': withdrawDevice,
  'answer-device': answerDevice,
  'give-out-device': giveOutDevice,
  'test-device': testDevice,
  'device-notes': deviceNotes,
} as const;
