/**
 * The scripts know nothing of the program: at each Tab they ask it, with `completion SHELL -- WORDS`, and it answers a
 * value a line, with a tab before its meaning, or `:file` or `:folder`. What was typed is passed on as it is, never
 * evaluated. They name the program by its path, so that they work for an alias, and where it stands on no PATH.
 */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export const isShell = (text: string): text is Shell => SHELLS.some((shell) => shell === text);

const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

/** `compopt` is new in bash 4; the bash of macOS is older and does without. */
const bash = (program: string): string => `_kiem() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :file) compopt -o default ;;
      :folder) compopt -o dirnames ;;
      *=) COMPREPLY+=("$line"); compopt -o nospace ;;
      *) COMPREPLY+=("$line") ;;
    esac 2>/dev/null
  done < <(node ${quoted(program)} completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _kiem kiem
`;

const zsh = (program: string): string => `#compdef kiem
_kiem() {
  local line value
  local -a entries open
  for line in "\${(@f)$(node ${quoted(program)} completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    case $line in
      '') ;;
      :file) compset -P '--*='; _files ;;
      :folder) compset -P '--*='; _files -/ ;;
      *) [[ $value == *= ]] && open+=("\${value//:/\\\\:}:\${line#*$'\\t'}") || entries+=("\${value//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( $#entries )) && _describe kiem entries
  (( $#open )) && _describe kiem open -S ''
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _kiem kiem
`;

const fish = (program: string): string => `function __kiem_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    for line in (node ${quoted(program)} completion fish -- $words[2..-1] "$typed" 2>/dev/null)
        switch $line
            case :file
                __fish_complete_path "$typed"
            case :folder
                __fish_complete_directories "$typed"
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c kiem -e
complete -c kiem -f -a '(__kiem_complete)'
`;

/** An empty word is lost on its way from some PowerShells to a program, so the last word ends in a full stop. */
const powershell = (program: string): string => `Register-ArgumentCompleter -Native -CommandName kiem -ScriptBlock {
    param($typed, $line, $cursor)
    $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    node '${program.replaceAll("'", "''")}' completion powershell -- @words "$typed." 2>$null | Where-Object { $_ -notlike ':*' } | ForEach-Object {
        $value, $meaning = $_ -split "\`t", 2
        if (-not $meaning) { $meaning = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
    }
}
`;

const SCRIPTS: Readonly<Record<Shell, (program: string) => string>> = { bash, zsh, fish, powershell };

/** The script that makes a shell complete the commands of the program at this path. */
export const completionScript = (shell: Shell, program: string): string => SCRIPTS[shell](program);

/** How to let a shell run its script at every start, in one line. */
export const INSTALL: Readonly<Record<Shell, string>> = {
  bash: `echo 'eval "$(kiem completion bash)"' >> ~/.bashrc`,
  zsh: `echo 'eval "$(kiem completion zsh)"' >> ~/.zshrc`,
  fish: `echo 'kiem completion fish | source' >> ~/.config/fish/config.fish`,
  powershell: "Add-Content $PROFILE 'kiem completion powershell | Out-String | iex'",
};
