/** What the pages about the learner’s data know of the course, to put a record into words. */
export interface DataCourse {
  lessons: { id: string; title: string; sections: number }[];
  /** `decisions`: about how many a run has. */
  cases: { id: string; title: string; decisions: number }[];
  roles: { id: string; title: string }[];
}
