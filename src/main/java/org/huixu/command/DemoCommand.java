package org.huixu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.sample.Samples;
import org.huixu.application.workplace.OpenOffice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a sample office, checks it against the manifest of what was planted, and prints minutes. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 20;

    private final Session session;
    private final Samples samples;
    private final SampleWork work;

    @Option(names = "--years", paramLabel = "N", descriptionKey = "command.option.years")
    private int years = 1;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "command.option.start")
    private @Nullable LocalDate start;

    DemoCommand(Session session, Samples samples) {
        this.session = session;
        this.samples = samples;
        this.work = new SampleWork(session, samples);
    }

    @Override
    public Integer call() {
        Path place = session.namedPlace();
        if (years < 1 || years > MOST_YEARS) {
            throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.demo.years"));
        }
        if (start != null) {
            requirePossible(start);
        }
        if (session.passwordFromFile() != null) {
            throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.demo.plain"));
        }
        boolean asPlanted;
        try (OpenOffice office = session.create(place)) {
            SampleOrder order = start == null ? work.untilToday(office, years) : new SampleOrder(start, years);
            requirePossible(order.start());
            asPlanted = work.build(office, order);
        }
        return asPlanted ? ExitCode.FINE.number() : ExitCode.BROKEN.number();
    }

    private void requirePossible(LocalDate first) {
        if (first.isBefore(samples.earliest())) {
            throw new Declined(ExitCode.WRONG_WORDS,
                    Session.TEXTS.format("command.demo.too-early", samples.earliest().toString()));
        }
    }
}
