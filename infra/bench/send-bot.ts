/** The baseline of a first alert: a bare bot that answers and sends one card into the conversation that it is told. */
import { serveBareBot } from './bare-bot.ts';

interface Press {
  readonly tell?: string;
}

await serveBareBot(async ({ activity }, tell) => {
  const { tell: conversation } = activity.value as Press;
  if (conversation !== undefined) await tell(conversation);
});
