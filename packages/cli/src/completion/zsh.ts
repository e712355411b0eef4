import { quote } from '../command/quote.ts'
import type { Described, DescribedOption } from './described.ts'
import type { Values, Word } from './values.ts'

/** The script for zsh, to be evaluated or kept in a folder of `fpath`. */
export function zshScript(commands: readonly Described[]): string {
  const [program, ...named] = commands
  if (program === undefined) return ''
  return `#compdef statuskit
# Completion of statuskit in zsh.
_statuskit() {
  if (( CURRENT > 2 )); then
    case $words[2] in
${named.map((command) => `      ${command.name})\n        shift words\n        (( CURRENT-- ))\n${specs(command, '        ')}\n        return\n        ;;`).join('\n')}
    esac
  fi
${specs(program, '  ')}
}

_statuskit_first() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${lines(named.map(({ name, summary }) => [name, summary]))}
    )
    _describe -t commands command commands
  fi
  local -a statuses=(
${lines(program.values.kind === 'words' ? program.values.words : [])}
  )
  _describe -t statuses status statuses
}

if [[ $funcstack[1] == _statuskit ]]; then
  _statuskit "$@"
else
  compdef _statuskit statuskit
fi
`
}

function specs({ name, options, values }: Described, indent: string): string {
  const rest =
    name === '' ? '*:status:_statuskit_first' : values.kind === 'none' ? '*: :' : `*:value:${actionOf(values)}`
  return [`${indent}_arguments -s`, ...options.map(optionSpec), quote(rest)].join(` \\\n${indent}  `)
}

/** \`'(-f --format)'{-f+,--format=}'[the format of the report]:value:(terminal json)'\` */
function optionSpec({ flags, description, values, isRepeatable }: DescribedOption): string {
  const named = values === undefined ? flags : flags.map((flag) => (flag.startsWith('--') ? `${flag}=` : `${flag}+`))
  const once = isRepeatable ? quote('*') : quote(`(${flags.join(' ')})`)
  const names = named.length === 1 ? named[0] : `{${named.join(',')}}`
  const value = values === undefined ? '' : `:value:${actionOf(values)}`
  return `${once}${names}${quote(`[${description.replace(/[[\]\\:]/g, '\\$&')}]${value}`)}`
}

function actionOf(values: Values): string {
  if (values.kind === 'words') return `((${values.words.map(wordOf).join(' ')}))`
  return { none: ' ', file: '_files', folder: '_files -/' }[values.kind]
}

/** \`express\\:Express\` in a list of words. */
function wordOf([word, meaning]: Word): string {
  const inWords = (text: string) => text.replace(/[^\w./-]/g, '\\$&')
  return meaning === undefined ? inWords(word) : `${inWords(word)}\\:${inWords(meaning)}`
}

function lines(words: readonly Word[]): string {
  return words.map(([word, meaning = '']) => `      ${quote(`${word}:${meaning}`)}`).join('\n')
}
