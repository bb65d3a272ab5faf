package org.huixu.command;

import java.util.function.IntSupplier;
import org.huixu.application.sample.Samples;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.Trial;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands with their help. A start that only opens the windows does without them, see {@link WindowWords}. */
final class Commands {

    private static final int WIDTH = 100;

    private final CommandLine line;

    /** What some commands need besides the office. */
    record Means(Trial trial, Bookshelf books) {
    }

    Commands(Session session, Samples samples, WindowStart start, Means means, FaultReport faults) {
        CommonOptions options = session.options();
        Terminal terminal = session.terminal();
        line = new CommandLine(options)
                .addSubcommand(new DemoCommand(session, samples))
                .addSubcommand(new CreateCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ArticleCommand(session))
                .addSubcommand(new DocumentCommand(session, means.books()))
                .addSubcommand(new ArchiveCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new SmokeCommand(session, means.trial()));
        line.setResourceBundle(Texts.of(Commands.class).bundle());
        describe(line);
        line.getCommandSpec().usageMessage().exitCodeListHeading(text("command.help.exit-codes"))
                .exitCodeList(ExitCode.meanings(Session.TEXTS));
        line.setOut(terminal.out()).setErr(terminal.err()).setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> execute(parsed, () -> start.run(options.data())))
                .setParameterExceptionHandler(new WrongWords())
                .setExecutionExceptionHandler((failure, _, _) -> faults.report(failure));
    }

    /** Does what the words say and gives the exit code. */
    int execute(String... words) {
        return line.execute(words);
    }

    private static int execute(CommandLine.ParseResult parsed, IntSupplier window) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        boolean help = last.isUsageHelpRequested();
        CommandSpec spec = last.commandSpec();
        if (!help && spec.parent() == null) {
            return window.getAsInt();
        }
        if (!help && !spec.subcommands().isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Session.TEXTS.format("command.words.which",
                    spec.qualifiedName(), String.join(text("command.list.comma"), spec.subcommands().keySet())));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(text("command.about." + spec.qualifiedName("-")))
                .synopsisHeading(text("command.help.usage"))
                .synopsisSubcommandLabel(text("command.help.subcommand"))
                .descriptionHeading("%n")
                .parameterListHeading(text("command.help.parameters"))
                .optionListHeading(text("command.help.options"))
                .commandListHeading(text("command.help.commands"));
        command.getSubcommands().values().forEach(Commands::describe);
    }

    private static String text(String key) {
        return Session.TEXTS.get(key);
    }
}
