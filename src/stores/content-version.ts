declare global {
  interface ImportMetaEnv {
    /** Put in by the build, from `content/en/course.yaml`. */
    readonly CONTENT_VERSION: number;
  }
}

/** The version of the content that this release of the course teaches. */
export const CONTENT_VERSION = import.meta.env.CONTENT_VERSION;
