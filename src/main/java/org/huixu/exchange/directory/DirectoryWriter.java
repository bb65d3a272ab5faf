package org.huixu.exchange.directory;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.people.DirectorySheet;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;

/** Writes the directory's spreadsheet, ready to be filled in further. */
final class DirectoryWriter {

    private static final int LAST_ROW = 2001;

    private final Offices offices;
    private final SheetWriter writer = new SheetWriter(LAST_ROW);

    DirectoryWriter(Offices offices) {
        this.offices = offices;
    }

    byte[] write(DirectorySheet directory) {
        writer.lines(Layout.TEXTS.get("directory.sheet.hints"), hints());
        fill(Layout.UNITS, directory.units(), one -> cells(one.title().shortName(), one.title().fullName(),
                Layout.kindName(one.kind()), one.order(), one.span().from(), one.span().to(), one.links().formerName(),
                one.links().successor()));
        fill(Layout.PERSONS, directory.persons(),
                one -> cells(one.person().name(), one.person().number(), one.pinyin(), one.phone()));
        fill(Layout.APPOINTMENTS, directory.appointments(),
                one -> cells(one.person().label(), officeName(one.office()), one.unit(), one.post().title(),
                        one.post().rank(), one.span().from(), one.span().to()));
        fill(Layout.PORTFOLIOS, directory.portfolios(),
                one -> cells(one.deputy().label(), one.unit(), one.span().from(), one.span().to()));
        fill(Layout.STAND_INS, directory.standIns(), one -> cells(one.deputy().label(), one.standIn().label(),
                one.span().from(), one.span().to()));
        fill(Layout.ROOMS, directory.rooms(),
                one -> cells(one.name(), one.seats(), one.span().from(), one.span().to()));
        choices();
        return writer.bytes();
    }

    /** What each sheet asks for, then how it is filled in. */
    private static List<String> hints() {
        Stream<String> columns = Arrays.stream(Layout.values()).flatMap(layout -> {
            String must = headers(layout, true);
            String may = headers(layout, false);
            return Stream.of(may.isEmpty()
                    ? Layout.TEXTS.format("directory.hint.must", layout.title(), must)
                    : Layout.TEXTS.format("directory.hint.columns", layout.title(), must, may),
                    Layout.TEXTS.format("directory.hint.example", layout.example()));
        });
        return Stream.of(Stream.of(Layout.TEXTS.get("directory.hint.columns.title")), columns,
                Layout.TEXTS.get("directory.hints").lines()).flatMap(lines -> lines).toList();
    }

    private static String headers(Layout layout, boolean needed) {
        return layout.columns().stream().filter(column -> layout.needs(column) == needed).map(Column::header)
                .collect(Collectors.joining("、"));
    }

    private <T> void fill(Layout layout, List<T> rows, Function<T, List<@Nullable Object>> values) {
        writer.sheet(layout, rows.stream().map(values).toList());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private String officeName(OfficeKey key) {
        return offices.find(key).map(Office::name).orElse(key.value());
    }

    /** Drop-downs: offices and kinds are fixed, names of units and persons are proposals only. */
    private void choices() {
        String hidden = Layout.TEXTS.get("directory.sheet.choices");
        writer.choice(Layout.APPOINTMENTS, Column.OFFICE, offices.list().stream().map(Office::name).toList(), true,
                hidden)
                .choice(Layout.UNITS, Column.KIND, Arrays.stream(UnitKind.values()).map(Layout::kindName).toList(),
                        true, hidden)
                .choice(Layout.APPOINTMENTS, Column.UNIT, Layout.UNITS, Column.SHORT_NAME)
                .choice(Layout.PORTFOLIOS, Column.UNIT, Layout.UNITS, Column.SHORT_NAME)
                .choice(Layout.UNITS, Column.SUCCESSOR, Layout.UNITS, Column.SHORT_NAME)
                .choice(Layout.APPOINTMENTS, Column.PERSON, Layout.PERSONS, Column.PERSON)
                .choice(Layout.PORTFOLIOS, Column.DEPUTY, Layout.PERSONS, Column.PERSON)
                .choice(Layout.STAND_INS, Column.DEPUTY, Layout.PERSONS, Column.PERSON)
                .choice(Layout.STAND_INS, Column.STAND_IN, Layout.PERSONS, Column.PERSON);
    }
}
