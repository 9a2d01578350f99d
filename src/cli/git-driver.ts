/**
 * Say what git has to run to merge two branches of a translation (gitattributes(5), “Defining a custom merge driver”).
 * In: where Node and this program lie. Out: a line for the shell.
 * A driver that cannot be started leaves git with our side alone and no mark in it: theirs would be lost with the next `git add`.
 * So the program is called where it lies, else by its name, else git merges by lines.
 */

/** The value of `merge.regard.driver`. It holds no double quote, so it can be shown between two. */
export function gitDriver(node: string, main: string): string {
  const [program, script] = [node, main].map(quote)
  return `if test -x ${program} && test -f ${script}; then ${program} ${script} merge-driver %O %A %B %P; elif command -v regard >/dev/null; then regard merge-driver %O %A %B %P; else git merge-file %A %O %B; fi`
}

/** One word for the shell that means a path; git takes a single `%` for its own. */
function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`
}
