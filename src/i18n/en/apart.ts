/** Words on the pages of a package that stand outside the page that holds the session with the portal. */
export const apartWords = {
  title: 'This page stands outside your portal',
  text: 'You can go on, and your work is saved in this browser. Your portal does not hear of it: to have it counted, start the course from the portal.',
  dismiss: 'I have read this',
};
