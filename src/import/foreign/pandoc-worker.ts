/**
 * Convert one document to pandoc's JSON tree, as a program of its own (pandoc is under the GPL).
 * In: the name of pandoc's reader as argument, the document on standard input.
 * Out: on standard output `{ "json": …, "error": … }`; never a stack trace. Nothing outside the document can be read: pandoc
 * runs in a sandbox, in WebAssembly, with a file system that holds the document alone.
 */
import { type Blob, Buffer } from 'node:buffer'
import { convert } from 'pandoc-wasm'

console.log = console.error

async function standardInput(): Promise<Blob> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return new globalThis.Blob(chunks)
}

async function answer(reader: string): Promise<{ json: string; error: string }> {
  try {
    const options = { from: reader, to: 'json', sandbox: true, 'track-changes': 'all', 'input-files': ['document'] }
    const { stdout, stderr } = await convert(options, null, { document: await standardInput() })
    return { json: stdout, error: stdout === '' ? stderr : '' }
  } catch (fault) {
    return { json: '', error: fault instanceof Error ? fault.message : String(fault) }
  }
}

process.stdout.write(JSON.stringify(await answer(process.argv[2] ?? '')))
