package org.huixu.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huixu.application.compliance.Check.Checked;
import org.huixu.application.list.Lists;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.sample.Planted;
import org.huixu.application.sample.SampleBuilder;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.sample.Samples;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a sample office, checks it against the manifest of what was planted, and prints minutes. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int STEPS = 5;
    private static final int HUNDRED = 100;
    private static final int MOST_YEARS = 20;

    private final Session session;
    private final Samples samples;

    @Option(names = "--years", paramLabel = "N", descriptionKey = "command.option.years")
    private int years = 1;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "command.option.start")
    private @Nullable LocalDate start;

    DemoCommand(Session session, Samples samples) {
        this.session = session;
        this.samples = samples;
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
            SampleOrder order = new SampleOrder(
                    start == null ? usualStart(office) : start, years);
            asPlanted = build(office, order);
        }
        return asPlanted ? ExitCode.FINE.number() : ExitCode.BROKEN.number();
    }

    /** So that it ends today; but not before the regulation came into force, then it ends later. */
    private LocalDate usualStart(OpenOffice office) {
        LocalDate wanted = office.workplace().supplies().time().today().minusYears(years);
        return wanted.isBefore(samples.earliest()) ? samples.earliest() : wanted;
    }

    private void requirePossible(LocalDate first) {
        if (first.isBefore(samples.earliest())) {
            throw new Declined(ExitCode.WRONG_WORDS,
                    Session.TEXTS.format("command.demo.too-early", samples.earliest().toString()));
        }
    }

    private boolean build(OpenOffice office, SampleOrder order) {
        requirePossible(order.start());
        Terminal terminal = session.terminal();
        terminal.say("command.demo.begin", order.start().toString(), order.end().toString());
        List<Planted> planted = samples.in(office).build(order, progress());
        List<ManifestLine> manifest = planted.stream().map(ManifestLine::of).sorted().toList();
        Path papers = papers(office);
        TargetFile listing = TargetFile.of(papers.resolve("manifest.json"), true);
        listing.write(Terminal.jsonBytes(manifest));
        Lists lists = office.workplace().lists();
        terminal.say("command.demo.done", Integer.toString(lists.meetings(Optional.empty()).size()),
                Integer.toString(lists.items().size()), Integer.toString(lists.people(order.end()).size()));
        List<Checked> checked = CheckCommand.at(office.workplace(), order.end(), session.seat()).check().everything();
        List<ManifestLine> found = checked.stream().flatMap(ManifestLine::of).sorted().toList();
        terminal.say(found.equals(manifest) ? "command.demo.same" : "command.demo.different",
                Integer.toString(found.size()), listing.file().toString());
        boolean asPlanted = found.equals(manifest);
        String code = print(office, papers).map(MeetingRow::code).orElse("");
        terminal.say("command.demo.next", office.place().toString(), order.end().toString(), code,
                manifest.isEmpty() ? code : manifest.getFirst().meeting());
        return asPlanted;
    }

    private SampleBuilder.Progress progress() {
        int[] told = {0};
        return (done, of) -> {
            int step = done * STEPS / of;
            if (step > told[0]) {
                told[0] = step;
                session.terminal().say("command.demo.progress", Integer.toString(step * HUNDRED / STEPS));
            }
        };
    }

    private static Path papers(OpenOffice office) {
        try {
            return Files.createDirectories(office.place().resolve("papers"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Prints the minutes of the last meeting whose minutes are issued. */
    private Optional<MeetingRow> print(OpenOffice office, Path papers) {
        List<String> issued = office.workplace().store().read(reader -> reader.list(Minutes.class)).stream()
                .filter(minutes -> minutes.issue().paperId() != null).map(minutes -> minutes.meetingId().value())
                .toList();
        Optional<MeetingRow> last = office.workplace().lists().meetings(Optional.empty()).stream()
                .filter(row -> issued.contains(row.id())).reduce((_, later) -> later);
        last.ifPresent(row -> {
            TargetFile target = TargetFile.of(papers.resolve(row.code() + ".pdf"), true);
            target.write(out -> office.workplace().minutesPapers().write(new MeetingId(row.id()), out));
            session.terminal().say("command.demo.minutes", row.code(), target.file().toString());
        });
        return last;
    }
}
