/** A station of a return, and why and where to it may be stopped. */
interface StopPoint {
  name: string;
  /** Goes on after ‘Stop if’. */
  reason: string;
  /** What a stop here leads back to. */
  to: 'whether' | 'how';
}

/** The words of the figure ‘return-stop-points’. */
export const returnStopPoints = {
  title: 'A return, and the seven points at which it can be stopped',
  power: 'At each point: a name, and the power to say stop',
  stopIf: 'Stop if',
  fear: 'A fear can be voiced at any point',
  backs: {
    whether: 'Back to whether: may this return happen at all?',
    how: 'Back to how: change the plan, try another day',
  },
  back: { whether: 'Back to whether', how: 'Back to how' },
  points: [
    {
      name: 'Information and choice',
      reason:
        'the person did not understand, or had no real choice. The voluntary return ends; a new decision is needed',
      to: 'how',
    },
    {
      name: 'Decision, remedies',
      reason: 'there is a bar on return, or an appeal that stops it',
      to: 'whether',
    },
    {
      name: 'Needs and plan',
      reason: 'the person is not fit to travel, or no one can receive a child',
      to: 'how',
    },
    {
      name: 'Leaving for the airport',
      reason: 'medicine, papers or belongings are missing',
      to: 'how',
    },
    {
      name: 'Gate',
      reason: 'a fear of harm is voiced that no one has examined',
      to: 'whether',
    },
    {
      name: 'On board, doors open',
      reason: 'breathing or health is in danger, or force is not necessary or not proportionate',
      to: 'how',
    },
    {
      name: 'Arrival',
      reason: 'the person is not admitted, or handed to someone they\u00a0fear',
      to: 'whether',
    },
  ] satisfies StopPoint[] as readonly StopPoint[],
};

/** A paper that leaves the desk, who reads it, and what it needs to say. */
interface PaperRow {
  paper: string;
  reader: string;
  behind: string;
  needs: string;
}

/** The words of the figure ‘papers-and-readers’. */
export const papersAndReaders = {
  title: 'Six papers of one return, and who reads them',
  caption: 'A heading, a stamp, a sender or a file name is part of what is read.',
  file: 'The file on your desk',
  heads: { paper: 'Paper', reader: 'Read by', behind: 'Over the shoulder', needs: 'Needs to carry' },
  /** Rows that belong together, and what holds for them. */
  groups: [
    {
      holds: 'None needs the story',
      rows: [
        {
          paper: 'Request for a travel document',
          reader: 'Consulate',
          behind: 'A register at home',
          needs: 'Name, birth, photograph',
        },
        {
          paper: 'Passenger list',
          reader: 'Airline',
          behind: 'Everyone in copy',
          needs: 'Name, flight, fit to fly',
        },
        {
          paper: 'Escort sheet',
          reader: 'Escort',
          behind: 'The seat row',
          needs: 'Health on the way, who can stop',
        },
        {
          paper: 'Notice of arrival',
          reader: 'Border police at home',
          behind: 'The queue at the desk',
          needs: 'Name, document number',
        },
      ],
    },
    {
      holds: 'Only with the person’s agreement',
      rows: [
        {
          paper: 'Referral',
          reader: 'Organization that helps',
          behind: 'Its staff, its neighbours',
          needs: 'What the person agreed to',
        },
        {
          paper: 'Message home',
          reader: 'Family',
          behind: 'The street',
          needs: 'What the person wants told',
        },
      ],
    },
  ] satisfies { holds: string; rows: PaperRow[] }[],
};

/** What is easily taken for success, what to ask about it, and what counts. */
interface SuccessRow {
  not: string;
  ask: string;
  counts: string;
}

/** The words of the figure ‘success-measures’. */
export const successMeasures = {
  title: 'What counts as success of reintegration, and what does not',
  caption: 'The broken lines count what is easy to see. The whole lines must be asked for.',
  heads: { not: 'Not success by itself', ask: 'Ask', counts: 'Success' },
  rows: [
    {
      not: 'Still in the village after a year',
      ask: 'Could they leave?',
      counts: 'Lives where they choose',
    },
    {
      not: 'No complaint received',
      ask: 'Who asked them, out of whose hearing?',
      counts: 'Safe from threats and pressure',
    },
    {
      not: 'A grant was paid, tools were delivered',
      ask: 'Is it what they wanted?',
      counts: 'Income that they chose and control',
    },
    {
      not: 'Spoke at a school to warn others',
      ask: 'Could they say no?',
      counts: 'Decides who knows their story',
    },
    {
      not: 'Has not tried to leave',
      ask: 'What do they know about legal routes?',
      counts: 'Can move again, safely and legally, or stay',
    },
  ] satisfies SuccessRow[] as readonly SuccessRow[],
};
