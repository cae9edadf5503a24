/** The verbs of the section "Training". */
import { bookSession, leaveSession } from './book-session.ts';
import { myTraining } from './my-training.ts';
import { forgetTraining, markTraining, noteTraining, trainingReminders } from './note-training.ts';
import { callOffSession, setSession } from './set-session.ts';

export const trainingVerbs = {
  'my-training': myTraining,
  'book-session': bookSession,
  'leave-session': leaveSession,
  'set-session': setSession,
  'call-off-session': callOffSession,
  'note-training': noteTraining,
  'forget-training': forgetTraining,
  'training-reminders': trainingReminders,
  'mark-training': markTraining,
} as const;
