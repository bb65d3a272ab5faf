package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.list.DirectoryLists.Duty;
import org.huixu.application.list.DirectoryLists.Held;
import org.huixu.application.list.DirectoryLists.PersonFile;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.StandIn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One person: name and its reading, offices over time, duties, absences; each can be changed here. */
final class PersonPane {

    private static final Texts TEXTS = Texts.of(PersonPane.class);

    private final Workbench bench;
    private final PersonSheets sheets;
    private final Background.Lane lane;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final Label name = new Label();
    private final Label about = new Label();
    private final FactTable<Held> offices;
    private final FactTable<Duty<Portfolio>> portfolios;
    private final FactTable<Duty<StandIn>> standIns;
    private final FactTable<Absence> absences;
    private @Nullable PersonFile file;
    private int usualRank = 1;

    PersonPane(Workbench bench) {
        this.bench = bench;
        this.sheets = new PersonSheets(bench);
        this.lane = bench.background().lane();
        name.getStyleClass().add("view-title");
        about.getStyleClass().add("faint");
        about.setWrapText(true);
        Button correct = new Button(TEXTS.get("contacts.person.correctButton"), Icons.of(Feather.EDIT_2));
        correct.setOnAction(_ -> withFile(one -> sheets.correct(one.person())));
        correct.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(new VBox(name, about), gap, correct);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("person-head");
        offices = offices();
        portfolios = portfolios();
        standIns = standIns();
        absences = absences();
        box.getChildren().addAll(head, offices, portfolios, standIns, absences);
        box.getStyleClass().add("person-file");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setVisible(false);
    }

    Node node() {
        return scroll;
    }

