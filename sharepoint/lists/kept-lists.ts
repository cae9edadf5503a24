/**
 * Lists that the hub keeps whole in memory, whoever edits them: a few thousand rows at most, and no words that
 * only some may read unless every use-case that shows them asks who may. Each lies on one site.
 */
import type { ListDefinition } from '#schema/define-list.ts';

export const keptLists: readonly ListDefinition[] = [];
