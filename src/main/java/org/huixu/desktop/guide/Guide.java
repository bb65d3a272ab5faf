package org.huixu.desktop.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.change.Outcome;
import org.huixu.application.office.OfficeDesk;
import org.huixu.application.office.Preparation;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.regulation.RulesTextFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.directory.ImportSheet;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.settings.TermSheet;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Room;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the preparation of an office in which there is nobody yet: rules, people, rooms, the term in which
 * meetings are counted, the first meeting. Each step ticks itself off when the data shows that it is done. To be closed
 * with the view it stands in.
 */
public final class Guide extends VBox implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Guide.class);
    private static final double ROOM_WIDTH = 420;

    private final Workbench bench;
    private final Background.Lane lane;
    private final ReadOnlyBooleanWrapper needed = new ReadOnlyBooleanWrapper();
    private final GuideStep rules;
    private final GuideStep people;
    private final GuideStep rooms;
    private final GuideStep term;
    private final GuideStep meeting;
    /** Key of the work rules that are told of; empty while there are none. */
    private String shown = "";
    /** Which step was last led to, since one came here. */
    private @Nullable GuideStep led;
    private Subscription news = Subscription.EMPTY;

    public Guide(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        rules = new GuideStep("1", TEXTS.get("guide.rules")).way(TEXTS.get("guide.rules.text"), this::takeText)
                .way(TEXTS.get("guide.rules.other"), () -> bench.ways().go(new Place.Settings(shown, null)));
        people = new GuideStep("2", TEXTS.get("guide.people"))
                .way(TEXTS.get("guide.people.import"), new ImportSheet(bench)::open)
                .way(TEXTS.get("guide.people.sheet"), this::saveSheet)
                .way(TEXTS.get("guide.people.go"), () -> bench.ways().go(new Place.People(null)));
        rooms = new GuideStep("3", TEXTS.get("guide.rooms")).way(TEXTS.get("guide.rooms.add"), this::addRoom);
        term = new GuideStep("4", TEXTS.get("guide.term")).way(TEXTS.get("guide.term.add"), this::addTerm);
        meeting = new GuideStep("5", TEXTS.get("guide.meeting")).way(TEXTS.get("guide.meeting.go"),
                () -> bench.ways().go(new Place.Meetings()));
        Label title = new Label(TEXTS.get("guide.title"));
        title.getStyleClass().add("guide-title");
        Label text = new Label(TEXTS.get("guide.text"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("guide-text");
        getStyleClass().add("guide");
        getChildren().addAll(new VBox(title, text), rules, people, rooms, term, meeting);
        visibleProperty().bind(needed);
        managedProperty().bind(needed);
        sceneProperty().subscribe(scene -> {
            led = null;
            if (scene != null && needed.get()) {
                Platform.runLater(this::lead);
            }
        });
        news = bench.changes().on(this::load, Person.class, Room.class, Meeting.class, RegulationSource.class,
                ArticleText.class, Term.class);
        load();
    }

    /** Whether the office still needs it; false until that is known. It is seen only then. */
    public ReadOnlyBooleanProperty neededProperty() {
        return needed.getReadOnlyProperty();
    }

    @Override
    public void close() {
        news.unsubscribe();
        lane.drop();
    }

    private void load() {
        LocalDate today = bench.today();
        lane.run(TEXTS.get("guide.loading"), _ -> Preparation.on(today, bench.workplace().store(),
                bench.workplace().supplies().regulations()), this::show);
    }

    private void show(Preparation now) {
        Regulation.Title title = now.rules();
        shown = title == null ? "" : title.key();
        String sentence = title == null ? TEXTS.get("guide.rules.none")
                : now.articles() == 0 ? TEXTS.format("guide.rules.noText", title.issuer(), title.name())
                : TEXTS.format("guide.rules.done", title.issuer(), title.name(),
                        Integer.toString(now.articles()));
        rules.show(sentence, title != null, title == null);
        people.show(now.people() == 0 ? TEXTS.get("guide.people.none")
                : TEXTS.format("guide.people.done", Integer.toString(now.people())), now.people() > 0,
                title != null);
        rooms.show(now.rooms() == 0 ? TEXTS.get("guide.rooms.none")
                : TEXTS.format("guide.rooms.done", Integer.toString(now.rooms())), now.rooms() > 0,
                now.people() > 0);
        term.show(now.term() == null ? TEXTS.get("guide.term.none") : TEXTS.format("guide.term.done", now.term()),
                now.term() != null, now.people() > 0 && now.rooms() > 0);
        meeting.show(TEXTS.get(now.meeting() ? "guide.meeting.done" : "guide.meeting.none"), now.meeting(),
                now.people() > 0 && now.rooms() > 0 && now.term() != null);
        needed.set(!now.done());
        lead();
    }

    /** What is to be done now has the focus when one comes here, and when what came before it is done. */
    private void lead() {
        if (!needed.get() || getScene() == null || bench.sheets().any()) {
            return;
        }
        Stream.of(rules, people, rooms, term, meeting).filter(GuideStep::isNext).findFirst()
                .filter(next -> !next.equals(led)).ifPresent(next -> {
                    led = next;
                    next.lead();
                });
    }

    /** Takes in the official text of the rules; doubtful lines are shown first. */
    private void takeText() {
        bench.choosers().openFile(TEXTS.get("guide.rules.text"),
                new FileKind(TEXTS.get("guide.rules.kind"), List.of("*.txt")))
                .ifPresent(file -> bench.background().run(TEXTS.get("guide.rules.reading"),
                        _ -> bench.office().formats().rulesText().read(file), this::confirmText));
    }

    private void confirmText(RulesTextFile.Reading reading) {
        if (reading.articles().isEmpty()) {
            bench.sheets().say(TEXTS.get("guide.rules.text"), TEXTS.get("guide.rules.noArticles"),
                    TEXTS.get("guide.understood"));
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.format("guide.rules.found", Integer.toString(reading.articles().size())));
        reading.problems().forEach(one -> lines.add(TEXTS.format("guide.rules.line", Integer.toString(one.line()),
                one.reason())));
        bench.sheets().ask(TEXTS.get("guide.rules.text"), String.join("\n", lines), TEXTS.get("guide.rules.take"),
                TEXTS.get("guide.cancel"), () -> bench.acts()
                        .deed(TEXTS.get("guide.rules.text"), () -> keep(reading))
                        .said(TEXTS.get("guide.rules.taken")).go());
    }

    private Outcome<OfficeDesk.Taken> keep(RulesTextFile.Reading reading) {
        Regulation regulation = regulations().on(bench.today()).or(() -> regulations().latest()).orElseThrow();
        return bench.workplace().office().rulesText(regulation.title().key(), reading.articles());
    }

    private Regulations regulations() {
        return bench.workplace().store().read(bench.workplace().supplies().regulations()::all);
    }

    /** Saves an empty spreadsheet to be filled in. */
    private void saveSheet() {
        bench.choosers().saveFile(TEXTS.get("guide.people.sheet"), TEXTS.get("guide.people.file"),
                new FileKind(TEXTS.get("guide.people.kind"), List.of("*.xlsx")))
                .ifPresent(file -> bench.background().run(TEXTS.get("guide.people.sheet"), _ -> write(file),
                        written -> bench.notices().done(TEXTS.format("guide.people.written", written.toString()),
                                TEXTS.get("guide.people.open"), () -> bench.outside().open(written)),
                        _ -> bench.notices().warn(TEXTS.format("guide.people.notWritten", file.toString()))));
    }

    private Path write(Path file) throws java.io.IOException {
        Regulation regulation = regulations().on(bench.today()).or(() -> regulations().latest()).orElseThrow();
        return Files.write(file, bench.office().formats().directory().write(DirectorySheet.EMPTY,
                regulation.offices()));
    }

    private void addTerm() {
        bench.background().run(TEXTS.get("guide.loading"), _ -> bench.workplace().dossiers().day(bench.today()).types(),
                types -> new TermSheet(bench, types, null).show());
    }

    private void addRoom() {
        TextField name = new TextField();
        TextField seats = new TextField();
        Form form = new Form().row("name", TEXTS.get("guide.rooms.name"), name)
                .row("seats", TEXTS.get("guide.rooms.seats"), seats);
        Sheet sheet = new Sheet(TEXTS.get("guide.rooms.add"), new VBox(form, form.whole())).width(ROOM_WIDTH);
        sheet.cancel(TEXTS.get("guide.cancel"));
        sheet.confirm(TEXTS.get("guide.rooms.confirm"), () -> {
            Integer count = number(seats.getText());
            if (count == null) {
                form.complain(List.of(new Form.Complaint("seats", TEXTS.get("guide.rooms.number"))));
                return;
            }
            Period period = Period.since(bench.today());
            bench.acts().deed(TEXTS.get("guide.rooms.add"),
                    () -> bench.workplace().units().addRoom(name.getText(), count, period)).in(form)
                    .said(TEXTS.format("guide.rooms.added", name.getText().strip())).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
