package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;

/** The sheets in which units are entered. */
final class UnitSheets {

    private static final Texts TEXTS = Texts.of(UnitSheets.class);

    private final Workbench bench;

    private final EditedRows rows;

    UnitSheets(Workbench bench) {
        this.bench = bench;
        this.rows = new EditedRows(bench);
    }

    static String name(UnitKind kind) {
        return TEXTS.get(switch (kind) {
            case LEADERSHIP -> "contacts.kind.leadership";
            case OFFICE -> "contacts.kind.office";
            case DEPARTMENT -> "contacts.kind.department";
            case TOWN -> "contacts.kind.town";
            case STREET -> "contacts.kind.street";
            case ZONE -> "contacts.kind.zone";
            case OUTSIDE -> "contacts.kind.outside";
        });
    }

    /** A new unit, behind all others. */
    void add(int order) {
        Entry entry = new Entry(bench, TEXTS.get("contacts.unit.add"));
        TextField shortName = entry.text("shortName", TEXTS.get("contacts.unit.shortName"), null);
        TextField name = entry.text("name", TEXTS.get("contacts.unit.name"), null);
        ComboBox<UnitKind> kind = kind(entry, UnitKind.DEPARTMENT);
        DayField from = entry.day("from", TEXTS.get("contacts.unit.from"), bench.today());
        entry.note(TEXTS.get("contacts.unit.fromNote"));
        entry.show(TEXTS.get("contacts.add"), () -> TEXTS.format("contacts.unit.added", shortName.getText().strip()),
                () -> {
                    String full = name.getText();
                    String brief = shortName.getText();
                    UnitKind chosen = kind.getValue();
                    return entry.day("from", from).map(day -> () -> bench.workplace().units().addUnit(chosen, order,
                            full, brief, Period.since(day)));
                });
    }

    void rename(UnitLine line) {
        Edited<UnitLine> edited = rows.unit(line);
        Entry entry = new Entry(bench, TEXTS.format("contacts.unit.rename", line.shortName())).of(edited);
        TextField shortName = entry.text("shortName", TEXTS.get("contacts.unit.newShortName"), line.shortName());
        TextField name = entry.text("name", TEXTS.get("contacts.unit.newName"), line.name());
        DayField from = entry.day("day", TEXTS.get("contacts.unit.renamedFrom"), bench.today());
        entry.note(TEXTS.get("contacts.unit.renameNote"));
        entry.show(TEXTS.get("contacts.unit.renameDo"),
                () -> TEXTS.format("contacts.unit.renamed", line.shortName(), shortName.getText().strip()), () -> {
                    String full = name.getText();
                    String brief = shortName.getText();
                    return entry.day("day", from).map(day -> () -> bench.workplace().units()
                            .renameUnit(borne(edited.row()), full, brief, day));
                });
    }

    void correct(UnitLine line) {
        UnitName borne = borne(line);
        Edited<UnitLine> edited = rows.unit(line);
        Entry entry = new Entry(bench, TEXTS.format("contacts.unit.correct", borne.shortName())).of(edited)
                .note(TEXTS.get("contacts.unit.correctNote"));
        TextField shortName = entry.text("shortName", TEXTS.get("contacts.unit.shortName"), borne.shortName());
        TextField name = entry.text("name", TEXTS.get("contacts.unit.name"), borne.name());
        ComboBox<UnitKind> kind = kind(entry, line.unit().kind());
        entry.show(TEXTS.get("contacts.save"),
                () -> TEXTS.format("contacts.unit.corrected", shortName.getText().strip()), () -> {
                    UnitName now = borne(edited.row());
                    UnitName corrected = new UnitName(now.id(), now.version(), now.unitId(), name.getText(),
                            shortName.getText(), now.period());
                    UnitKind chosen = kind.getValue();
                    return Optional.of(() -> bench.workplace().units().correctUnit(corrected, chosen));
                });
    }

    /** The name it bears now. */
    private UnitName borne(UnitLine line) {
        LocalDate today = bench.today();
        return line.names().stream().filter(one -> one.period().contains(today)).findFirst()
                .orElse(line.names().getFirst());
    }

    /** The unit ends; one of the others may take over. */
    void end(UnitLine line, List<UnitLine> others) {
        Edited<UnitLine> edited = rows.unit(line);
        Entry entry = new Entry(bench, TEXTS.format("contacts.unit.end", line.shortName())).of(edited);
        DayField day = entry.day("day", TEXTS.get("contacts.unit.endDay"), bench.today());
        ComboBox<UnitLine> successor = entry.search("successor", TEXTS.get("contacts.unit.successor"),
                others.stream().filter(one -> one.unit().endedOn() == null && !one.equals(line)).toList(),
                UnitLine::shortName);
        entry.note(TEXTS.format(line.leaders().isEmpty() ? "contacts.unit.endNote" : "contacts.unit.endNoteHeld",
                Integer.toString(line.leaders().size())));
        entry.show(TEXTS.get("contacts.unit.endDo"), () -> TEXTS.format("contacts.unit.ended", line.shortName()),
                () -> {
                    UnitLine chosen = successor.getValue();
                    UnitId next = chosen == null ? null : chosen.unit().id();
                    return entry.day("day", day)
                            .map(from -> () -> bench.workplace().units().endUnit(line.unit().id(),
                                    edited.row().unit().version(), from, next));
                });
    }

    private static ComboBox<UnitKind> kind(Entry entry, UnitKind now) {
        ComboBox<UnitKind> kind = entry.choice("kind", TEXTS.get("contacts.unit.kind"), List.of(UnitKind.values()),
                UnitSheets::name);
        kind.setValue(now);
        return kind;
    }
}
