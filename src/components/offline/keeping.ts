import type { Progress } from '../../domain/offline/progress.ts';

/** Why the course is not kept, or cannot be: the first three after a try, the others by the place where the page stands. */
export type Trouble = 'room' | 'forbidden' | 'changed' | 'insecure' | 'frame' | 'package';

/** What has just gone wrong, and how many bytes were here by then. */
export interface Stopped {
  why: Trouble;
  sent: number;
}

/** What is so about keeping the course here. Sizes are in bytes. */
export type Keeping =
  | { is: 'unknown' }
  | { is: 'impossible'; trouble: Trouble }
  /** Nothing is kept, though a part may be here. `free`: what the browser still grants, if it says so. */
  | { is: 'open'; progress: Progress; disk: number; free?: number | undefined; stopped?: Stopped | undefined }
  /** `update`: the version that is to follow the one that is kept. */
  | { is: 'loading'; progress: Progress; isBroken: boolean; update?: string | undefined }
  | Kept;

interface Kept {
  is: 'kept';
  since: number;
  version: string;
  disk: number;
  /** Whether the browser has promised not to clear it. */
  lasting: boolean;
  /** A newer version that the server has; `left`: bytes still to be loaded, 0 when all of it is here and waits. */
  newer?: Newer | undefined;
  stopped?: Stopped | undefined;
}

export interface Newer {
  id: string;
  version: string;
  progress: Progress;
  /** Bytes still to be loaded; 0 when all of it is here and waits. */
  left: number;
  /** What has changed, in sentences. */
  news: string[];
}
