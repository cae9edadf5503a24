/** The baseline of a report that is accepted: a bare bot that answers and does nothing else. */
import { serveBareBot } from './bare-bot.ts';

await serveBareBot();
