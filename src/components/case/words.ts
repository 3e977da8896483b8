export type { IslandWords as Words } from './case-data.ts';