    /**
     * Loads and shows a person, or nobody.
     *
     * @param rank the place that is offered for a first office
     */
    void show(@Nullable PersonId person, int rank) {
        usualRank = rank;
        if (person == null) {
            lane.drop();
            file = null;
            scroll.setVisible(false);
        } else {
            lane.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().person(person), this::loaded);
        }
    }

    void close() {
        lane.drop();
    }

    private void loaded(PersonFile read) {
        boolean another = file == null || !file.person().id().equals(read.person().id());
        file = read;
        name.setText(read.person().name());
        String phone = read.person().phone();
        about.setText(TEXTS.format("contacts.person.about", read.person().pinyin(), read.person().initials(),
                phone == null ? TEXTS.get("contacts.person.noPhone") : phone));
        offices.show(read.offices());
        portfolios.show(read.portfolios());
        standIns.show(read.standIns());
        absences.show(read.absences());
        scroll.setVisible(true);
        if (another) {
            scroll.setVvalue(0);
        }
    }

    private FactTable<Held> offices() {
        return new FactTable<Held>(TEXTS.get("contacts.offices"), TEXTS.get("contacts.offices.none"),
                one -> now(one.appointment().period()))
                .columns(
                        List.of(Tables.text(TEXTS.get("contacts.office.title"), 150, one -> one.appointment().title()),
                                Tables.text(TEXTS.get("contacts.office"), 120, Held::office),
                                Tables.text(TEXTS.get("contacts.unit"), 110, Held::unit),
                                begin(one -> one.appointment().period()), end(one -> one.appointment().period()),
                                Tables.text(TEXTS.get("contacts.office.rank"), 50,
                                        one -> Integer.toString(one.appointment().rank()))))
                .add(TEXTS.get("contacts.office.appointButton"),
                        () -> withFile(one -> sheets.appoint(one.person(), one.offices().stream()
                                .filter(held -> now(held.appointment().period())).findFirst()
                                .map(held -> held.appointment().rank()).orElse(usualRank))))
                .with(TEXTS.get("contacts.office.endButton"), one -> sheets.end(new PersonSheets.Ending(
                        TEXTS.format("contacts.office.end", one.person(), one.appointment().title()),
                        TEXTS.get("contacts.office.endNote"),
                        TEXTS.format("contacts.office.ended", one.person(), one.appointment().title())),
                        sheets.rows().appointment(one.appointment()),
                        (row, day) -> bench.workplace().people().endAppointment(row.id(), row.version(), day)))
                .with(TEXTS.get("contacts.correctButton"), sheets::correct)
                .remove(TEXTS.get("contacts.removeButton"), one -> bench.acts().deed(
                        TEXTS.get("contacts.office.remove"),
                        () -> bench.workplace().people().removeAppointment(one.appointment().id()))
                        .said(TEXTS.format("contacts.office.removed", one.person(), one.appointment().title())).go())
                .open(sheets::correct);
    }

    private FactTable<Duty<Portfolio>> portfolios() {
        return new FactTable<Duty<Portfolio>>(TEXTS.get("contacts.portfolios"), TEXTS.get("contacts.portfolios.none"),
                one -> now(one.fact().period()))
                .columns(List.of(Tables.text(TEXTS.get("contacts.portfolio.unit"), 380, Duty::other),
                        begin(one -> one.fact().period()), end(one -> one.fact().period())))
                .add(TEXTS.get("contacts.portfolio.addButton"), () -> withFile(one -> sheets.portfolio(one.person())))
                .with(TEXTS.get("contacts.endButton"), one -> sheets.end(new PersonSheets.Ending(
                        TEXTS.format("contacts.portfolio.end", one.deputy(), one.other()),
                        TEXTS.get("contacts.portfolio.endNote"),
                        TEXTS.format("contacts.portfolio.ended", one.deputy(), one.other())),
                        sheets.rows().portfolio(one.fact()),
                        (row, day) -> bench.workplace().people().endPortfolio(row.id(), row.version(), day)))
                .remove(TEXTS.get("contacts.removeButton"), one -> bench.acts().deed(
                        TEXTS.get("contacts.portfolio.remove"),
                        () -> bench.workplace().people().removePortfolio(one.fact().id()))
                        .said(TEXTS.format("contacts.portfolio.removed", one.deputy(), one.other())).go());
    }

    private FactTable<Duty<StandIn>> standIns() {
        return new FactTable<Duty<StandIn>>(TEXTS.get("contacts.standIns"), TEXTS.get("contacts.standIns.none"),
                one -> now(one.fact().period()))
                .columns(List.of(Tables.text(TEXTS.get("contacts.standIn.deputy"), 190, Duty::deputy),
                        Tables.text(TEXTS.get("contacts.standIn.who"), 190, Duty::other),
                        begin(one -> one.fact().period()), end(one -> one.fact().period())))
                .add(TEXTS.get("contacts.standIn.addButton"), () -> withFile(one -> sheets.standIn(one.person())))
                .with(TEXTS.get("contacts.endButton"), one -> sheets.end(new PersonSheets.Ending(
                        TEXTS.format("contacts.standIn.end", one.other(), one.deputy()),
                        TEXTS.get("contacts.standIn.endNote"),
                        TEXTS.format("contacts.standIn.ended", one.other(), one.deputy())),
                        sheets.rows().standIn(one.fact()),
                        (row, day) -> bench.workplace().people().endStandIn(row.id(), row.version(), day)))
                .remove(TEXTS.get("contacts.removeButton"), one -> bench.acts().deed(
                        TEXTS.get("contacts.standIn.remove"),
                        () -> bench.workplace().people().removeStandIn(one.fact().id()))
                        .said(TEXTS.format("contacts.standIn.removed", one.other(), one.deputy())).go());
    }

    private FactTable<Absence> absences() {
        return new FactTable<Absence>(TEXTS.get("contacts.absences"), TEXTS.get("contacts.absences.none"),
                one -> now(one.period()))
                .columns(List.of(
                        Tables.text(TEXTS.get("contacts.absence.kind"), 70, one -> PersonSheets.name(one.kind())),
                        Tables.text(TEXTS.get("contacts.absence.first"), 100,
                                one -> one.period().validFrom().toString()),
                        Tables.text(TEXTS.get("contacts.absence.last"), 100, PersonPane::lastDay),
                        Tables.text(TEXTS.get("contacts.absence.place"), 120, one -> orEmpty(one.trip().place())),
                        Tables.text(TEXTS.get("contacts.absence.reason"), 160, one -> orEmpty(one.trip().reason()))))
                .add(TEXTS.get("contacts.absence.addButton"), () -> withFile(one -> sheets.absence(one.person(), null)))
                .with(TEXTS.get("contacts.absence.correctButton"),
                        absence -> withFile(one -> sheets.absence(one.person(), absence)))
                .remove(TEXTS.get("contacts.removeButton"), absence -> withFile(one -> bench.acts().deed(
                        TEXTS.get("contacts.absence.remove"),
                        () -> bench.workplace().absences().remove(absence.id()))
                        .said(TEXTS.format("contacts.absence.removed", one.person().name())).go()))
                .open(absence -> withFile(one -> sheets.absence(one.person(), absence)));
    }

    static <T> javafx.scene.control.TableColumn<T, String> begin(Function<T, Period> period) {
        return Tables.day(TEXTS.get("contacts.from"), one -> period.apply(one).validFrom().toString());
    }

    static <T> javafx.scene.control.TableColumn<T, String> end(Function<T, Period> period) {
        return Tables.day(TEXTS.get("contacts.to"), one -> {
            LocalDate end = period.apply(one).validTo();
            return end == null ? "" : end.toString();
        });
    }

    private static String lastDay(Absence absence) {
        LocalDate end = absence.period().validTo();
        return end == null ? TEXTS.get("contacts.absence.open") : end.minusDays(1).toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean now(Period period) {
        return period.contains(bench.today());
    }

    private void withFile(java.util.function.Consumer<PersonFile> action) {
        if (file != null) {
            action.accept(file);
        }
    }
}
