/**
 * Model what a command line runs in: its streams and its environment. Tests give their own.
 */
import type { KeySource } from './keys.js'

export type Stream = { readonly isTTY?: boolean; write(text: string): unknown }

/** `stdin`: where a review reads its keys from; without one, or with a pipe, nothing is asked. */
export type Surroundings = { readonly stdin?: KeySource; readonly stdout: Stream; readonly stderr: Stream; readonly environment: NodeJS.ProcessEnv }
