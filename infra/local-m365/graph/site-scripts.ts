/** Placeholder replaced below. */
import { Router } from 'express';
import type { World } from '../world.ts';
export const sharePointPart = (_: World): Router => Router();
