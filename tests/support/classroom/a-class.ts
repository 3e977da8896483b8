import { type Settings, STANDARD } from '../../../src/classroom/session/settings.ts';
import { askForSession, type Device, leader, type OpenedSession, phone } from './a-device.ts';
import { until } from './until.ts';

/** A session on the server of the browser tests, with one who leads and some who take part without a browser. */
export interface Class {
  opened: OpenedSession;
  lead: Device;
  others: Device[];
  /** All others vote for the option at this place. */
  voteAll: (option: number) => Promise<void>;
  /** One of the others does. */
  voteOne: (option: number) => Promise<void>;
  end: () => void;
}

const port = () => Number(process.env.COURSE_PORT);

/** Opens a session of a case, `others` strong, as the room leads or with `scenes` alone. */
export async function aClass(
  name: string,
  others: number,
  { scenes = [], settings = {} }: { scenes?: string[]; settings?: Partial<Settings> } = {},
): Promise<Class> {
  const response = await askForSession(port(), {
    plan: [{ case: name, scenes }],
    settings: { ...STANDARD, ...settings },
  });
  if (response.status !== 201) throw new Error(`The session was refused: ${await response.text()}`);
  const opened = (await response.json()) as OpenedSession;
  const lead = await leader(port, opened).ready();
  const all = await Promise.all(Array.from({ length: others }, () => phone(port, opened.code).ready()));
  const vote = async (each: Device, option: number): Promise<void> => {
    // Each hears of the open vote in its own time.
    await until(() => each.view?.phase === 'voting' && each.view.step === lead.view?.step);
    const refused = await each.vote(each.view?.decision?.scene.options[option]?.id ?? '');
    if (refused) throw new Error(`A vote was refused: ${refused}`);
  };
  return {
    opened,
    lead,
    others: all,
    voteAll: async (option) => {
      for (const each of all) await vote(each, option);
    },
    voteOne: async (option) => {
      if (all[0]) await vote(all[0], option);
    },
    end: () => {
      for (const each of [lead, ...all]) each.close();
    },
  };
}
