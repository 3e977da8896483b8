/**
 * Where the course will stand, from the environment variable COURSE_ADDRESS; needed by the few files that may not hold relative addresses.
 * @throws when it is set and is no web address of a folder
 */
export function courseAddress(): string | undefined {
  const given = process.env.COURSE_ADDRESS;
  if (!given) return undefined;
  if (!URL.canParse(given) || !/^https?:\/\/\S+\/$/.test(given))
    throw new Error(
      `COURSE_ADDRESS is ${given}. It must be a web address that ends with a slash, such as https://example.org/course/.`,
    );
  return given;
}
