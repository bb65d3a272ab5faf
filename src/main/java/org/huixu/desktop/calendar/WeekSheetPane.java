package org.huixu.desktop.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekDesk;
import org.huixu.application.week.WeekPapers;
import org.huixu.application.week.WeekPlan;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Standing;
import org.huixu.application.week.WeekWords;
import org.huixu.desktop.compliance.EngagementSheet;
import org.huixu.desktop.directory.AbsenceSheet;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Room;
import org.huixu.domain.week.WeekEntry;
import org.huixu.domain.week.WeekSheet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sheet of a week (一周会议安排表): as it stands, marked against what was published; published, printed, exported. */
public final class WeekSheetPane {

    private static final Texts TEXTS = Texts.of(WeekSheetPane.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final PaperPreview preview;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final Label week = new Label();
    private final Label standing = new Label();
    private final Label nothing = new Label(TEXTS.get("weeksheet.nothing"));
    private final Button publish = new Button(TEXTS.get("weeksheet.publish"));
    private final Button print = new Button(TEXTS.get("weeksheet.print"));
    private final Button show = new Button(TEXTS.get("weeksheet.preview"));
    private final MenuButton export = new MenuButton(TEXTS.get("weeksheet.export"));
    private final WeekSheetTable table = new WeekSheetTable(this::open);
    private final Subscription subscription;
    private LocalDate monday;
    private @Nullable WeekPlan plan;

    public WeekSheetPane(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.preview = new PaperPreview(bench);
        this.monday = WeekDesk.mondayOf(bench.today());
        node.getStyleClass().add("week-sheet-pane");
        node.setTop(new VBox(tools(), nothing));
        node.setCenter(table);
        nothing.getStyleClass().addAll("faint", "week-sheet-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        nothing.setVisible(false);
        usable();
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                fresh.shown();
            }
        });
        subscription = bench.changes().on(fresh::changed, Meeting.class, Invitation.class, LeaveRequest.class,
                Item.class,
                AgendaEntry.class, Room.class, Engagement.class, EngagementPerson.class, Absence.class, Person.class,
                Appointment.class, WeekSheet.class);
    }

    public Node node() {
        return node;
    }

    /** Shows the week of that day. */
    public void show(LocalDate day) {
        LocalDate wanted = WeekDesk.mondayOf(day);
        if (!wanted.equals(monday)) {
            monday = wanted;
            plan = null;
            usable();
        }
        fresh.read();
    }

    /** Puts the focus where work goes on. */
    public void focus() {
        if (!table.focus()) {
            (publish.isDisabled() ? show : publish).requestFocus();
        }
    }

    public void close() {
        subscription.unsubscribe();
        lane.drop();
    }

    private Node tools() {
        Button before = Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("weeksheet.before"),
                () -> show(monday.minusWeeks(1)));
        Button next = Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("weeksheet.next"), () -> show(monday.plusWeeks(1)));
        Button now = new Button(TEXTS.get("weeksheet.now"));
        now.setOnAction(_ -> show(bench.today()));
        week.getStyleClass().add("week-sheet-week");
        standing.getStyleClass().addAll("chip", "plain");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        publish.getStyleClass().add("accent");
        publish.setOnAction(_ -> publish());
        publish.setTooltip(new Tooltip(TEXTS.get("weeksheet.publish.tip")));
        show.setOnAction(_ -> preview());
        print.setOnAction(_ -> print());
        MenuItem pdf = new MenuItem(TEXTS.get("weeksheet.export.pdf"));
        pdf.setOnAction(_ -> {
            LocalDate shown = monday;
            preview.export(title(), fileName(), out -> write(shown, out));
        });
        MenuItem book = new MenuItem(TEXTS.get("weeksheet.export.book"));
        book.setOnAction(_ -> {
            LocalDate shown = monday;
            preview.export(fileName(), OtherForm.book(out -> writeBook(shown, out)));
        });
        export.getItems().setAll(pdf, book);
        HBox tools = new HBox(before, week, next, now, standing, gap, show, print, export, publish);
        for (Region one : List.of(week, now, standing, show, print, export, publish)) {
            one.setMinWidth(Region.USE_PREF_SIZE);
        }
        tools.getStyleClass().addAll("toolbar-line", "pane-tools");
        return tools;
    }

    private void load() {
        LocalDate wanted = monday;
        lane.run(TEXTS.get("weeksheet.loading"), _ -> bench.workplace().weeks().week(wanted), this::show);
    }

    private void show(WeekPlan read) {
        plan = read;
        week.setText(WeekWords.span(read.monday()));
        Standing known = read.standing();
        standing.setText(state(known));
        standing.setTooltip(known.publishedAt() == null ? null
                : new Tooltip(TEXTS.format("weeksheet.published",
                        bench.time().local(known.publishedAt()).toLocalDate().toString(),
                        String.valueOf(known.publishedBy()))));
        standing.getStyleClass().setAll("label", "chip",
                known.edition() == 0 ? "plain" : known.changes() == 0 ? "good" : "warn");
        publish.setText(known.edition() == 0
                ? TEXTS.get("weeksheet.publish")
                : TEXTS.format("weeksheet.publish.edition",
                        Integer.toString(known.edition() + (known.publishable() ? 1 : 0))));
        nothing.setVisible(read.lines().isEmpty());
        table.show(read);
        usable();
    }

    private static String state(Standing standing) {
        if (standing.edition() == 0) {
            return TEXTS.get("weeksheet.draft");
        }
        String edition = Integer.toString(standing.edition());
        return standing.changes() == 0
                ? TEXTS.format("weeksheet.state", edition)
                : TEXTS.format("weeksheet.state.changed", edition, Integer.toString(standing.changes()));
    }

    private void usable() {
        WeekPlan known = plan;
        boolean none = known == null;
        publish.setDisable(known == null || !known.standing().publishable());
        show.setDisable(none);
        print.setDisable(none);
        export.setDisable(none);
    }

    private void publish() {
        WeekPlan known = plan;
        if (known != null) {
            bench.acts().deed(TEXTS.get("weeksheet.publishing"),
                    () -> bench.workplace().weeks().publish(known.monday(), known.standing().edition()))
                    .said(sheet -> TEXTS.format("weeksheet.published.said", WeekWords.span(sheet.monday()),
                            Integer.toString(sheet.editionNumber())))
                    .disabling(publish).otherwise(fresh::read).go();
        }
    }

    private void preview() {
        LocalDate shown = monday;
        preview.showTable(title(), fileName(), out -> write(shown, out), out -> writeBook(shown, out));
    }

    private void print() {
        LocalDate shown = monday;
        preview.print(title(), fileName(), out -> write(shown, out));
    }

    private List<MissingCharacter> write(LocalDate shown, OutputStream out) {
        return bench.workplace().sheets().write(papers().paper(bench.workplace().weeks().week(shown)), out);
    }

    private void writeBook(LocalDate shown, OutputStream out) throws IOException {
        bench.workplace().sheets().writeBook(papers().book(bench.workplace().weeks().week(shown)), out);
    }

    private WeekPapers papers() {
        return WeekPapers.of(bench.workplace().store(), bench.workplace().supplies().regulations(), bench.time());
    }

    private String title() {
        return TEXTS.format("weeksheet.title", WeekWords.span(monday));
    }

    private String fileName() {
        WeekPlan known = plan;
        return known == null ? "" : WeekPapers.fileName(known) + ".pdf";
    }

    private void open(Line line) {
        WeekEntry.Source source = line.entry().source();
        switch (source.kind()) {
            case MEETING -> bench.ways()
                    .go(new Place.MeetingFile(new MeetingId(source.sourceId()), MeetingPart.SUMMARY));
            case ENGAGEMENT -> EngagementSheet.open(bench, new EngagementId(source.sourceId()));
            case ABSENCE -> AbsenceSheet.open(bench, new AbsenceId(source.sourceId()));
        }
    }
}
