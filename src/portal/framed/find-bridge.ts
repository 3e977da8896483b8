import { attempt } from '../../domain/attempt.ts';
import { BRIDGE, type CourseBridge } from '../launch/bridge.ts';

/** The bridge of the launch page around this page; `undefined` where there is none, or where the page around is somebody else’s. */
export function findBridge(): CourseBridge | undefined {
  return attempt(() =>
    window.parent === window ? undefined : (window.parent as never as Record<string, CourseBridge>)[BRIDGE],
  );
}
