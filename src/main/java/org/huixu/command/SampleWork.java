package org.huixu.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.change.Impossible;
import org.huixu.application.oversight.Check.Checked;
import org.huixu.application.list.Lists;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.sample.Planted;
import org.huixu.application.sample.SampleBuilder;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.sample.Samples;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;

/** Fills a new office with the sample, checks it against the manifest of what was planted, and writes papers. */
final class SampleWork {

    private static final int STEPS = 5;
    private static final int HUNDRED = 100;
    private static final List<MeetingSheet> SHEETS = List.of(MeetingSheet.ITEMS, MeetingSheet.DECISIONS);

    private final Session session;
    private final Samples samples;

    SampleWork(Session session, Samples samples) {
        this.session = session;
        this.samples = samples;
    }

    /** So that it ends today; but not before the regulation came into force, then it ends later. */
    SampleOrder untilToday(OpenOffice office, int years) {
        return SampleOrder.untilToday(office.workplace().supplies().time().today(), years, samples.earliest());
    }

    /** Builds and tells; whether the check found exactly what was planted. */
    boolean build(OpenOffice office, SampleOrder order) {
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

    /** Writes the issued minutes and the tables of the last meeting of each type; gives the files. */
    List<Path> lastPapers(OpenOffice office) {
        Path papers = papers(office);
        Map<String, MeetingRow> last = new LinkedHashMap<>();
        issued(office).forEach(row -> last.put(row.type(), row));
        List<Path> written = new ArrayList<>();
        for (MeetingRow row : last.values()) {
            MeetingId meeting = new MeetingId(row.id());
            written.add(writeMinutes(office, papers, row));
            for (MeetingSheet sheet : SHEETS) {
                String name = Session.TEXTS.format("command.window.paper", row.code(), sheet.title());
                write(office, meeting, sheet, TargetFile.of(papers.resolve(name), true)).ifPresent(written::add);
            }
        }
        return written;
    }

    /** The file; none where the meeting has nothing to show in it. */
    private static Optional<Path> write(OpenOffice office, MeetingId meeting, MeetingSheet kind, TargetFile sheet) {
        try {
            sheet.write(out -> office.workplace().sheets().write(kind, meeting, out));
            return Optional.of(sheet.file());
        } catch (Impossible nothing) {
            return Optional.empty();
        }
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

    static Path papers(OpenOffice office) {
        try {
            return Files.createDirectories(office.place().resolve("papers"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Prints the minutes of the last meeting whose minutes are issued. */
    private Optional<MeetingRow> print(OpenOffice office, Path papers) {
        Optional<MeetingRow> last = issued(office).stream().reduce((_, later) -> later);
        last.ifPresent(row -> session.terminal().say("command.demo.minutes", row.code(),
                writeMinutes(office, papers, row).toString()));
        return last;
    }

    private static Path writeMinutes(OpenOffice office, Path papers, MeetingRow row) {
        TargetFile target = TargetFile.of(papers.resolve(row.code() + ".pdf"), true);
        target.write(out -> office.workplace().minutesPapers().write(new MeetingId(row.id()), out));
        return target.file();
    }

    /** The meetings whose minutes are issued, by date. */
    private static List<MeetingRow> issued(OpenOffice office) {
        List<String> issued = office.workplace().store().read(reader -> reader.list(Minutes.class)).stream()
                .filter(minutes -> minutes.issue().paperId() != null).map(minutes -> minutes.meetingId().value())
                .toList();
        return office.workplace().lists().meetings(Optional.empty()).stream()
                .filter(row -> issued.contains(row.id())).toList();
    }
}
