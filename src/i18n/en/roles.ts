/** Words of the choice of a role. */
export const roleWords = {
  legend: 'Your role',
  none: { title: 'None of these', about: 'the order of the course' },
  order: 'The order of the course',
  orderOf: 'Recommended order: {role}',
  lesson: 'lesson, {minutes} min',
  case: 'case, {minutes} min',
  rest: 'About {minutes} minutes. All else stays open, in the order of the course.',
  whole: 'About {minutes} minutes in all, in as many sittings as you like.',
};
