package org.huixu.desktop.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Period;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.exchange.filing.Filed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The items that wait for a meeting: found, carried on, and taken in from what departments file. */
@ResourceLock(TestWindow.SCREEN)
class ItemsTest {

    private static final String LONG = "关于镕堃路（犇岭街至垚水河段）改造提升工程征收补偿资金安排和分年度支付计划的汇报";

    @TempDir
    static Path folder;

    private static TestOffice office;
    private static TestWindow window;
    private static boolean begunOnACard;

    @BeforeAll
    static void openTheSample() {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Today());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.settle();
        begunOnACard = !focused().isEmpty();
    }

    /** The title of the card that has the focus. */
    private static String focused() {
        return TestWindow.fx(() -> window.shell().bench().sheets().any() ? "" : switch (window.robot
                .lookup(".board-scroll").query().getScene().getFocusOwner()) {
            case ListView<?> list when list.getSelectionModel().getSelectedItem() instanceof PoolItem one ->
                    one.about().title();
            case null, default -> "";
        });
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void goThere() {
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
    }

    @Test
    void theFirstVisitBeginsOnACard() {
        assertThat(begunOnACard).isTrue();
    }

    @Test
    void theBoardIsWalkedAndACardIsCarriedOn() {
        assertThat(window.shell().place()).isEqualTo(new Place.Items(null));
        window.sees("已列入会议");
        window.shoot("items-board");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.LEFT);

        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        window.shoot("items-step");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.sees("还缺什么");
        window.shoot("items-list");
    }

    @Test
    void whatIsTypedNarrowsAndNothingFoundLeadsBack() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("没有这样的议题");
        window.sees("没有符合条件的议题");
        window.shoot("items-nothing");
        window.press(KeyCode.ESCAPE);
        window.seesNo("没有符合条件的议题");
    }

    @Test
    void aFolderWithAGoodAndABadRowComesInAfterALook() throws IOException {
        Path filed = Filed.folder(folder.resolve("申报"), Map.of("申报表.xlsx",
                Filed.form("SB-TEST-01", List.of(Filed.row(1, "镕堃路改造工程资金安排", "区财政局", "说明.pdf"),
                        Filed.row(2, LONG, "没有这个局", ""))),
                "说明.pdf", Filed.PDF, "多余.pdf", Filed.PDF));
        window.chosen.add(filed);

        choose("导入申报文件夹…");
        window.sees("新材料“说明.pdf”");
        window.sees("不能导入 1 处");
        window.sees("多余.pdf");
        window.sees(LONG);
        Text title =
                window.robot.lookup((Node node) -> node instanceof Text text && text.getText().equals(LONG)).query();
        assertThat(title.getLayoutBounds().getWidth()).as("a title has the room that it needs").isGreaterThan(300);
        window.shoot("items-filing");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);

        window.sees("镕堃路改造工程资金安排");
        window.seesNo("看过以后再导入");
        window.until("the card that came in has not the focus", () -> focused().equals("镕堃路改造工程资金安排"));
        window.shoot("items-filed");
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("镕堃路改造工程的资金安排");
        window.sees("相近，点此查看");
        window.shoot("items-alike");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theTemplateIsSavedForTheDepartments() {
        Path form = folder.resolve("申报表.xlsx");
        window.chosen.add(form);

        choose("申报表模板…");

        window.sees("可以发给部门填写");
        assertThat(form).isNotEmptyFile();
    }

    @Test
    void aCardIsDraggedOntoAnAgenda() {
        ListCell<?> card = (ListCell<?>) window.robot.lookup((Node node) -> node instanceof ListCell<?> cell
                && cell.getItem() instanceof PoolItem item && Stage.kind(item) == Stage.Kind.STEP && shown(cell))
                .query();
        String title = ((PoolItem) card.getItem()).about().title();
        Node column = window.find("已列入会议");

        window.robot.drag(card).moveTo(column);
        window.shoot("items-drag");
        window.robot.drop();
        window.settle();
        window.find("列入会议");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type(title);
        window.sees("1 项（共");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theBoardScrollsAtItsEdgeWhileACardIsHeldThereAndTheColumnBelowItIsMeant() {
        ListCell<?> card = (ListCell<?>) window.robot.lookup((Node node) -> node instanceof ListCell<?> cell
                && cell.getItem() instanceof PoolItem item && Stage.kind(item) == Stage.Kind.STEP && shown(cell))
                .query();
        ScrollPane board = (ScrollPane) window.robot.lookup(".board-scroll").query();
        Bounds seen = TestWindow.fx(() -> board.localToScreen(board.getLayoutBounds()));
        Point2D edge = new Point2D(seen.getMaxX() - 40, seen.getCenterY());

        window.robot.drag(card).moveTo(edge);
        window.comes("it does not scroll", () -> board.getHvalue() > 0.99);
        window.shoot("items-drag-edge");
        Node meant = TestWindow.fx(() -> window.robot.lookup((Node node) -> node.getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("drop-target"))).query());
        assertThat(TestWindow.fx(() -> meant.localToScreen(meant.getLayoutBounds()).contains(edge))).isTrue();

        window.press(KeyCode.ESCAPE);
        window.robot.drop();
        window.settle();
        assertThat(window.robot.lookup((Node node) -> node.getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("drop-target"))).tryQuery()).isEmpty();
        TestWindow.fx(() -> {
            board.setHvalue(0);
            return null;
        });
    }

    @Test
    void theSameStepOfSeveralItemsIsTakenAtOnceAndWhatIsRefusedIsToldItemByItem() {
        window.press(KeyCode.HOME);
        window.press(KeyCode.F9);
        window.sees("所选议题不由同一人办理");
        window.click("各由应办人办理");
        window.sees("没有唯一的应办人，这次不登记");
        window.shoot("items-steps-several");
        window.press(KeyCode.ESCAPE);

        PoolItem bare = item("部门审核盖章");
        PersonId anybody = new PersonId(office.workplace().lists().people(TestOffice.TODAY).getFirst().id());
        office.workplace().items().takeStep(bare.id(), new StepKey("put-forward"),
                new StepForm(anybody, TestOffice.TODAY, null, Proof.NONE)).value();
        window.settle();
        long waiting = waiting("提报");
        window.press(KeyCode.F9);
        window.sees("提报（" + waiting + " 项）");
        window.sees("已选 " + waiting + " 项，共 " + waiting + " 项");
        window.press(KeyCode.ENTER);
        window.sees("请选择办理人");
        window.type("赵样文");
        window.shoot("items-steps");
        window.press(KeyCode.ENTER);
        window.sees("已登记 " + (waiting - 1) + " 项；1 项没有登记");
        window.sees("《议题审批表》缺少");
        window.shoot("items-steps-left");
        assertThat(waiting("提报")).isEqualTo(1);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(waiting("提报")).isEqualTo(waiting);
    }

    @Test
    void itemsOfSeveralUnitsAreTakenAtOnceEachByItsOwnPerson() {
        PersonRow head = office.workplace().lists().people(TestOffice.TODAY).getLast();
        Outcome<?> appointed = appointed(head);
        List<PoolItem> pile = pile();
        assertThat(pile).allSatisfy(one -> assertThat(one.way().holders()).hasSize(1))
                .anySatisfy(one -> assertThat(one.way().holders()).containsExactly(head.name()))
                .anySatisfy(one -> assertThat(one.way().holders()).doesNotContain(head.name()));

        window.click(pile.getFirst().about().title());
        window.press(KeyCode.F9);
        window.sees("所选议题各由应办人办理");
        window.sees("登记 " + pile.size() + " 项");
        window.sees("须有凭据");
        window.shoot("items-steps-each");
        window.press(KeyCode.ENTER);
        window.sees("已登记：部门审核盖章，" + pile.size() + " 项");

        assertThat(pile()).isEmpty();
        assertThat(pile).allSatisfy(one -> {
            ItemDossier dossier = office.workplace().dossiers().item(one.id());
            assertThat(dossier.name(dossier.facts().steps().getLast().personId()))
                    .isEqualTo(one.way().holders().getFirst());
        });
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(pile()).hasSameSizeAs(pile);
        office.workplace().undo(((Outcome.Done<?>) appointed).serial()).value();
    }

    /** To the unit of the pile that has none. */
    private static Outcome<?> appointed(PersonRow head) {
        PoolItem headless = pile().stream().filter(one -> one.way().holders().contains(one.about().unit())).findFirst()
                .orElseThrow();
        Outcome<?> appointed = office.workplace().people().appoint(new PersonId(head.id()),
                new Post(new OfficeKey("department-head"), office.workplace().dossiers().item(headless.id()).item()
                        .proposal().unitId(), "负责人", 90),
                Period.since(TestOffice.TODAY.minusYears(1)));
        window.settle();
        return appointed;
    }

    @Test
    void thePileGoesOnToItsNextStepWithoutLeavingTheForm() {
        Outcome<?> appointed = appointed(office.workplace().lists().people(TestOffice.TODAY).getLast());
        List<PoolItem> pile = pile();
        assertThat(pile).hasSizeGreaterThan(1);

        window.click(pile.getFirst().about().title());
        window.press(KeyCode.F9);
        window.press(KeyCode.ALT, KeyCode.ENTER);
        window.sees("已登记：部门审核盖章，" + pile.size() + " 项");
        window.sees("已选 " + pile.size() + " 项，共 " + pile.size() + " 项");
        window.seesNo("部门审核盖章（");
        window.shoot("items-steps-further");
        assertThat(pile()).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(pile()).hasSameSizeAs(pile);
        office.workplace().undo(((Outcome.Done<?>) appointed).serial()).value();
    }

    @Test
    void anEmptyColumnHasNoCardToSelect() {
        BoardColumn column = TestWindow.fx(() -> {
            BoardColumn empty = new BoardColumn(new Stage(Stage.Kind.READY, null, "可列入"),
                    new ItemWays(window.shell().bench()), TestOffice.TODAY, _ -> {
                    });
            empty.select(0);
            return empty;
        });
        assertThat(column.selected()).isNull();
    }

    private static List<PoolItem> pile() {
        return office.workplace().pool().open().items().stream()
                .filter(one -> one.way().nextName().equals("部门审核盖章")).toList();
    }

    private static PoolItem item(String step) {
        return office.workplace().pool().open().items().stream().filter(one -> one.way().nextName().equals(step))
                .findFirst().orElseThrow();
    }

    private static long waiting(String step) {
        return office.workplace().pool().open().items().stream().filter(one -> one.way().nextName().equals(step))
                .count();
    }

    private static boolean shown(Node node) {
        return node.getScene() != null && node.isVisible();
    }

    private static void choose(String words) {
        MenuButton menu = (MenuButton) window.find("申报");
        MenuItem entry = menu.getItems().stream().filter(one -> words.equals(one.getText())).findFirst().orElseThrow();
        TestWindow.fx(() -> {
            entry.fire();
            return null;
        });
        window.settle();
    }
}
