package org.avenant.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script by which bash, and zsh as bash does, complete a call: from what commands take, and the contracts there are. */
final class CompletionScript {

    /** An equals sign is a word of its own to bash. */
    private static final String SCRIPT = """
            # Completes calls of avenant in bash and zsh: source <(avenant completion)

            if [ -n "$ZSH_VERSION" ]; then
              autoload -U +X compinit && compinit
              autoload -U +X bashcompinit && bashcompinit
            fi

            _avenant_words() {
              COMPREPLY=($(compgen -W "$1" -- "$word"))
            }

            _avenant_contracts() {
              _avenant_words "$(ls "$root/contracts" 2>/dev/null)"
            }

            _avenant_folders() {
              COMPREPLY=($(compgen -d -- "$word"))
            }

            _avenant() {
              local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command= root=. option i
              if [ "$word" = "=" ]; then
                word=
              elif [ "$before" = "=" ]; then
                before="${COMP_WORDS[COMP_CWORD-2]}"
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "${COMP_WORDS[i]}" in
                  --root | --language)
                    option="${COMP_WORDS[i]}"
                    [ "${COMP_WORDS[i+1]}" != "=" ] || i=$((i + 1))
                    i=$((i + 1))
                    [ "$option" = --language ] || root="${COMP_WORDS[i]}"
                    ;;
                  -*) ;;
                  *) [ -n "$command" ] || command="${COMP_WORDS[i]}" ;;
                esac
              done
              case "$command $before" in
            %s
              esac
              case "$command $word" in
            %s
              esac
            }

            complete -o default -F _avenant avenant
            """;

    private CompletionScript() {}

    static String write() {
        List<Syntax> syntaxes = Stream.concat(Stream.of(Syntax.of("").words("COMMAND", 0, 1)), Commands.NAMES.stream().map(Commands::syntax)).toList();
        return SCRIPT.formatted(
                syntaxes.stream().flatMap(CompletionScript::values).collect(Collectors.joining("\n")),
                syntaxes.stream().flatMap(CompletionScript::parts).collect(Collectors.joining("\n")));
    }

    /** What can stand behind an option. */
    private static Stream<String> values(Syntax syntax) {
        return syntax.options().stream()
                .filter(Syntax.Option::takesValue)
                .map(option -> "    \"" + syntax.command() + " " + option.name() + "\") " + known(option.value()) + "return ;;");
    }

    /** The options, where a dash is typed, and else what the words can be. */
    private static Stream<String> parts(Syntax syntax) {
        String options = syntax.options().stream().map(Syntax.Option::name).collect(Collectors.joining(" "));
        String words = syntax.words().stream().findFirst().map(word -> known(word.label())).orElse("");
        return Stream.of(
                "    \"" + syntax.command() + " -\"*) _avenant_words \"" + options + "\" ;;",
                "    \"" + syntax.command() + " \"*) " + words + ";;");
    }

    /** What offers all that a label stands for, where that is known. */
    private static String known(String label) {
        return switch (label) {
            case "CONTRACT" -> "_avenant_contracts; ";
            case "COMMAND" -> "_avenant_words \"" + String.join(" ", Commands.NAMES) + "\"; ";
            case "DIR" -> "_avenant_folders; ";
            default -> label.contains("|") ? "_avenant_words \"" + label.replace('|', ' ') + "\"; " : "";
        };
    }
}
