package org.huixu.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the words of a command line. */
final class WrongWords implements CommandLine.IParameterExceptionHandler {

    private static final Texts TEXTS = Session.TEXTS;

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println(TEXTS.format("command.words.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_WORDS.number();
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> TEXTS.format("command.words.twice",
                    label(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        List<String> words = wrong.getUnmatched();
        String word = words.isEmpty() ? "" : words.getFirst();
        String key = wrong.isUnknownOption() ? "command.words.unknown-option"
                : wrong.getCommandLine().getSubcommands().isEmpty() ? "command.words.too-many"
                : "command.words.unknown-command";
        List<String> near = wrong.getSuggestions();
        String sentence = TEXTS.format(key, word);
        return near.isEmpty() ? sentence
                : sentence + TEXTS.format("command.words.perhaps", String.join(TEXTS.get("command.list.comma"), near));
    }

    private static String missing(MissingParameterException wrong) {
        String labels = wrong.getMissing().stream().map(WrongWords::label)
                .collect(Collectors.joining(TEXTS.get("command.list.comma")));
        return TEXTS.format("command.words.missing", labels);
    }

    private static String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        Class<?> type = argument.type();
        String key = type == LocalDate.class ? "command.words.no-date"
                : type == int.class || type == Integer.class ? "command.words.no-number" : "command.words.bad-value";
        return TEXTS.format(key, label(argument), String.valueOf(wrong.getValue()));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : ' ' + option.paramLabel())
                : argument.paramLabel();
    }
}
