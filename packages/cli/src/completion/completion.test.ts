import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { SHELLS, type Shell } from './shells.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-completion-'))
  mkdirSync(join(folder, 'here'))
  writeFileSync(join(folder, 'here', 'one.har'), '')
  for (const shell of SHELLS) {
    const { code, output } = await runCommand(['completion', shell])
    expect(code).toBe(0)
    writeFileSync(join(folder, shell), output)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Programs that print, one a line, what the shell makes of a line at its end. `LINE` is the line, and `SCRIPT` the script. */
const PROGRAMS: Readonly<Record<Shell, string>> = {
  bash: `
    source "$SCRIPT"
    read -ra COMP_WORDS <<< "$LINE"
    [[ $LINE == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    _statuskit 2>/dev/null
    if [[ $(complete -p statuskit) == *'-o default'* && \${#COMPREPLY[@]} == 0 ]]; then
      compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"
    fi
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  // A shell on a terminal of its own: the keys are typed, and what it writes is read until the line is complete.
  zsh: `
    zmodload zsh/zpty
    zpty shell 'zsh -f -i'
    zpty -w shell 'PS1= PS2= RPS1=; autoload -Uz compinit; compinit -u -D; source $SCRIPT; print rea''dy'
    zpty -r shell output '*ready*'
    zpty -n -w shell "$LINE"$'\\t'
    zpty -r shell output "*$EXPECTED*"
    print -r -- "$EXPECTED"`,
  fish: `source $SCRIPT; complete -C $LINE | string replace -r '\\t.*' ''`,
}

function complete(shell: Shell, line: string, expected: string): string[] {
  const { stdout } = spawnSync(shell, ['-c', PROGRAMS[shell]], {
    cwd: join(folder, 'here'),
    env: { ...process.env, SCRIPT: join(folder, shell), LINE: line, EXPECTED: expected, TERM: 'dumb' },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return stdout.trim().split('\n')
}

describe.each(SHELLS)('in %s', (shell) => {
  it.skipIf(spawnSync(shell, ['--version']).error !== undefined).each([
    ['statuskit f', 'find'],
    ['statuskit 45', '451'],
    ['statuskit 56', '561'],
    ['statuskit 401 45', '451'],
    ['statuskit 405 --sn', '--snippet'],
    ['statuskit 405 --snippet exp', 'express'],
    ['statuskit list --req', '--requires'],
    ['statuskit list --requires WWW', 'WWW-Authenticate'],
    ['statuskit list --vendor ngi', 'nginx'],
    ['statuskit list 4', '4xx'],
    ['statuskit inspect on', 'one.har'],
    ['statuskit inspect --format sar', 'sarif'],
    ['statuskit inspect -f sar', 'sarif'],
    ['statuskit inspect --explain etag-inv', 'etag-invalid'],
    ['statuskit explain etag-inv', 'etag-invalid'],
    ['statuskit inspect --config on', 'one.har'],
    ['statuskit catalogue one.har --o', '--out'],
    ['statuskit serve --proxy', '--proxy-port'],
    ['statuskit completion z', 'zsh'],
    ['statuskit help cat', 'catalogue'],
  ])('%j is completed to %j', (line, expected) => {
    expect(complete(shell, line, expected)).toContain(expected)
  })

  it('has every command and every option of the help', async () => {
    const { output: script } = await runCommand(['completion', shell])
    const { output: help } = await runCommand(['help'])
    const names = [...help.matchAll(/^ {2}([a-z]+) .*\w$/gm)].map(([, name = '']) => name)
    expect(names).toContain('completion')
    for (const name of names.slice(1)) {
      expect(script).toMatch(new RegExp(`\\b${name}\\b`))
      const { output } = await runCommand(['help', name])
      for (const [option] of output.matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm))
        expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option)
    }
  })
})
