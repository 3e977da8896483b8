import { readFileSync } from 'node:fs';
import { servingPid, type Started } from '../../support/classroom/start-servers.ts';

/** What a process has used so far, as the kernel says. */
export interface Usage {
  /** Memory that is its own now, in MB. */
  memory: number;
  /** Time on the processor, in seconds. */
  processor: number;
}

/** Ticks of the kernel's clock in a second, on every Linux of today. */
const TICKS = 100;

/** Undefined where there is no `/proc` to read it from. */
export function usageOf({ child }: Started): Usage | undefined {
  try {
    const read = (name: string): string => readFileSync(`/proc/${String(servingPid(child))}/${name}`, 'utf8');
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(read('status')) ?? [];
    // The name of the program may hold spaces; what follows it does not.
    const fields = read('stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { memory: (Number(kilobytes) * 1024) / 1e6, processor: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return undefined;
  }
}
