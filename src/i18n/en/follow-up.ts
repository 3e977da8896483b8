/** Words of the page that makes three reminders, and of the file that it makes. */
export const followUpWords = {
  title: 'Three reminders',
  description: 'Three dates for your own calendar, each with five minutes of situations. No account, no e-mail.',
  kicker: 'After the course · three reminders',
  heading: 'Three reminders, and no account',
  lead: 'A question that comes back after two days usually does more for memory than more time on the first.',
  /** In the order of `review.html#1` to `#3`. */
  steps: [
    {
      name: 'Day 2',
      title: 'Three situations, five minutes',
      text: 'Two days ago you decided. Today decide again, and say why before you see the choices. Then look at your first sentence.',
    },
    {
      name: 'Week 2',
      title: 'Three others, five minutes',
      text: 'Again the reason comes first. Has your plan met a wall? Then change the sentence, not the aim.',
    },
    {
      name: 'Month 2',
      title: 'Three more, five minutes',
      text: 'Afterwards take one decision of your own and read it as a stranger would. What does it not say?',
    },
  ],
  open: 'Open it now',
  needsScript:
    'The file is made with JavaScript, in this browser. Without it, put the three days into your calendar by hand.',
  make: 'Put them into my calendar',
  makes:
    'A small file (.ics) that your calendar opens. It holds three dates and three links, no name and none of your answers. Others who see your calendar see only that it is private.',
  made: 'The file three-reminders.ics is made. Open it, and your calendar asks whether to take the three dates.',
  wrongDay: 'This is no date. Choose a day, and the file can be made.',
  change: 'Change the dates first',
  changeText: 'The reminder rings at that hour wherever you are then. Move a day that falls into your leave.',
  time: 'Time of day',
  file: 'three-reminders.ics',
  /** Title of the entry in the calendar. */
  entry: 'Rights-based return: {step}',
  script: { locale: 'en-GB' },
};
