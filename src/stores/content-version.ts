/** Put in by the build, from `content/en/course.yaml`. */
declare const __CONTENT_VERSION__: number;

/** The version of the content that this release of the course teaches. */
export const CONTENT_VERSION = __CONTENT_VERSION__;
