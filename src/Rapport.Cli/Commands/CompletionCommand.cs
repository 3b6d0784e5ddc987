using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport completion</c>: scripts that complete words with the Tab key.</summary>
internal static class CompletionCommand
{
    // The program itself answers “[suggest:POSITION] LINE” with one word a line; the scripts only ask it.
    private const string Bash = """
        _rapport_complete() {
            local IFS=$'\n' line=${COMP_LINE}
            COMPREPLY=($(compgen -W "$(rapport "[suggest:${COMP_POINT}]" "${line}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o filenames -F _rapport_complete rapport
        """;

    private const string Zsh = """
        #compdef rapport
        _rapport() {
            local -a words_found
            words_found=("${(@f)$(rapport "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            [[ -n "${words_found[1]}" ]] && compadd -- "${words_found[@]}"
            _files
        }
        compdef _rapport rapport
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName rapport -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            rapport "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Build(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.CompletionSources.Add("bash", "zsh", "pwsh");
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("bash" or "zsh" or "pwsh" or "powershell"))
            {
                result.AddError($"'{token.Value}' is none of bash, zsh, pwsh");
            }
        });
        var command = new DocumentedCommand(
            "completion",
            "Print a script that completes commands and options with the Tab key.",
            """
            Install it with:

            bash: source <(rapport completion bash)              in ~/.bashrc
            zsh:  source <(rapport completion zsh)               in ~/.zshrc, after compinit
            pwsh: rapport completion pwsh | Out-String | Invoke-Expression   in $PROFILE
            """
        );
        command.Add(shell);
        command.SetAction(result =>
        {
            terminal.Output.WriteLine(
                result.GetValue(shell) switch
                {
                    "bash" => Bash,
                    "zsh" => Zsh,
                    _ => PowerShell,
                }
            );
            return ExitStatus.Fine;
        });
        return command;
    }
}
