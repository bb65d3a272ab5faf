package org.huixu.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Surface;
import org.huixu.desktop.work.Topic;
import org.jspecify.annotations.Nullable;

/** Binds the keys that work everywhere in a window, and lists all keys in a sheet. */
final class Shortcuts {

    private static final Texts TEXTS = Texts.of(Shortcuts.class);
    private static final double WIDTH = 860;
    private static final double KEYS = 150;

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private @Nullable Sheet shown;

    void on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
    }

    void pressed(KeyEvent event) {
        actions.entrySet().stream().filter(one -> one.getKey().pressed(event)).findFirst().ifPresent(one -> {
            event.consume();
            one.getValue().run();
        });
    }

    /** Binds the keys of the handbook and of the list of keys, also where a sheet is in front. */
    void help(Surface surface, Supplier<Topic> behind) {
        on(Shortcut.HELP, () -> help(surface, behind.get()));
        on(Shortcut.KEYS, () -> show(surface.sheets()));
        surface.sheets().onKey(event -> {
            if (Shortcut.HELP.pressed(event) || Shortcut.KEYS.pressed(event)) {
                pressed(event);
            }
        });
    }

    private static void help(Surface surface, Topic behind) {
        surface.help().open(surface.sheets().topmost().flatMap(sheet -> SheetTopics.of(sheet.maker())).orElse(behind));
    }

    /** All keys in words, for those who print them. */
    static KeyList list() {
        return new KeyList(Stream.of(Shortcut.Where.values()).map(where -> new KeyList.Part(TEXTS.get(name(where)),
                Shortcut.of(where).stream().map(one -> new KeyList.Entry(one.words(), TEXTS.get(name(one)))).toList()))
                .toList());
    }

    void show(Sheets sheets) {
        if (sheets.topmost().filter(one -> one.equals(shown)).isPresent()) {
            return;
        }
        List<VBox> columns = List.of(new VBox(), new VBox());
        int half = (Shortcut.values().length + 1) / 2;
        int listed = 0;
        for (Shortcut.Where where : Shortcut.Where.values()) {
            columns.get(listed < half ? 0 : 1).getChildren().add(section(where));
            listed += Shortcut.of(where).size();
        }
        columns.forEach(column -> {
            column.getStyleClass().add("shortcut-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(WIDTH / 2); // of one width, whatever their words
        });
        HBox beside = new HBox();
        beside.getStyleClass().add("shortcut-columns");
        beside.getChildren().addAll(columns);
        Sheet sheet = new Sheet(TEXTS.get("shell.keys.title"), beside).width(WIDTH);
        sheet.focusOn(sheet.confirm(TEXTS.get("shell.keys.close"), sheet::close));
        shown = sheet;
        sheets.show(sheet);
    }

    private static Node section(Shortcut.Where where) {
        Label heading = new Label(TEXTS.get(name(where)));
        heading.getStyleClass().add("section-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcuts");
        ColumnConstraints keysColumn = new ColumnConstraints();
        keysColumn.setMinWidth(KEYS);
        table.getColumnConstraints().add(keysColumn);
        for (Shortcut one : Shortcut.of(where)) {
            Label keys = new Label(one.words());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(TEXTS.get(name(one)));
            does.setWrapText(true);
            table.addRow(table.getRowCount(), keys, does);
        }
        VBox section = new VBox(heading, table);
        section.getStyleClass().add("shortcut-section");
        return section;
    }

    private static String name(Shortcut.Where where) {
        return switch (where) {
            case EVERYWHERE -> "shell.keys.everywhere";
            case LISTS -> "shell.keys.lists";
            case SHEETS -> "shell.keys.sheets";
            case MEETINGS -> "shell.keys.meetingList";
            case MEETING -> "shell.keys.meeting";
            case MEETING_PEOPLE -> "shell.keys.meetingPeople";
            case AGENDA -> "shell.keys.agenda";
            case MATERIALS -> "shell.keys.materials";
            case ATTENDANCE -> "shell.keys.attendance";
            case DOOR -> "shell.keys.door";
            case RESULTS -> "shell.keys.results";
            case MINUTES -> "shell.keys.minutes";
            case POOL -> "shell.keys.pool";
            case MINUTES_LIST -> "shell.keys.minutesList";
            case COMPLIANCE -> "shell.keys.compliance";
            case PAPER -> "shell.keys.paper";
            case HANDBOOK -> "shell.keys.handbook";
        };
    }

    /** What the keys do; a further one does not compile without words. */
    static String name(Shortcut one) {
        return switch (one) {
            case PALETTE -> "shell.key.palette";
            case TODAY -> "shell.key.today";
            case MEETINGS -> "shell.key.meetings";
            case ITEMS -> "shell.key.items";
            case ATTENDANCE -> "shell.key.attendance";
            case ALL_MINUTES -> "shell.key.allMinutes";
            case COMPLIANCE -> "shell.key.compliance";
            case PEOPLE -> "shell.key.people";
            case SETTINGS -> "shell.key.settings";
            case BACK -> "shell.key.back";
            case FORTH -> "shell.key.forth";
            case UNDO -> "shell.key.undo";
            case REDO -> "shell.key.redo";
            case LARGER -> "shell.key.larger";
            case SMALLER -> "shell.key.smaller";
            case USUAL -> "shell.key.usual";
            case DARK -> "shell.key.dark";
            case WINDOW -> "shell.key.window";
            case LEAVE -> "shell.key.leave";
            case QUIT -> "shell.key.quit";
            case HELP -> "shell.key.help";
            case KEYS -> "shell.key.keys";
            case OPEN_ROW -> "shell.key.openRow";
            case REMOVE_ROW -> "shell.key.removeRow";
            case MOVE_ROW -> "shell.key.moveRow";
            case CONFIRM -> "shell.key.confirm";
            case CONFIRM_TEXT -> "shell.key.confirmText";
            case CANCEL -> "shell.key.cancel";
            case LEAF -> "shell.key.leaf";
            case NEW_MEETING -> "shell.key.newMeeting";
            case FIND_MEETING -> "shell.key.findMeeting";
            case MONTH -> "shell.key.month";
            case CALENDAR_MODE -> "shell.key.calendarMode";
            case JUMP_TO_DAY -> "shell.key.jumpToDay";
            case CARRY_MEETING -> "shell.key.carryMeeting";
            case LENGTHEN_MARK -> "shell.key.lengthenMark";
            case MAKE_DUE -> "shell.key.makeDue";
            case CANCEL_MEETING -> "shell.key.cancelMeeting";
            case NEXT_STEP -> "shell.key.nextStep";
            case PART -> "shell.key.part";
            case INVITE -> "shell.key.invite";
            case SAVE_FILE -> "shell.key.saveFile";
            case FILES_PAGE -> "shell.key.filesPage";
            case PEOPLE_PAGE -> "shell.key.peoplePage";
            case TELL -> "shell.key.tell";
            case TO_BE_TOLD -> "shell.key.toBeTold";
            case REPLY -> "shell.key.reply";
            case CONFIRM_COMING -> "shell.key.confirmComing";
            case CORRECT_NOTICE -> "shell.key.correctNotice";
            case PRINT_NOTICES -> "shell.key.printNotices";
            case PRINT_REPLIES -> "shell.key.printReplies";
            case TICK_OFF -> "shell.key.tickOff";
            case ADD_ARRANGEMENT -> "shell.key.addArrangement";
            case MOVE_ARRANGEMENT -> "shell.key.moveArrangement";
            case REMOVE_NOTICE -> "shell.key.removeNotice";
            case ADD_ITEM -> "shell.key.addItem";
            case NEW_ITEM -> "shell.key.newItem";
            case MINUTES_OF_ITEM -> "shell.key.itemMinutes";
            case OBSERVERS_OF_ITEM -> "shell.key.itemObservers";
            case DELIVER -> "shell.key.deliver";
            case OPINION -> "shell.key.opinion";
            case NO_OPINION -> "shell.key.noOpinion";
            case COPIES_BACK -> "shell.key.copiesBack";
            case PASS_OPINION -> "shell.key.passOpinion";
            case ANSWER_OPINION -> "shell.key.answerOpinion";
            case OPEN_CELLS -> "shell.key.openCells";
            case OTHER_ROUND -> "shell.key.otherRound";
            case ROW_OF_CELLS -> "shell.key.rowOfCells";
            case COLUMN_OF_CELLS -> "shell.key.columnOfCells";
            case ALL_ROWS -> "shell.key.allRows";
            case ARRIVE -> "shell.key.arrive";
            case ALL_EXPECTED -> "shell.key.allExpected";
            case CORRECT_TIMES -> "shell.key.correctTimes";
            case DEPART -> "shell.key.depart";
            case ASK_LEAVE -> "shell.key.askLeave";
            case GRANT -> "shell.key.grant";
            case REFUSE -> "shell.key.refuse";
            case WRITTEN_REPORT -> "shell.key.writtenReport";
            case TAKE_BACK_LEAVE -> "shell.key.takeBackLeave";
            case SUBSTITUTE -> "shell.key.substitute";
            case TABLE_AT_THE_DOOR -> "shell.key.door";
            case DOOR_SIGN_IN -> "shell.key.doorSignIn";
            case DOOR_UNINVITED -> "shell.key.doorUninvited";
            case DOOR_SUBSTITUTE -> "shell.key.doorSubstitute";
            case DOOR_OPEN -> "shell.key.doorOpen";
            case SIDE_UNDO -> "shell.key.sideUndo";
            case SIDE_REDO -> "shell.key.sideRedo";
            case SIDE_FULL -> "shell.key.sideFull";
            case SIDE_CLOSE -> "shell.key.sideClose";
            case OTHER_ITEM -> "shell.key.otherItem";
            case SAVE_RESULT -> "shell.key.saveResult";
            case COMING_AND_GOING -> "shell.key.comingAndGoing";
            case OTHER_RESULT -> "shell.key.otherResult";
            case RECORD_OF_ITEM -> "shell.key.itemRecord";
            case WAITING_ROOM -> "shell.key.waitingRoom";
            case MOVE_ON -> "shell.key.moveOn";
            case TABLE_OF_MEETING -> "shell.key.doorOfMeeting";
            case STEP_OF_ITEM -> "shell.key.itemStep";
            case FIND_IN_MINUTES -> "shell.key.findInMinutes";
            case REPLACE_IN_MINUTES -> "shell.key.replaceInMinutes";
            case FIND_NEXT -> "shell.key.findNext";
            case PHRASE -> "shell.key.phrase";
            case NEXT_REMARK -> "shell.key.nextRemark";
            case MEND_REMARK -> "shell.key.mendRemark";
            case PASS_REMARK -> "shell.key.passRemark";
            case SIDE_LEAF -> "shell.key.sideLeaf";
            case SIDE_AWAY -> "shell.key.sideAway";
            case NEXT_BLOCK -> "shell.key.nextBlock";
            case MOVE_BLOCK -> "shell.key.moveBlock";
            case JOIN_BLOCKS -> "shell.key.joinBlocks";
            case POOL_FORM -> "shell.key.poolForm";
            case POOL_NEW -> "shell.key.poolNew";
            case POOL_FIND -> "shell.key.poolFind";
            case POOL_MOVE -> "shell.key.poolMove";
            case POOL_STEPS -> "shell.key.poolSteps";
            case POOL_CARD -> "shell.key.poolCard";
            case MINUTES_STAGE -> "shell.key.minutesStage";
            case MINUTES_FIND -> "shell.key.minutesFind";
            case REGISTER -> "shell.key.register";
            case ASSIGN_DUTY -> "shell.key.assignDuty";
            case ADD_TO_REGISTER -> "shell.key.addToRegister";
            case FIND_IN_PAPER -> "shell.key.findInPaper";
            case FIND_FURTHER -> "shell.key.findFurther";
            case PAGE -> "shell.key.page";
            case SAVE_PAPER -> "shell.key.savePaper";
            case PRINT -> "shell.key.print";
            case COPY_TEXT -> "shell.key.copyText";
            case ZOOM_PAPER -> "shell.key.zoomPaper";
            case WHOLE_PAGE -> "shell.key.wholePage";
            case ACTUAL_SIZE -> "shell.key.actualSize";
            case PAGE_WIDTH -> "shell.key.pageWidth";
            case FIND_IN_HANDBOOK -> "shell.key.findInHandbook";
            case NEXT_IN_HANDBOOK -> "shell.key.nextInHandbook";
            case TURN_BACK -> "shell.key.turnBack";
            case LEAF_HANDBOOK -> "shell.key.leafHandbook";
            case PRINT_HANDBOOK -> "shell.key.printHandbook";
            case SAVE_HANDBOOK -> "shell.key.saveHandbook";
            case CLOSE_HANDBOOK -> "shell.key.closeHandbook";
        };
    }
}
