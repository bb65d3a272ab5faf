package org.huixu.command;

import java.util.function.IntSupplier;
import org.huixu.application.sample.Samples;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.Trial;
import org.huixu.application.workplace.Windows;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line of the program: gives words to the commands, and puts every failure into one clear sentence. */
public final class HuixuCommand {

    private static final int WIDTH = 100;

    private final CommandLine line;
    private final FaultReport faults;

    /**
     * @param opener makes and opens offices
     * @param samples the way to sample offices
     * @param terminal where to write to and ask for passwords
     * @param windows opened where no command is given
     * @param trial tries the windows out
     * @param books what there is to read
     */
    public HuixuCommand(OfficeOpener opener, Samples samples, Terminal terminal, Windows windows, Trial trial,
            Bookshelf books) {
        CommonOptions options = new CommonOptions();
        Session session = new Session(opener, terminal, options);
        WindowStart start = new WindowStart(session, samples, windows);
        faults = new FaultReport(session);
        line = new CommandLine(options)
                .addSubcommand(new DemoCommand(session, samples))
                .addSubcommand(new CreateCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ArticleCommand(session))
                .addSubcommand(new DocumentCommand(session, books))
                .addSubcommand(new ArchiveCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new SmokeCommand(session, trial));
        line.setResourceBundle(Texts.of(HuixuCommand.class).bundle());
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
    public int run(String... words) {
        try {
            return line.execute(words);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError broken) {
            return faults.report(broken);
        }
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
        command.getSubcommands().values().forEach(HuixuCommand::describe);
    }

    private static String text(String key) {
        return Session.TEXTS.get(key);
    }
}
