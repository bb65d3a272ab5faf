package org.huixu.desktop.meeting.agenda;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.huixu.application.store.Filter;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Item;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Checklists, as a secretary works on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class PreparationWorkTest {

    private TestOffice office;
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Meetings());
    }

    @AfterEach
    void back() {
        window.back();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void aChecklistIsMarkedAndTakenBackAndTheItemPutIntoTheCatalogue() {
        Item item = all(Item.class).stream().filter(one -> one.flags().majorDecision())
                .filter(one -> one.listing().catalogueEntryId() != null)
                .filter(one -> all(CheckMark.class).stream().filter(mark -> mark.itemId().equals(one.id())).count()
                        == 7)
                .findFirst().orElseThrow();
        show("核查清单", bench -> {
            ChecklistPane pane = new ChecklistPane(bench);
            return new Shown(pane, _ -> pane.show(bench.workplace().dossiers().item(item.id()), List.of()));
        });
        window.sees("7/8 项已登记");
        window.sees("未登记");
        window.shoot("checklist");

        window.click("不适用…");
        window.click("登记");
        window.shoot("checklist-no-reason");
        window.sees("这一项不能为空");
        window.type("不涉及");
        window.shoot("checklist-not-applicable");
        window.click("登记");
        window.until("not marked", () -> marks(item, CheckState.NOT_APPLICABLE) > 2);
        window.click("已办…");
        window.shoot("checklist-done");
        window.press(KeyCode.ENTER);
        window.sees("8/8 项已登记");

        window.click("说明未列入…");
        window.type("年中新增事项，已报区长同意");
        window.click("登记");
        window.sees("未列入目录：年中新增事项，已报区长同意");
        window.click("对应目录事项…");
        window.shoot("checklist-catalogue");
        window.click("登记");
        window.seesNo("未列入目录");
        window.shoot("checklist-listed");
    }

    private record Shown(Node node, Consumer<Object> load) {
    }

    private void show(String title, Function<Workbench, Shown> making) {
        TestWindow.fx(() -> {
            Workbench bench = window.shell().bench();
            Shown shown = making.apply(bench);
            Sheet sheet = new Sheet(title, shown.node()).width(1000);
            bench.changes().onAny(shown.load()::accept);
            sheet.button("关上", sheet::close);
            bench.sheets().show(sheet);
            shown.load().accept("");
            return null;
        });
        window.settle();
    }

    private long marks(Item item, CheckState state) {
        return office.workplace().store().read(reader -> reader.list(CheckMark.class, Filter.eq("itemId", item.id())))
                .stream().filter(mark -> mark.state() == state).count();
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return office.workplace().store().read(reader -> reader.list(type));
    }
}
