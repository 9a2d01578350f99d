/**
 * Show how far long work has come: a bar on a terminal, nothing in a pipe.
 */
import cliProgress from 'cli-progress'

export type Progress = { readonly step: (name: string) => void; readonly end: () => void }

/** A bar of `total` steps on standard error. */
export function startProgress(total: number, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY || total < 2) return { step: () => undefined, end: () => undefined }
  const bar = new cliProgress.SingleBar({ format: '{bar} {value}/{total} {name}', stream: process.stderr, hideCursor: true, clearOnComplete: true }, cliProgress.Presets.rect)
  bar.start(total, 0, { name: '' })
  return { step: name => bar.increment(1, { name }), end: () => bar.stop() }
}
