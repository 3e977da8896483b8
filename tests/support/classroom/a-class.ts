import { askForSession, type Device, leader, type OpenedSession, phone } from './a-device.ts';

/** A session on the server of the browser tests, with one who leads and some who take part without a browser. */
export interface Class {
  opened: OpenedSession;
  lead: Device;
  others: Device[];
  /** All others vote for the option at this place. */
  voteAll: (option: number) => Promise<void>;
  end: () => void;
}

const port = () => Number(process.env.COURSE_PORT);

/** Opens a session of a case, `others` strong. */
export async function aClass(name: string, others: number): Promise<Class> {
  const response = await askForSession(port(), { plan: [{ case: name, scenes: [] }] });
  if (response.status !== 201) throw new Error(`The session was refused: ${await response.text()}`);
  const opened = (await response.json()) as OpenedSession;
  const lead = await leader(port, opened).ready();
  const all = await Promise.all(Array.from({ length: others }, () => phone(port, opened.code).ready()));
  return {
    opened,
    lead,
    others: all,
    voteAll: async (option) => {
      const choice = lead.view?.decision?.scene.options[option]?.id ?? '';
      for (const each of all) await each.vote(choice);
    },
    end: () => {
      for (const each of [lead, ...all]) each.close();
    },
  };
}
