/**
 * Find the programs that the checkers need, and bring in those that are missing where that is allowed.
 * In: names of programs. Out: their paths. As root on Debian a missing one is installed with apt-get; elsewhere the run fails
 * and says what to type. A checker is never left out.
 */
import { execFile, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Program = { readonly names: readonly string[]; readonly debian: string }

const programs = {
  java: { names: ['java'], debian: 'default-jre-headless' },
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  qpdf: { names: ['qpdf'], debian: 'qpdf' },
  omegat: { names: ['omegat'], debian: 'omegat' },
} as const satisfies Record<string, Program>

export type ProgramName = keyof typeof programs

/** The path of a program; call `ensurePrograms` first. */
export function programPath(name: ProgramName): string {
  const found = find(programs[name])
  if (!found) throw new Error(`${name} is not installed`)
  return found
}

/** Makes sure of all of them; throws with the line to type when one is missing and cannot be installed. */
export function ensurePrograms(names: readonly ProgramName[]): void {
  const missing = names.filter(name => !find(programs[name])).map(name => programs[name].debian)
  if (missing.length === 0) return
  if (mayInstall()) aptInstall(missing)
  const still = names.filter(name => !find(programs[name]))
  if (still.length > 0) {
    const packages = still.map(name => programs[name].debian).join(' ')
    throw new Error(`Missing: ${still.join(', ')}. Install with:\n  sudo apt-get install ${packages}\nand run make conformance again.`)
  }
}

/** What a program printed on its standard output and error, and its exit code: for a checker a finding is no failure. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args], { maxBuffer: 1 << 28, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

function find(program: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return program.names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && find({ names: ['apt-get'], debian: 'apt' }) !== undefined
}

function aptInstall(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
