import { quote } from '../command/quote.ts'
import type { Described } from './described.ts'
import type { Values } from './values.ts'

/** The script for bash. It needs nothing but bash, also in the version of macOS. */
export function bashScript(commands: readonly Described[]): string {
  const named = commands.filter(({ name }) => name !== '')
  return `# Completion of statuskit in bash.
_statuskit() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words=''
  # Bash splits --format=json at the equals sign.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in
      ${named.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap(optionCases).join('\n')}
    *)
      if [[ $current == -* ]]; then
        case $command in
${commands.map(({ name, options }) => `          ${quote(name)}) words=${quote(options.flatMap(({ flags }) => flags).join(' '))} ;;`).join('\n')}
        esac
      else
        case $command in
${commands.map(({ name, values }) => `          ${quote(name)}) ${complete(values)} ;;`).join('\n')}
        esac
        if (( COMP_CWORD == 1 )); then
          words="${named.map(({ name }) => name).join(' ')} $words"
        fi
      fi
      ;;
  esac
  # Where no words were set, bash completes names of files.
  if [[ -n $words ]]; then
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _statuskit statuskit
`
}

function optionCases({ name, options }: Described): string[] {
  return options.flatMap(({ flags, values }) =>
    values === undefined
      ? []
      : [`    ${flags.map((flag) => quote(`${name} ${flag}`)).join('|')}) ${complete(values)} ;;`],
  )
}

/** Sets the words to choose from. */
function complete(values: Values): string {
  if (values.kind === 'words') return `words=${quote(values.words.map(([word]) => word).join(' '))}`
  return values.kind === 'none' ? 'compopt +o default 2>/dev/null' : ':'
}
