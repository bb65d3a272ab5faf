package org.huixu.desktop.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that do something, with the part of the program in which they do it: the list that users see. Those of
 * {@link Where#EVERYWHERE} are bound by this list; a test finds a key of another part that is missing here.
 */
enum Shortcut {
    PALETTE(Where.EVERYWHERE, key(KeyCode.K, SHORTCUT_DOWN)),
    TODAY(Where.EVERYWHERE, key(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    MEETINGS(Where.EVERYWHERE, key(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    ITEMS(Where.EVERYWHERE, key(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    ATTENDANCE(Where.EVERYWHERE, key(KeyCode.DIGIT4, SHORTCUT_DOWN)),
    ALL_MINUTES(Where.EVERYWHERE, key(KeyCode.DIGIT5, SHORTCUT_DOWN)),
    COMPLIANCE(Where.EVERYWHERE, key(KeyCode.DIGIT6, SHORTCUT_DOWN)),
    PEOPLE(Where.EVERYWHERE, key(KeyCode.DIGIT7, SHORTCUT_DOWN)),
    SETTINGS(Where.EVERYWHERE, key(KeyCode.COMMA, SHORTCUT_DOWN)),
    BACK(Where.EVERYWHERE, key(KeyCode.LEFT, ALT_DOWN)),
    FORTH(Where.EVERYWHERE, key(KeyCode.RIGHT, ALT_DOWN)),
    UNDO(Where.EVERYWHERE, key(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(Where.EVERYWHERE, key(KeyCode.Y, SHORTCUT_DOWN), key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    LARGER(Where.EVERYWHERE, key(KeyCode.EQUALS, SHORTCUT_DOWN)),
    SMALLER(Where.EVERYWHERE, key(KeyCode.MINUS, SHORTCUT_DOWN)),
    USUAL(Where.EVERYWHERE, key(KeyCode.DIGIT0, SHORTCUT_DOWN)),
    DARK(Where.EVERYWHERE, key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)),
    WINDOW(Where.EVERYWHERE, key(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)),
    LEAVE(Where.EVERYWHERE, key(KeyCode.W, SHORTCUT_DOWN, SHIFT_DOWN)),
    QUIT(Where.EVERYWHERE, key(KeyCode.Q, SHORTCUT_DOWN)),
    HELP(Where.EVERYWHERE, key(KeyCode.F1)),
    KEYS(Where.EVERYWHERE, key(KeyCode.F1, SHIFT_DOWN)),

    OPEN_ROW(Where.LISTS, key(KeyCode.ENTER)),
    REMOVE_ROW(Where.LISTS, key(KeyCode.DELETE)),
    ALL_ROWS(Where.LISTS, key(KeyCode.A, SHORTCUT_DOWN)),
    MOVE_ROW(Where.LISTS, key(KeyCode.UP, ALT_DOWN), key(KeyCode.DOWN, ALT_DOWN)),

    CONFIRM(Where.SHEETS, key(KeyCode.ENTER)),
    CONFIRM_TEXT(Where.SHEETS, key(KeyCode.ENTER, SHORTCUT_DOWN)),
    CANCEL(Where.SHEETS, key(KeyCode.ESCAPE)),
    LEAF(Where.SHEETS, key(KeyCode.PAGE_UP), key(KeyCode.PAGE_DOWN)),

    NEW_MEETING(Where.MEETINGS, key(KeyCode.N, SHORTCUT_DOWN)),
    FIND_MEETING(Where.MEETINGS, key(KeyCode.F, SHORTCUT_DOWN)),
    MONTH(Where.MEETINGS, key(KeyCode.PAGE_UP), key(KeyCode.PAGE_DOWN)),
    CALENDAR_MODE(Where.MEETINGS, key(KeyCode.DIGIT1, ALT_DOWN), key(KeyCode.DIGIT5, ALT_DOWN)),
    JUMP_TO_DAY(Where.MEETINGS, key(KeyCode.G, SHORTCUT_DOWN)),
    CARRY_MEETING(Where.MEETINGS, key(KeyCode.LEFT, SHORTCUT_DOWN), key(KeyCode.DOWN, SHORTCUT_DOWN)),
    LENGTHEN_MARK(Where.MEETINGS, key(KeyCode.DOWN, SHIFT_DOWN)),
    MAKE_DUE(Where.MEETINGS, key(KeyCode.INSERT)),
    CANCEL_MEETING(Where.MEETINGS, key(KeyCode.DELETE)),

    NEXT_STEP(Where.MEETING, key(KeyCode.ENTER, ALT_DOWN)),
    PART(Where.MEETING, key(KeyCode.DIGIT1, ALT_DOWN), key(KeyCode.DIGIT0, ALT_DOWN)),
    INVITE(Where.MEETING, key(KeyCode.INSERT)),
    SAVE_FILE(Where.MEETING, key(KeyCode.S, SHORTCUT_DOWN)),
    FILES_PAGE(Where.MEETING, key(KeyCode.F9)),

    PEOPLE_PAGE(Where.MEETING_PEOPLE, key(KeyCode.F9)),
    TELL(Where.MEETING_PEOPLE, key(KeyCode.ENTER)),
    TO_BE_TOLD(Where.MEETING_PEOPLE, key(KeyCode.F8)),
    REPLY(Where.MEETING_PEOPLE, key(KeyCode.F2)),
    CONFIRM_COMING(Where.MEETING_PEOPLE, key(KeyCode.F3)),
    CORRECT_NOTICE(Where.MEETING_PEOPLE, key(KeyCode.F4)),
    PRINT_NOTICES(Where.MEETING_PEOPLE, key(KeyCode.F6)),
    PRINT_REPLIES(Where.MEETING_PEOPLE, key(KeyCode.F7)),
    TICK_OFF(Where.MEETING_PEOPLE, key(KeyCode.SPACE)),
    ADD_ARRANGEMENT(Where.MEETING_PEOPLE, key(KeyCode.INSERT)),
    MOVE_ARRANGEMENT(Where.MEETING_PEOPLE, key(KeyCode.UP, ALT_DOWN), key(KeyCode.DOWN, ALT_DOWN)),
    REMOVE_NOTICE(Where.MEETING_PEOPLE, key(KeyCode.DELETE)),

    ADD_ITEM(Where.AGENDA, key(KeyCode.INSERT)),
    NEW_ITEM(Where.AGENDA, key(KeyCode.N, SHORTCUT_DOWN)),
    MINUTES_OF_ITEM(Where.AGENDA, key(KeyCode.F2)),
    OBSERVERS_OF_ITEM(Where.AGENDA, key(KeyCode.L, SHORTCUT_DOWN)),

    DELIVER(Where.MATERIALS, key(KeyCode.ENTER)),
    OPINION(Where.MATERIALS, key(KeyCode.F2)),
    NO_OPINION(Where.MATERIALS, key(KeyCode.F3)),
    COPIES_BACK(Where.MATERIALS, key(KeyCode.F4)),
    PASS_OPINION(Where.MATERIALS, key(KeyCode.F6)),
    ANSWER_OPINION(Where.MATERIALS, key(KeyCode.F7)),
    OPEN_CELLS(Where.MATERIALS, key(KeyCode.F8)),
    OTHER_ROUND(Where.MATERIALS, key(KeyCode.F9)),
    ROW_OF_CELLS(Where.MATERIALS, key(KeyCode.SPACE, SHIFT_DOWN)),
    COLUMN_OF_CELLS(Where.MATERIALS, key(KeyCode.SPACE, SHORTCUT_DOWN)),

    ARRIVE(Where.ATTENDANCE, key(KeyCode.ENTER)),
    ALL_EXPECTED(Where.ATTENDANCE, key(KeyCode.A, SHORTCUT_DOWN)),
    CORRECT_TIMES(Where.ATTENDANCE, key(KeyCode.F2)),
    DEPART(Where.ATTENDANCE, key(KeyCode.F3)),
    ASK_LEAVE(Where.ATTENDANCE, key(KeyCode.F4)),
    GRANT(Where.ATTENDANCE, key(KeyCode.F6)),
    REFUSE(Where.ATTENDANCE, key(KeyCode.F7)),
    WRITTEN_REPORT(Where.ATTENDANCE, key(KeyCode.F8)),
    TAKE_BACK_LEAVE(Where.ATTENDANCE, key(KeyCode.DELETE)),
    SUBSTITUTE(Where.ATTENDANCE, key(KeyCode.INSERT)),
    TABLE_AT_THE_DOOR(Where.ATTENDANCE, key(KeyCode.F11)),

    DOOR_SIGN_IN(Where.DOOR, key(KeyCode.ENTER)),
    DOOR_UNINVITED(Where.DOOR, key(KeyCode.F4)),
    DOOR_SUBSTITUTE(Where.DOOR, key(KeyCode.F6)),
    DOOR_OPEN(Where.DOOR, key(KeyCode.F9)),
    SIDE_UNDO(Where.DOOR, key(KeyCode.Z, SHORTCUT_DOWN)),
    SIDE_REDO(Where.DOOR, key(KeyCode.Y, SHORTCUT_DOWN), key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    SIDE_FULL(Where.DOOR, key(KeyCode.F11)),
    SIDE_CLOSE(Where.DOOR, key(KeyCode.ESCAPE)),

    OTHER_ITEM(Where.RESULTS, key(KeyCode.UP, SHORTCUT_DOWN), key(KeyCode.DOWN, SHORTCUT_DOWN)),
    SAVE_RESULT(Where.RESULTS, key(KeyCode.ENTER, SHORTCUT_DOWN)),
    COMING_AND_GOING(Where.RESULTS, key(KeyCode.F2)),
    OTHER_RESULT(Where.RESULTS, key(KeyCode.F3), key(KeyCode.F3, SHIFT_DOWN)),
    RECORD_OF_ITEM(Where.RESULTS, key(KeyCode.F6)),
    WAITING_ROOM(Where.RESULTS, key(KeyCode.F7)),
    MOVE_ON(Where.RESULTS, key(KeyCode.F8)),
    STEP_OF_ITEM(Where.RESULTS, key(KeyCode.F9)),
    TABLE_OF_MEETING(Where.RESULTS, key(KeyCode.F11)),

    FIND_IN_MINUTES(Where.MINUTES, key(KeyCode.F, SHORTCUT_DOWN)),
    REPLACE_IN_MINUTES(Where.MINUTES, key(KeyCode.H, SHORTCUT_DOWN)),
    FIND_NEXT(Where.MINUTES, key(KeyCode.F3), key(KeyCode.F3, SHIFT_DOWN)),
    PHRASE(Where.MINUTES, key(KeyCode.F6)),
    NEXT_REMARK(Where.MINUTES, key(KeyCode.F7)),
    MEND_REMARK(Where.MINUTES, key(KeyCode.SPACE)),
    PASS_REMARK(Where.MINUTES, key(KeyCode.DELETE)),
    SIDE_LEAF(Where.MINUTES, key(KeyCode.F8)),
    SIDE_AWAY(Where.MINUTES, key(KeyCode.F9)),
    NEXT_BLOCK(Where.MINUTES, key(KeyCode.ENTER, SHORTCUT_DOWN)),
    MOVE_BLOCK(Where.MINUTES, key(KeyCode.UP, ALT_DOWN), key(KeyCode.DOWN, ALT_DOWN)),
    JOIN_BLOCKS(Where.MINUTES, key(KeyCode.BACK_SPACE)),

    POOL_FORM(Where.POOL, key(KeyCode.DIGIT1, ALT_DOWN), key(KeyCode.DIGIT2, ALT_DOWN)),
    POOL_NEW(Where.POOL, key(KeyCode.N, SHORTCUT_DOWN)),
    POOL_FIND(Where.POOL, key(KeyCode.F, SHORTCUT_DOWN)),
    POOL_MOVE(Where.POOL, key(KeyCode.RIGHT, SHORTCUT_DOWN)),
    POOL_STEPS(Where.POOL, key(KeyCode.F9)),
    POOL_CARD(Where.POOL, key(KeyCode.LEFT), key(KeyCode.RIGHT)),

    MINUTES_STAGE(Where.MINUTES_LIST, key(KeyCode.DIGIT1, ALT_DOWN), key(KeyCode.DIGIT9, ALT_DOWN)),
    MINUTES_FIND(Where.MINUTES_LIST, key(KeyCode.F, SHORTCUT_DOWN)),

    REGISTER(Where.COMPLIANCE, key(KeyCode.DIGIT1, ALT_DOWN), key(KeyCode.DIGIT9, ALT_DOWN)),
    ASSIGN_DUTY(Where.COMPLIANCE, key(KeyCode.F2)),
    ADD_TO_REGISTER(Where.COMPLIANCE, key(KeyCode.INSERT)),

    FIND_IN_PAPER(Where.PAPER, key(KeyCode.F, SHORTCUT_DOWN)),
    FIND_FURTHER(Where.PAPER, key(KeyCode.F3), key(KeyCode.F3, SHIFT_DOWN)),
    PAGE(Where.PAPER, key(KeyCode.PAGE_UP), key(KeyCode.PAGE_DOWN)),
    SAVE_PAPER(Where.PAPER, key(KeyCode.S, SHORTCUT_DOWN)),
    PRINT(Where.PAPER, key(KeyCode.P, SHORTCUT_DOWN)),
    COPY_TEXT(Where.PAPER, key(KeyCode.C, SHORTCUT_DOWN)),
    ZOOM_PAPER(Where.PAPER, key(KeyCode.EQUALS, SHORTCUT_DOWN), key(KeyCode.MINUS, SHORTCUT_DOWN)),
    WHOLE_PAGE(Where.PAPER, key(KeyCode.DIGIT0, SHORTCUT_DOWN)),
    ACTUAL_SIZE(Where.PAPER, key(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    PAGE_WIDTH(Where.PAPER, key(KeyCode.DIGIT2, SHORTCUT_DOWN)),

    FIND_IN_HANDBOOK(Where.HANDBOOK, key(KeyCode.F, SHORTCUT_DOWN)),
    NEXT_IN_HANDBOOK(Where.HANDBOOK, key(KeyCode.F3), key(KeyCode.F3, SHIFT_DOWN)),
    TURN_BACK(Where.HANDBOOK, key(KeyCode.LEFT, ALT_DOWN), key(KeyCode.RIGHT, ALT_DOWN)),
    LEAF_HANDBOOK(Where.HANDBOOK, key(KeyCode.PAGE_UP), key(KeyCode.PAGE_DOWN)),
    PRINT_HANDBOOK(Where.HANDBOOK, key(KeyCode.P, SHORTCUT_DOWN)),
    SAVE_HANDBOOK(Where.HANDBOOK, key(KeyCode.S, SHORTCUT_DOWN)),
    CLOSE_HANDBOOK(Where.HANDBOOK, key(KeyCode.ESCAPE));

    /** The part of the program in which a key does something. */
    enum Where {
        EVERYWHERE, LISTS, SHEETS, MEETINGS, MEETING, MEETING_PEOPLE, AGENDA, MATERIALS, ATTENDANCE, DOOR, RESULTS,
        MINUTES, POOL, MINUTES_LIST, COMPLIANCE, PAPER, HANDBOOK
    }

    private static final String BETWEEN = " … ";
    private static final String OR = " / ";

    private final Where where;
    @SuppressWarnings("ImmutableEnumChecker") // combinations of keys never change, though nothing says so
    private final List<KeyCodeCombination> keys;

    Shortcut(Where where, KeyCodeCombination... keys) {
        this.where = where;
        this.keys = List.of(keys);
    }

    private static KeyCodeCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    static List<Shortcut> of(Where where) {
        return Arrays.stream(values()).filter(one -> one.where == where).toList();
    }

    List<KeyCode> codes() {
        return keys.stream().map(KeyCodeCombination::getCode).toList();
    }

    boolean pressed(KeyEvent event) {
        return keys.stream().anyMatch(one -> one.match(event));
    }

    /** The keys as users write them; of a row of digits the first and the last. */
    String words() {
        boolean digits = keys.size() > 1 && codes().stream().allMatch(KeyCode::isDigitKey);
        return keys.stream()
                .map(one -> one.getName().replace("Page ", "Page").replace("Shift+Shortcut", "Ctrl+Shift")
                        .replace("Shortcut", "Ctrl")
                        .replace("Equals", "=").replace("Minus", "-").replace("Comma", ",").replace("Left", "←")
                        .replace("Right", "→").replaceFirst("\\bUp$", "↑").replaceFirst("\\bDown$", "↓"))
                .collect(Collectors.joining(digits ? BETWEEN : OR));
    }
}
