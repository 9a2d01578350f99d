/**
 * Describe what of pandoc-wasm is used here; the package has no types of its own.
 */
declare module 'pandoc-wasm' {
  /** `options` are those of a pandoc defaults file. Errors do not throw: they stand in `stderr`. One call at a time. */
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | null,
    files: Readonly<Record<string, Blob | string>>,
  ): Promise<{ readonly stdout: string; readonly stderr: string; readonly warnings: readonly unknown[]; readonly files: Readonly<Record<string, Blob>> }>
}
