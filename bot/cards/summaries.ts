/** What a phone may show of a message while it is locked. */
export {
  actPreview,
  alertPreview,
  councillorPreview,
  handEditPreview,
  messagePreview,
} from '#core/domain/words/previews.ts';
