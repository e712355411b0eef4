import type { Described, DescribedOption } from './described.ts'
import type { Values, Word } from './values.ts'

/** The script for fish. */
export function fishScript(commands: readonly Described[]): string {
  const named = commands.filter(({ name }) => name !== '')
  const names = named.map(({ name }) => name).join(' ')
  return `# Completion of statuskit in fish.
function __statuskit_in -a name
    set -l words (commandline -opc)
    if not contains -- "$words[2]" ${names}
        set words[2] ''
    end
    test "$words[2]" = "$name"
end

function __statuskit_first
    test (count (commandline -opc)) -eq 1
end

complete -c statuskit -f
complete -c statuskit -n __statuskit_first -a ${quote(listed(named.map(({ name, summary }) => [name, summary])))}
${commands.flatMap(linesOf).join('\n')}
`
}

function linesOf({ name, options, values }: Described): string[] {
  const begin = `complete -c statuskit -n ${quote(`__statuskit_in '${name}'`)}`
  return [
    ...(values.kind === 'none' ? [] : [`${begin} ${valuesOf(values)}`]),
    ...options.map((option) => `${begin} ${optionOf(option)}`),
  ]
}

function optionOf({ flags, description, values }: DescribedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const value = values === undefined ? [] : values.kind === 'none' ? ['-x'] : ['-r', valuesOf(values)]
  return [...names, ...value, '-d', quote(description)].join(' ')
}

function valuesOf(values: Values): string {
  if (values.kind === 'words') return `-f -a ${quote(listed(values.words))}`
  return values.kind === 'folder' ? `-f -a ${quote('(__fish_complete_directories (commandline -ct))')}` : '-F'
}

/** A command that prints the words with their meanings. */
function listed(words: readonly Word[]): string {
  return `(printf '%s\\t%s\\n' ${words.map(([word, meaning = '']) => `${quote(word)} ${quote(meaning)}`).join(' ')})`
}

/** In single quotes, fish knows two escapes. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
