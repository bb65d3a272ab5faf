package org.huixu.desktop.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.people.Pinyin;
import org.huixu.application.pool.Pools;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.paper.VerifySheet;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Jumps to views, meetings, items and people, and to a tool, by typing a part of their names (Ctrl+K). */
final class Palette {

    private static final Texts TEXTS = Texts.of(Palette.class);
    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;
    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 12;
    private static final int MOST = 50;

    private final Workbench bench;
    private final Runnable keys;

    /** Something to jump to or to do; {@code searched} holds all that may be typed for it, in lower case. */
    private record Target(Feather icon, String name, String about, String searched, Runnable action) {
    }

    /** @param keys lists all keys */
    Palette(Workbench bench, Runnable keys) {
        this.bench = bench;
        this.keys = keys;
    }

    void open() {
        List<Target> all = new ArrayList<>(views(UnaryOperator.identity()));
        TextField typed = new TextField();
        typed.setPromptText(TEXTS.get("shell.palette.prompt"));
        typed.setAccessibleText(TEXTS.get("shell.palette.prompt"));
        ListView<Target> list = new ListView<>();
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        Label none = new Label(TEXTS.get("shell.palette.reading"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new TargetCell());
        list.getStyleClass().add("palette-list");
        Sheet sheet = new Sheet(TEXTS.get("shell.palette.title"), new VBox(typed, list)).width(WIDTH);
        boolean[] awaited = {true, false};
        Runnable go = () -> {
            Target target = list.getSelectionModel().getSelectedItem();
            awaited[1] = target == null && awaited[0]; // Enter came before what it is for was read
            if (target != null) {
                sheet.close();
                target.action().run();
            }
        };
        Runnable filter = () -> filter(typed.getText(), all, list);
        typed.textProperty().subscribe(filter);
        typed.setOnAction(_ -> go.run());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, list));
        list.setOnMouseClicked(_ -> go.run());
        bench.sheets().show(sheet.focusOn(typed));
        LocalDate today = bench.today();
        bench.background().run(TEXTS.get("shell.palette.loading"), _ -> {
            Pinyin pinyin = bench.workplace().pinyin();
            List<Target> found = new ArrayList<>(views(name -> name + ' ' + pinyin.words(name).initials()));
            bench.workplace().lists()
                    .meetings(Optional.of(
                            new Period(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD))))
                    .reversed().forEach(row -> found.add(target(row, pinyin)));
            bench.workplace().pool().titles().forEach(title -> found.add(target(title, pinyin)));
            bench.workplace().lists().people(today).forEach(row -> found.add(target(row)));
            return found;
        }, found -> {
            none.setText(TEXTS.get("shell.palette.nothing"));
            all.clear();
            all.addAll(found);
            filter.run();
            awaited[0] = false;
            if (awaited[1] && bench.sheets().topmost().filter(sheet::equals).isPresent()) {
                go.run();
            }
        });
    }

    private static void filter(@Nullable String typed, List<Target> all, ListView<Target> list) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(all.stream().filter(one -> one.searched().contains(text)).limit(MOST).toList());
        list.getSelectionModel().selectFirst();
    }

    private static void move(KeyEvent event, ListView<Target> list) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int next = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            int last = list.getItems().size() - 1;
            list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, last)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    /** @param searched all that may be typed for a name */
    private List<Target> views(UnaryOperator<String> searched) {
        return List.of(view(Feather.SUN, TEXTS.get("shell.view.today"), new Place.Today(), searched),
                view(Feather.CALENDAR, TEXTS.get("shell.view.meetings"), new Place.Meetings(), searched),
                view(Feather.LAYERS, TEXTS.get("shell.view.items"), new Place.Items(null), searched),
                view(Feather.USER_CHECK, TEXTS.get("shell.view.attendance"), new Place.Attendance(), searched),
                view(Feather.FILE_TEXT, TEXTS.get("shell.view.minutes"), new Place.AllMinutes(), searched),
                view(Feather.SHIELD, TEXTS.get("shell.view.compliance"), new Place.Compliance(null), searched),
                view(Feather.USERS, TEXTS.get("shell.view.people"), new Place.People(null), searched),
                view(Feather.SETTINGS, TEXTS.get("shell.view.settings"), new Place.Settings(), searched),
                new Target(Feather.CHECK_SQUARE, TEXTS.get("shell.palette.verify"), TEXTS.get("shell.palette.tool"),
                        searched.apply(TEXTS.get("shell.palette.verify")), () -> new VerifySheet(bench).show()),
                read(Feather.BOOK_OPEN, TEXTS.get("shell.palette.handbook"),
                        () -> bench.surface().help().open(Topic.WHOLE_MEETING), searched),
                read(Feather.COMMAND, TEXTS.get("shell.keys.title"), keys, searched));
    }

    private static Target read(Feather icon, String name, Runnable go, UnaryOperator<String> searched) {
        return new Target(icon, name, TEXTS.get("shell.palette.help"), searched.apply(name), go);
    }

    private Target view(Feather icon, String name, Place place, UnaryOperator<String> searched) {
        return new Target(icon, name, TEXTS.get("shell.palette.view"), searched.apply(name), to(place));
    }

    private Runnable to(Place place) {
        return () -> bench.ways().go(place);
    }

    private Target target(MeetingRow row, Pinyin pinyin) {
        String about = row.code() + (row.date() == null ? "" : "　" + row.date());
        return new Target(Feather.CALENDAR, row.title(), about,
                (row.title() + about + row.type() + ' ' + pinyin.words(row.title()).initials())
                        .toLowerCase(Locale.ROOT),
                to(new Place.MeetingFile(new MeetingId(row.id()), MeetingPart.SUMMARY)));
    }

    private Target target(Pools.Title title, Pinyin pinyin) {
        return new Target(Feather.LAYERS, title.title(), title.code(),
                (title.title() + title.code() + ' ' + pinyin.words(title.title()).initials())
                        .toLowerCase(Locale.ROOT),
                to(new Place.Items(title.id())));
    }

    private Target target(PersonRow row) {
        return new Target(Feather.USER, PersonField.label(row), TEXTS.get("shell.palette.person"),
                (PersonField.label(row) + row.initials() + ' ' + row.pinyin().replace(" ", ""))
                        .toLowerCase(Locale.ROOT),
                to(new Place.People(new PersonId(row.id()))));
    }

    /** As wide as the list: a long title is shortened, what tells it apart is not. */
    private static final class TargetCell extends ListCell<Target> {

        TargetCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            setText(null);
            if (target == null || empty) {
                setGraphic(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label about = new Label(target.about());
            about.getStyleClass().add("faint");
            about.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(Icons.of(target.icon()), new Label(target.name()), gap, about);
            line.getStyleClass().add("palette-line");
            setGraphic(line);
        }
    }
}
