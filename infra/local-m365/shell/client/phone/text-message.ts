/** A text message as it lies on a phone. */
export interface TextMessage {
  readonly id: string;
  readonly text: string;
  /** ISO-8601, UTC. */
  readonly at: string;
}
