package org.huixu.desktop.item;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.meeting.agenda.SetAsideSheet;
import org.huixu.desktop.meeting.agenda.StepsSheet;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;

/** What can be done with an item of the pool: a card that is moved opens the form of what that takes. */
final class ItemWays {

    private static final Texts TEXTS = Texts.of(ItemWays.class);

    private final Workbench bench;

    ItemWays(Workbench bench) {
        this.bench = bench;
    }

    /** Everything about the item, with the form of its next step. */
    void open(PoolItem item) {
        new ItemSheet(bench, item.id(), item.about().title()).show();
    }

    /** Takes the same step of several of these items at once; says so where none waits for a step. */
    void together(List<PoolItem> items, Collection<ItemId> ticked) {
        List<PoolItem> waiting = items.stream().filter(item -> Stage.kind(item) == Stage.Kind.STEP).toList();
        if (waiting.isEmpty()) {
            bench.notices().warn(TEXTS.get("item.steps.none"));
        } else {
            new StepsSheet(bench, waiting, ticked).show();
        }
    }

    /** Of a row among others that are selected with it. */
    ContextMenu menu(PoolItem item, Supplier<List<PoolItem>> selected) {
        ContextMenu menu = menu(item);
        MenuItem together = entry("", () -> together(selected.get(), ids(selected.get())));
        menu.setOnShowing(_ -> {
            List<PoolItem> several = selected.get();
            menu.getItems().remove(together);
            if (several.size() > 1 && several.contains(item)) {
                together.setText(TEXTS.format("item.menu.steps", Integer.toString(several.size())));
                menu.getItems().addFirst(together);
            }
        });
        return menu;
    }

    static List<ItemId> ids(List<PoolItem> items) {
        return items.stream().map(PoolItem::id).toList();
    }

    ContextMenu menu(PoolItem item) {
        ContextMenu menu = new ContextMenu(entry(TEXTS.get("item.menu.open"), () -> open(item)));
        PoolItem.Listed listed = item.listed();
        if (listed != null) {
            menu.getItems().add(entry(TEXTS.get("item.menu.meeting"), () -> toMeeting(listed)));
        } else if (item.way().state().live()) {
            menu.getItems().addAll(entry(TEXTS.get("item.menu.list"), () -> new ListSheet(bench, item).show()),
                    new SeparatorMenuItem());
            menu.getItems().addAll(aside(item));
        }
        return menu;
    }

    /** Carries the item on by one: its next step, or else onto an agenda. */
    void further(PoolItem item) {
        switch (Stage.kind(item)) {
            case STEP, ASIDE -> open(item);
            case READY -> new ListSheet(bench, item).show();
            case LISTED -> stays(item);
        }
    }

    /**
     * The card was moved to that column: opens what that takes, or says why it cannot be.
     *
     * @param ahead whether the column lies further than the one it stood in
     */
    void move(PoolItem item, Stage to, boolean ahead, Node beside) {
        if (to.holds(item)) {
            return;
        }
        if (Stage.kind(item) == Stage.Kind.LISTED) {
            stays(item);
            return;
        }
        switch (to.kind()) {
            case STEP, READY -> {
                if (ahead || Stage.kind(item) == Stage.Kind.ASIDE) {
                    if (Stage.kind(item) == Stage.Kind.STEP && !to.follows(item)) {
                        bench.notices().warn(TEXTS.format("item.move.first", item.way().nextName(), to.name()));
                    }
                    open(item);
                } else {
                    bench.notices().warn(TEXTS.format("item.move.taken", to.name()));
                }
            }
            case LISTED -> new ListSheet(bench, item).show();
            case ASIDE -> new ContextMenu(aside(item)).show(beside, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem[] aside(PoolItem item) {
        SetAsideSheet sheet = new SetAsideSheet(bench, item.id());
        return new MenuItem[]{entry(TEXTS.get("item.menu.return"), sheet::giveBack),
                entry(TEXTS.get("item.menu.postpone"), sheet::postpone),
                entry(TEXTS.get("item.menu.withdraw"), sheet::withdraw)};
    }

    /** What is on an agenda leaves it in the meeting, where the order and the papers are. */
    private void stays(PoolItem item) {
        PoolItem.Listed listed = item.listed();
        if (listed == null) {
            open(item);
        } else {
            bench.sheets().ask(TEXTS.get("item.move.listed.title"),
                    TEXTS.format("item.move.listed", item.about().title(), listed.title()),
                    TEXTS.get("item.menu.meeting"), TEXTS.get("item.cancel"), () -> toMeeting(listed));
        }
    }

    private void toMeeting(PoolItem.Listed listed) {
        bench.ways().go(new Place.MeetingFile(listed.id(), MeetingPart.AGENDA));
    }

    private static MenuItem entry(String words, Runnable action) {
        MenuItem entry = new MenuItem(words);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
