package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarPapers;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekDesk;
import org.huixu.desktop.compliance.EngagementSheet;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.meeting.SeriesSheet;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.kordamp.ikonli.feather.Feather;

/** What is done with the calendar as a whole. */
final class CalendarMenu {

    private static final Texts TEXTS = Texts.of(CalendarMenu.class);

    private final Workbench bench;
    private final Supplier<Shown> shown;
    private final MenuButton node = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));

    /**
     * What is in front.
     *
     * @param found what is looked for, of what is on; absent while it is not read
     */
    record Shown(Mode mode, LocalDate day, Optional<CalendarPage> found) {
    }

    CalendarMenu(Workbench bench, Supplier<Shown> shown) {
        this.bench = bench;
        this.shown = shown;
        node.setTooltip(new Tooltip(TEXTS.get("calendar.more.tooltip")));
        node.setAccessibleText(TEXTS.get("calendar.more.tooltip"));
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.getStyleClass().addAll("button-icon", "no-arrow");
        item("calendar.week.sheet", () -> bench.ways().go(new Place.Week(WeekDesk.mondayOf(day()))));
        item("calendar.series", () -> new SeriesSheet(bench, null).show());
        item("calendar.event.new", () -> EngagementSheet.create(bench, day()));
        item("calendar.absence.new", () -> WhoSheet.show(bench, day()));
        node.getItems().add(new SeparatorMenuItem());
        item("calendar.print", this::print);
        item("calendar.export", this::export);
        item("calendar.import", () -> CalendarFiles.importFile(bench));
    }

    Node node() {
        return node;
    }

    private LocalDate day() {
        return shown.get().day();
    }

    private void item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.bundle().getString(key));
        item.setOnAction(_ -> action.run());
        node.getItems().add(item);
    }

    private void export() {
        Period span = shown.get().mode().around(day());
        CalendarFiles.exportPeriod(bench, span.validFrom(), Objects.requireNonNull(span.validTo()).minusDays(1));
    }

    /** What is shown, on paper or as a spreadsheet. */
    private void print() {
        Shown now = shown.get();
        now.found().ifPresent(found -> bench.background().run(TEXTS.get("calendar.reading"), _ -> {
            CalendarPapers papers = bench.workplace().calendar().papers(bench.time());
            return now.mode() == Mode.MONTH
                    ? papers.month(found, YearMonth.from(now.day()))
                    : papers.list(found, now.mode().name(now.day()));
        }, paper -> new PaperPreview(bench).showTable(paper.title(), paper.title() + ".pdf",
                out -> bench.workplace().sheets().write(paper, out),
                out -> bench.workplace().sheets().writeBook(paper, out))));
    }
}
